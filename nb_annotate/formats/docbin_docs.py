"""What a Doc of spaCy's says, read off it; and the answers that it was made of, if it is still as it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

from nb_annotate.formats.format import Reading
from nb_annotate.formats.guessing import Guess
from nb_annotate.formats.restoring import Stretch, TextSaid
from nb_annotate.formats.row_reading import RowReader
from nb_annotate.formats.rows import row_of
from nb_annotate.sources.problems import RowError
from nb_annotate.sources.rows import Columns
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span, Token

if TYPE_CHECKING:
    from spacy.tokens import Doc

ANSWERS = "nb_annotate"
"""The key of `doc.user_data` under which answers are kept."""

_MISSING = 0
_KEYS: Mapping[str, Any] = {"spans_key": "sc", "incorrect_spans_key": "incorrect_spans"}


def sealed(doc: Doc, records: Iterable[Record]) -> str:
    """Write answers as JSON, with what the Doc says now: if that changes, the answers no longer count."""
    rows = [row_of(record) for record in records]
    return json.dumps({"says": _says(doc), "answers": rows}, ensure_ascii=True)


def answers_in(doc: Doc, place: str, row: int) -> list[Record] | None:
    """Read the answers that a Doc was made of; `None` if it has none, or was changed since.

    Raises
    ------
    TaskError
        They were tampered with.
    """
    kept = doc.user_data.get(ANSWERS)
    if not isinstance(kept, str):
        return None
    content = json.loads(kept)
    if content["says"] != _says(doc):
        return None
    reader = RowReader(Reading(), Columns(text="text", id="id", table=False, parsed=True), Guess)
    return [reader.record({"place": place, "row": row}, answer) for answer in content["answers"]]


def said_in(doc: Doc, place: str, keys: Mapping[str, Any]) -> TextSaid:
    """Read off a Doc what its annotation says.

    Raises
    ------
    RowError
        A category is neither 0 nor 1.
    """
    group, wrong = (doc.spans.get(keys[key]) for key in ("spans_key", "incorrect_spans_key"))
    overlapping = group is not None
    spans = [_span(span) for span in (*doc.ents, *(group or ()))]
    stretches = [Stretch(0, len(doc.text), None)] if overlapping else _known(doc)
    for label, value in doc.cats.items():
        if value not in {0, 1}:
            message = f"The category {label!r} is {value!r}, neither 0 nor 1."
            raise RowError(message, key=label, value=value, hint="Round what a model predicted, and look it over.")
    return TextSaid(
        text=doc.text,
        place=place,
        right=[dict_span for number, dict_span in enumerate(spans) if dict_span not in spans[:number]],
        wrong=[_span(span) for span in wrong or ()],
        complete=stretches,
        yes=frozenset(label for label, value in doc.cats.items() if value),
        no=frozenset(label for label, value in doc.cats.items() if not value),
        overlapping=overlapping,
        tokens=_tokens(doc),
    )


def _known(doc: Doc) -> list[Stretch]:
    """Find the stretches in which every token is an entity's or outside; an entity alone tells nothing around it."""
    if doc.has_annotation("ENT_IOB", require_complete=True):
        return [Stretch(0, len(doc.text), None)]
    found = []
    for known, tokens in groupby(doc, key=lambda token: token.ent_iob != _MISSING):
        stretch = list(tokens)
        if known and any(token.ent_iob_ == "O" for token in stretch):
            found.append(Stretch(stretch[0].idx, stretch[-1].idx + len(stretch[-1]), None))
    return found


def _span(span: Any) -> Span:
    return {"start": span.start_char, "end": span.end_char, "label": span.label_}


def _tokens(doc: Doc) -> list[Token]:
    return [
        {
            "text": token.text,
            "start": token.idx,
            "end": token.idx + len(token),
            "id": token.i,
            "ws": bool(token.whitespace_),
        }
        for token in doc
    ]  # fmt: skip


def _says(doc: Doc) -> list[Any]:
    groups = {
        name: sorted([span.start, span.end, span.label_] for span in doc.spans[name])
        for name in _KEYS.values()
        if name in doc.spans
    }
    words = [[token.text, bool(token.whitespace_)] for token in doc]
    tags = [[token.ent_iob, token.ent_type_] for token in doc]
    return [words, tags, groups, dict(sorted(doc.cats.items()))]
