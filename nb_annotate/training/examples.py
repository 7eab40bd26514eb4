"""`to_examples`: answers as spaCy Examples, for those who train by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from nb_annotate.merging.examples import examples_of
from nb_annotate.merging.on_tokens import Alignment
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.training.reading import gather

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example


def to_examples(
    data: Any,
    nlp: Language,
    *,
    store: str | Path | Store | None = None,
    component: str | None = None,
    labels: Sequence[str] | None = None,
    annotators: Sequence[str] | None = None,
    answers: Sequence[str] | None = None,
    query: str | None = None,
    alignment: Alignment = "strict",
) -> list[Example]:
    """Make spaCy Examples of answers: what they say is set, and what nobody said is missing.

    Parameters
    ----------
    data, store, component, labels, annotators, answers, query
        As for `train`.
    nlp : spacy.Language
        It makes the Docs. Wrong spans are in `doc.spans["incorrect_spans"]`: a `ner` that is to learn from them needs
        `incorrect_spans_key="incorrect_spans"` in its config. Spans of `spancat` are in `doc.spans["sc"]`.
    alignment : {"strict", "expand", "contract"}
        What becomes of spans (code points) that start or end within a token: left out and their tokens unknown,
        grown to whole tokens, or shrunk to them.

    Returns
    -------
    list of Example
        One for each text of which something is known.

    Raises
    ------
    TrainingError
        Something that is named does not exist, or there is nothing to learn from.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> import spacy
    >>> store = nba.Store(":memory:")
    >>> session = nba.ner.manual(["Ana in Porto"], labels=["CITY"], store=store, dataset="cities")
    >>> session.answer("accept", spans=[{"start": 7, "end": 12, "label": "CITY"}])
    >>> to_examples("cities", spacy.blank("en"), store=store)[0].get_aligned_ner()
    ['O', 'O', 'U-CITY']
    """
    given: object = nlp
    if not hasattr(given, "make_doc"):
        msg = f"nlp={given!r:.80} is no spaCy pipeline."
        raise TrainingError(msg, hint='Load it first: spacy.load("en_core_web_sm"), or spacy.blank("en").')
    if alignment not in (known := get_args(Alignment)):
        raise TrainingError(f"There is no alignment={alignment!r}.", hint=did_you_mean(alignment, known))
    found = gather(
        data, store=store, component=component, labels=labels, annotators=annotators, answers=answers, query=query
    )
    return examples_of(found.texts, nlp, found.labels, alignment=alignment)[0]
