"""Answers that say what a file says of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from nb_annotate.formats.format import Reading
from nb_annotate.sources.problems import RowError
from nb_annotate.sources.rows import check_text
from nb_annotate.tasks.errors import FormatError, did_you_mean
from nb_annotate.tasks.hashing import input_hash, set_hashes
from nb_annotate.tasks.offsets import check_span
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Cut, Decision, Scope, Span, Task, Token

SPAN_CARDS = ("ner_manual", "spans_manual", "ner")


class Stretch(NamedTuple):
    """A stretch of a text (code points, end exclusive) of which all spans of some labels are known.

    `labels` is `None` where the file does not say which.
    """

    start: int
    end: int
    labels: frozenset[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSaid:
    """What a file says of one text.

    Parameters
    ----------
    text : str
        The text, unmodified.
    place : str
        Where in the file, for people.
    id : object
        The id of the text, `None` if it has none.
    right, wrong : sequence of Span
        Spans known to be right, or wrong.
    complete : sequence of Stretch
        Where all spans are known.
    yes, no : collections of str
        Categories known to apply, and not to.
    overlapping : bool
        Spans may overlap.
    annotator : str, optional
        Who said it.
    tokens : sequence of Token, optional
        As the file cuts the text.
    meta : mapping
        What else the file says of the text.
    """

    text: str
    place: str
    id: object = None
    right: Sequence[Span] = ()
    wrong: Sequence[Span] = ()
    complete: Sequence[Stretch] = ()
    yes: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    overlapping: bool = False
    annotator: str | None = None
    tokens: Sequence[Token] = ()
    meta: Mapping[str, Any] = field(default_factory=dict)


def check_view(view: str | None, allowed: Sequence[str], form: str) -> None:
    """Raise unless rows of a format can be answers of a view.

    Raises
    ------
    FormatError
        They cannot.
    """
    if view is not None and view not in allowed:
        raise FormatError(f"{form} holds no answers of the view {view!r}.", hint=did_you_mean(view, allowed))


def restore(said: TextSaid, reading: Reading) -> Iterator[Record]:
    """Make answers that together say what a file says of a text, no more and no less.

    A text that is complete becomes an answered manual card. Where only stretches are, each becomes a text that was cut
    from it (`origin`, with what is around it as `context`). Single spans beside them become yes/no answers, and
    categories a choice.

    Parameters
    ----------
    said : TextSaid
        What the file says.
    reading : Reading
        `view="ner"` takes all spans for single ones, `labels` stands in where the file does not say.

    Raises
    ------
    TaskError
        The text is no text, a span lies outside it, or nothing is said of it.
    """
    check_text(said.text, "text")
    for span in [*said.right, *said.wrong]:
        check_span(said.text, span, said.place)
    records = list(_restored(said, reading))
    if not records:
        raise RowError("Nothing is said of the text: no span, no category, and nowhere that there are none.")
    yield from records


def _restored(said: TextSaid, reading: Reading) -> Iterator[Record]:
    stretches = _largest(said.complete) if reading.view != "ner" else []
    stated: list[tuple[int, int, str]] = []
    for stretch in stretches:
        inside = [span for span in said.right if _within(span, stretch)]
        stated += [(span["start"], span["end"], span["label"]) for span in inside]
        yield _manual(said, stretch, inside, reading)
    for scope, spans in (("partial", said.right), ("negative", said.wrong)):
        for span in spans:
            if scope == "negative" or (span["start"], span["end"], span["label"]) not in stated:
                yield _yes_no(said, span, cast("Scope", scope))
    if said.yes or said.no:
        yield _choice(said)


def _largest(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Leave out the stretches that lie in another one which is complete for all of their labels."""
    kept: list[Stretch] = []
    for stretch in sorted(set(stretches), key=lambda each: (each.start, -each.end, -len(each.labels or ()))):
        if not any(
            other.end >= stretch.end
            and (other.labels is None or (stretch.labels is not None and stretch.labels <= other.labels))
            for other in kept
        ):
            kept.append(stretch)
    return kept


def _within(span: Span, stretch: Stretch) -> bool:
    inside = stretch.start <= span["start"] and span["end"] <= stretch.end
    return inside and (stretch.labels is None or span["label"] in stretch.labels)


def _task(said: TextSaid, **more: Any) -> Task:
    task: dict[str, Any] = {"text": said.text, **more}
    if said.id is not None:
        task["id"] = said.id
    if said.meta:
        task["meta"] = dict(said.meta)
    return cast("Task", task)


def _manual(said: TextSaid, stretch: Stretch, spans: Sequence[Span], reading: Reading) -> Record:
    start, end = stretch.start, stretch.end
    whole = start <= 0 and end >= len(said.text)
    task = _task(said)
    if not whole:
        task["text"] = said.text[start:end]
        task["origin"] = Cut(id=said.id, start=start, input_hash=input_hash(said.text))
        task["context"] = {"before": said.text[:start], "after": said.text[end:]}
        spans = [{**span, "start": span["start"] - start, "end": span["end"] - start} for span in spans]
    elif said.tokens:
        task["tokens"] = list(said.tokens)
    view = reading.view or ("spans_manual" if said.overlapping else "ner_manual")
    labels = stretch.labels if stretch.labels is not None else reading.labels
    known = None if labels is None else sorted(labels)
    decision: Decision = {"answer": "accept", "spans": list(spans)}
    if known is not None:
        decision["labels"] = known
    return _record(said, set_hashes(task, view), decision, "complete", known)


def _yes_no(said: TextSaid, span: Span, scope: Scope) -> Record:
    task = set_hashes(_task(said, spans=[span]), "ner")
    decision: Decision = {"answer": "accept" if scope == "partial" else "reject", "spans": [span]}
    return _record(said, task, decision, scope, [span["label"]])


def _choice(said: TextSaid) -> Record:
    names = sorted(said.yes | said.no)
    task = set_hashes(_task(said, options=[{"id": name, "text": name} for name in names]), "choice")
    decision: Decision = {"answer": "accept", "accept": sorted(said.yes), "labels": names}
    return _record(said, task, decision, "complete", names)


def _record(said: TextSaid, task: Task, decision: Decision, scope: Scope, labels: list[str] | None) -> Record:
    return Record(task=task, decision=decision, scope=scope, labels=labels, annotator=said.annotator, place=said.place)
