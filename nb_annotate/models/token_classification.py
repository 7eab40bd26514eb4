"""A token-classification pipeline in the manner of Hugging Face `transformers` as a model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from nb_annotate.models.candidate_model import CandidateModel
from nb_annotate.models.found import FoundSpan, Output, excerpt, iterable_of, read_score, read_spans
from nb_annotate.models.naming import name_of
from nb_annotate.tasks.errors import ModelError
from nb_annotate.tasks.types import Task

OUTSIDE = "O"
_OPENING = frozenset("BSU")
_CLOSING = frozenset("SUEL")
_TAGS = _OPENING | _CLOSING | {"I"}
_CONTINUES_WORD = "##"
"""How BERT's word pieces begin that are not the first of their word."""


class TokenClassification(CandidateModel):
    """Makes a `SpanModel` of a callable that labels tokens. It suggests and does not learn.

    `pipe(texts)` gives back a list of entity dicts for each text: `start`, `end` (code points), `score`, and
    `entity_group` where the pipeline joins word pieces, or `entity` where it does not. Then pieces are joined here:
    tags may have the prefixes B- and I- (also S- U- E- L-) or none, and the score of an entity is the mean of its
    pieces' (as with `aggregation_strategy="simple"`).

    Parameters
    ----------
    pipe : callable
        For example `transformers.pipeline("token-classification", model=..., aggregation_strategy="simple")`.
    labels : sequence of str
        What is asked for; spans with other labels are left out and counted.
    overlap : bool
        Whether spans may share tokens.

    Examples
    --------
    >>> from nb_annotate.models.passage import Passage
    >>> def pipe(texts):
    ...     return [[{"entity": "B-PER", "score": 0.9, "start": 0, "end": 2},
    ...              {"entity": "I-PER", "score": 0.7, "start": 2, "end": 3}] for text in texts]
    >>> passage = Passage.of("Ana sings", [{"text": "Ana", "start": 0, "end": 3, "id": 0}])
    >>> model = TokenClassification(pipe, ["PER"])
    >>> [(span.label, round(span.score, 2)) for span in model.analyze([passage]).best[0]]
    [('PER', 0.8)]
    """

    def __init__(self, pipe: Callable[[list[str]], Any], labels: Sequence[str], *, overlap: bool = False) -> None:
        super().__init__(pipe, name_of(pipe), labels, overlap=overlap)

    def _outputs(self, model: Any, tasks: Sequence[Task]) -> Sequence[Sequence[Output]]:
        texts = [task["text"] for task in tasks]
        try:
            returned = model(texts)
            results = list(iterable_of(returned, self.name, texts[0]))
        except ModelError:
            raise
        except Exception as error:  # whatever the user's code raises
            msg = f"{self.name} raised {type(error).__name__}: {error} (on {len(texts)} texts, "
            msg += f"the first {excerpt(texts[0])})."
            raise ModelError(msg, hint="It is called with a list of texts.") from error
        if len(texts) == 1 and (not results or isinstance(results[0], Mapping)):
            results = [results]  # older versions give a list of one text back without the outer list
        if len(results) != len(texts):
            msg = f"{self.name} gave back {len(results)} results for {len(texts)} texts, the first {excerpt(texts[0])}."
            raise ModelError(msg, hint="It must give back one list of entities for each text.")
        return [[Output(None, self._spans(found, text))] for text, found in zip(texts, results, strict=True)]

    def _spans(self, found: object, text: str) -> tuple[FoundSpan, ...]:
        entities = [self._entity(entity, text) for entity in iterable_of(found, self.name, text)]
        joined = [entity for entity in _joined(entities, text) if entity.label != OUTSIDE]
        return read_spans(
            [(entity.start, entity.end, entity.label, fmean(entity.scores)) for entity in joined], self.name, text
        )

    def _entity(self, entity: object, text: str) -> _Entity:
        if not isinstance(entity, Mapping) or not {"entity", "entity_group"} & entity.keys():
            msg = f"{self.name} gave back {entity!r:.120} for {excerpt(text)}, which is not an entity."
            raise ModelError(msg, hint='Entities are dicts with "entity" or "entity_group", "score", "start", "end".')
        grouped = "entity_group" in entity
        tag = entity["entity_group" if grouped else "entity"]
        start, end = entity.get("start"), entity.get("end")
        if start is None or end is None:
            msg = f"{self.name} gave the entity {tag!r} of {excerpt(text)} without start and end."
            raise ModelError(msg, hint="Only fast tokenizers know offsets: load yours with use_fast=True.")
        prefix, label = ("", str(tag)) if grouped else without_prefix(str(tag))
        inside_word = str(entity.get("word", "")).startswith(_CONTINUES_WORD)
        score = () if entity.get("score") is None else (read_score(entity["score"], self.name, text),)
        return _Entity(start, end, label, score or (1.0,), prefix, grouped, inside_word)


def without_prefix(tag: str) -> tuple[str, str]:
    """Split a tag into its prefix, empty if it has none, and its label.

    Examples
    --------
    >>> without_prefix("B-PER"), without_prefix("PER")
    (('B', 'PER'), ('', 'PER'))
    """
    return (tag[0], tag[2:]) if tag[:1] in _TAGS and tag[1:2] in {"-", "_"} else ("", tag)


@dataclass(slots=True)
class _Entity:
    """An entity, or a piece of one; `prefix` is empty for tags without one."""

    start: int
    end: int
    label: str
    scores: tuple[float, ...]
    prefix: str
    whole: bool
    inside_word: bool


def _joined(entities: Iterable[_Entity], text: str) -> list[_Entity]:
    joined: list[_Entity] = []
    open_to_more = False
    for entity in entities:
        last = joined[-1] if joined else None
        touching = last is not None and last.end <= entity.start and not text[last.end : entity.start].strip()
        starts_anew = entity.whole or (entity.prefix in _OPENING and not entity.inside_word)
        if last is not None and touching and open_to_more and not starts_anew and last.label == entity.label:
            last.end = entity.end
            last.scores += entity.scores
        else:
            joined.append(entity)
        open_to_more = not entity.whole and entity.prefix not in _CLOSING
    return joined
