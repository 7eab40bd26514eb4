"""Looking at answers before they are trained on: what would spoil the training, and what to do about it.

Much of it is what spaCy's own `debug data` looks for, with its limits (few examples, texts without a label, blanks and
punctuation in entities, overlaps, imbalance); the rest is about what answers say and do not say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from nb_annotate.merging.conflicts import conflicts_frame
from nb_annotate.merging.examples import examples_of
from nb_annotate.merging.left_out import left_out_frame
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training import category_checks, span_checks, text_checks
from nb_annotate.training.base import Base, opened_base
from nb_annotate.training.check_rows import SEVERITIES, Checked, Finding
from nb_annotate.training.reading import Gathered, Part, gather
from nb_annotate.training.report import DataCheck
from nb_annotate.training.resumed import name_in
from nb_annotate.training.splitting import Split, split

if TYPE_CHECKING:
    from spacy.language import Language

    from nb_annotate.store.store import Store

_COUNTS = ["component", "label", "right", "wrong", "texts", "complete", "train", "dev"]


def check(
    data: Any,
    base: str | Path | Language = "blank:en",
    *,
    store: str | Path | Store | None = None,
    component: str | None = None,
    labels: Sequence[str] | None = None,
    annotators: Sequence[str] | None = None,
    answers: Sequence[str] | None = None,
    query: str | None = None,
    eval: Any = None,
) -> DataCheck:
    """Look for what would spoil a training on these answers; nothing is stored.

    Parameters
    ----------
    data, base, store, component, labels, annotators, answers, query, eval
        As for `train`. What is drawn for evaluation is what `train` would draw, unless it is given another `seed`.

    Returns
    -------
    DataCheck
        `.frame` has one row per finding, errors first; shown in a notebook it is a report.

    Raises
    ------
    TrainingError
        There is nothing to look at, or something that is named does not exist.
    ModelError
        There is no such base.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> store = nba.Store(":memory:")
    >>> rows = [{"text": f"{name} sings", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]}
    ...         for name in ("Ana", "Bea", "Cem", "Dan", "Eva", "Fay")]
    >>> session = nba.ner.manual(rows, labels=["PERSON"], store=store, dataset="names")
    >>> while session.task:
    ...     session.answer("accept", spans=session.task["spans"])
    >>> found = check("names", store=store)
    >>> found.ok, found.frame["code"].tolist()
    (True, ['few-texts', 'few-eval-texts', 'few-examples', 'answers'])
    """
    gathered = gather(
        data, store=store, component=component, labels=labels, annotators=annotators, answers=answers, query=query
    )
    splits: dict[str, Split] = {}
    troubles: list[Finding] = []
    for name, part in gathered.parts.items():
        texts = part.merged.texts
        try:
            splits[name] = split(
                texts, eval=eval, store=store, datasets=part.datasets, component=name, labels=part.labels, keep=False
            )
        except TrainingError as error:
            troubles.append(
                Finding(severity="error", code="split", component=name, message=error.message, todo=error.hint or "")
            )
            splits[name] = Split(texts, [], "nothing", [])
    with opened_base(base) as opened:
        return check_parts(gathered, splits, opened, also=troubles)


def check_parts(
    gathered: Gathered, splits: Mapping[str, Split], base: Base, *, also: Sequence[Finding] = ()
) -> DataCheck:
    """Check what was gathered and split already.

    Parameters
    ----------
    gathered : Gathered
    splits : mapping of str to Split
        By component.
    base : Base
        An opened base.
    also : sequence of Finding
        What is known to be wrong.
    """
    findings, counts, left_out = [*also], [], []
    for name, part in gathered.parts.items():
        checked = _checked(part, splits[name], base)
        about = span_checks.CHECKS if checked.spans else category_checks.CHECKS
        for one in (*text_checks.CHECKS, *about):
            findings += one(checked)
        counts += [_counts(checked, label) for label in part.labels]
        left_out += checked.left_out
    findings.sort(key=lambda finding: SEVERITIES.index(finding.severity))
    return DataCheck(
        findings,
        pd.DataFrame(counts, columns=_COUNTS),
        conflicts_frame(gathered.conflicts),
        left_out_frame(left_out),
        "; ".join(dict.fromkeys(part.how for part in splits.values())),
    )


def _checked(part: Part, divided: Split, base: Base) -> Checked:
    wanted = {part.component: part.labels}
    examples, left_out = examples_of(divided.train, base.nlp, wanted, make_doc=base.make_doc)
    _, left_out_there = examples_of(divided.dev, base.nlp, wanted, make_doc=base.make_doc)
    found = None if base.path is None else name_in(base.nlp, part.component)
    pipe: Any = None if found is None else base.nlp.get_pipe(found)
    known = None if pipe is None else frozenset(pipe.labels)
    return Checked(
        part.component,
        part.labels,
        part.merged.texts,
        divided.train,
        divided.dev,
        examples,
        [*divided.left_out, *left_out, *left_out_there],
        part.merged.conflicts,
        base.nlp,
        base.name,
        known,
        part.only_rejected,
    )


def _counts(checked: Checked, label: str) -> tuple[object, ...]:
    def right(texts: Sequence[MergedText]) -> int:
        if checked.spans:
            return sum(1 for _ in checked.marked(texts, label))
        return sum(label in text.yes for text in texts)

    texts = checked.texts
    if checked.spans:
        wrong = sum(span["label"] == label for text in texts for span in text.wrong)
        complete = sum(text.complete_for(frozenset({label})) for text in texts)
        having = len({id(text) for text, _ in checked.marked(texts, label)})
    else:
        wrong = sum(label in text.no for text in texts)
        complete = sum(label in text.yes | text.no for text in texts)
        having = right(texts)
    sides = (right(checked.train), right(checked.dev))
    return checked.component, label, right(texts), wrong, having, complete, *sides
