"""A trained pipeline on texts that it did not learn from: scores, scores by label, and each error."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from nb_annotate.merging.examples import SPANS_KEY
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import ModelError
from nb_annotate.training.binary_evaluation import evaluate_binary
from nb_annotate.training.counting import Counts
from nb_annotate.training.error_rows import ErrorRow
from nb_annotate.training.probabilities import probabilities
from nb_annotate.training.resumed import pipe_of
from nb_annotate.training.span_errors import Compared, Place, compared, found_places, marked_places

Scores = dict[str, float]
_ASKED = ("text", "answer", "score", "start", "end", "label")


@dataclass(frozen=True)
class Evaluated:
    """What one component got right and wrong."""

    scores: Scores
    by_label: pd.DataFrame
    errors: list[ErrorRow]


def evaluate(
    nlp: Language, examples: Sequence[Example], texts: Iterable[MergedText], component: str, labels: Collection[str]
) -> Evaluated | None:
    """Score one component on examples; `None` if none says all for it: from single yes/no answers no F can be had.

    Parameters
    ----------
    nlp : spacy.Language
        The trained pipeline.
    examples : sequence of spacy.training.Example
        What should be found in their texts; their `predicted` is not used.
    texts : iterable of MergedText
        What was answered.
    component : {"ner", "spancat", "textcat", "textcat_multilabel"}
        What to score.
    labels : collection of str
        The labels that were trained; predictions of others do not count.

    Returns
    -------
    Evaluated or None
        For spans `scores` has f, p and r over all labels; for categories macro f, and micro f, p, r, and auc. Both
        have low and high, the 95 % interval of f, and how many texts and spans (or known categories) were there.
    """
    answered = {merged.text: merged for merged in texts}
    about = [
        example
        for example in examples
        if example.reference.text in answered
        and _tells(example.reference, answered[example.reference.text], component, frozenset(labels))
    ]
    if not about:
        return None
    pipe = pipe_of(nlp, component)
    docs = [*nlp.pipe(example.reference.text for example in about)]
    pairs = [
        (doc, example.reference, answered[example.reference.text]) for doc, example in zip(docs, about, strict=True)
    ]
    ordered = sorted(labels)
    if component in {"ner", "spancat"}:
        key = getattr(pipe, "key", SPANS_KEY)
        return _spans(nlp, pairs, component, ordered, key)
    threshold = float(pipe.cfg.get("threshold", 0.5))
    return _categories(pairs, component, ordered, threshold)


def evaluate_yes_no(
    nlp: Language, texts: Iterable[MergedText], component: str, labels: Collection[str]
) -> Evaluated | None:
    """Score one component on single yes/no answers: how well it foretells them, and no F; `None` if there are none."""
    merged = {text.text: text for text in texts}
    foretold = evaluate_binary(nlp, merged.values(), component, labels)
    if foretold is None:
        return None
    frame = foretold.frame[foretold.frame["score"].notna()]
    errors = []
    wrong = frame[(frame["score"] >= 0.5) != frame["answer"]]
    for text, answer, score, *where in zip(*(wrong[name] for name in _ASKED), strict=True):
        place = (int(where[0]), int(where[1]), str(where[2]))
        errors.append(_yes_no_error(component, merged[text], place, float(score), should=bool(answer)))
    return Evaluated(foretold.scores, pd.DataFrame(index=pd.Index([], name="label")), errors)


def _yes_no_error(component: str, merged: MergedText, place: Place, score: float, *, should: bool) -> ErrorRow:
    if should:
        return ErrorRow(component, "false negative", merged, place, None, score)
    return ErrorRow(component, "false positive", merged, None, place, score)


def _tells(reference: Doc, merged: MergedText, component: str, labels: frozenset[str]) -> bool:
    if component == "ner":
        return merged.complete_for(labels)
    return SPANS_KEY in reference.spans if component == "spancat" else bool(reference.cats)


_Pairs = list[tuple[Doc, Doc, MergedText]]


def _spans(nlp: Language, pairs: _Pairs, component: str, labels: list[str], spans_key: str) -> Evaluated:
    cells = np.zeros((len(pairs), len(labels), 3))
    column = {label: number for number, label in enumerate(labels)}
    wrong: list[tuple[MergedText, Compared]] = []
    for row, (predicted, reference, merged) in zip(cells, pairs, strict=True):
        marked = marked_places(reference, component, labels)
        seen = compared(marked, found_places(predicted, reference, component, labels, spans_key))
        for place in seen.right:
            row[column[place[2]], 0] += 1
        for _, should, did in seen.errors:
            if should is not None:
                row[column[should[2]], 2] += 1
            if did is not None:
                row[column[did[2]], 1] += 1
        if seen.errors:
            wrong.append((merged, seen))
    counts = Counts(labels, cells)
    low, high = counts.interval(macro=False)
    scores = counts.micro() | {"low": low, "high": high, "texts": len(pairs), "spans": cells[:, :, [0, 2]].sum()}
    return Evaluated(scores, counts.by_label(), _span_errors(nlp, wrong, component))


def _span_errors(nlp: Language, wrong: Sequence[tuple[MergedText, Compared]], component: str) -> list[ErrorRow]:
    docs = [nlp.make_doc(merged.text) for merged, _ in wrong]
    try:
        known = [*probabilities(nlp, component, docs)]
    except ModelError:  # a `ner` of another architecture: its errors are as true without a score
        known = [lambda _start, _end, _label: float("nan")] * len(docs)
    rows = []
    for (merged, seen), probability in zip(wrong, known, strict=True):
        for kind, marked, predicted in seen.errors:
            *_, told = (place for place in (marked, predicted) if place is not None)
            rows.append(ErrorRow(component, kind, merged, marked, predicted, probability(*told)))
    return rows


def _categories(pairs: _Pairs, component: str, labels: list[str], threshold: float) -> Evaluated:
    cells = np.zeros((len(pairs), len(labels), 3))
    errors = []
    for row, (predicted, reference, merged) in zip(cells, pairs, strict=True):
        best = max(predicted.cats, key=predicted.cats.__getitem__, default=None)
        for number, label in enumerate(labels):
            if label not in reference.cats:
                continue
            score = float(predicted.cats.get(label, 0.0))
            should = reference.cats[label] >= 0.5
            did = label == best if component == "textcat" else score >= threshold
            if should or did:
                row[number, 0 if should and did else 1 if did else 2] = 1
            if should != did:
                place = (0, len(merged.text), label)
                errors.append(_yes_no_error(component, merged, place, score, should=should))
    counts = Counts(labels, cells)
    by_label = counts.by_label()
    by_label["auc"] = [_auc(pairs, label) for label in labels]
    low, high = counts.interval(macro=True)
    known = sum(label in reference.cats for _, reference, _ in pairs for label in labels)
    scores = {"f": counts.macro_f(), "low": low, "high": high}
    scores |= {f"micro_{name}": figure for name, figure in counts.micro().items()}
    scores |= {"auc": float(by_label["auc"].mean()), "threshold": threshold, "texts": len(pairs), "categories": known}
    if component == "textcat":
        right = cells[:, :, 0].sum()
        scores["accuracy"] = float(right / len(pairs))
        del scores["threshold"]
    return Evaluated(scores, by_label, errors)


def _auc(pairs: _Pairs, label: str) -> float:
    """Return how well a category's scores tell texts that have it from those that have not; NaN if all are alike."""
    known = [
        (reference.cats[label], doc.cats.get(label, 0.0)) for doc, reference, _ in pairs if label in reference.cats
    ]
    if len({truth for truth, _ in known}) < 2:
        return float("nan")
    from sklearn.metrics import roc_auc_score  # scikit-learn takes seconds to import

    return float(roc_auc_score(*map(list, zip(*known, strict=True))))
