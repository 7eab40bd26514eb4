"""doccano written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from nb_annotate.formats.doccano_reading import OUR_KEY, OWN_KEYS
from nb_annotate.formats.format import Writing
from nb_annotate.formats.gathering import Holds, blame, gather, id_of
from nb_annotate.formats.json_text import json_bytes
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.offset_maps import offset_map
from nb_annotate.formats.offset_units import OffsetWriter
from nb_annotate.formats.opening import open_new
from nb_annotate.formats.options import check_options
from nb_annotate.formats.spool import Spool
from nb_annotate.formats.whole_texts import whole_spans
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import FormatError, TaskError, did_you_mean
from nb_annotate.tasks.record import Record

_NAME = "doccano"
_OPTIONS: Mapping[str, Any] = {"unit": "utf16", "shape": None}


def write_doccano(records: Iterable[Record], path: Path, writing: Writing) -> None:
    """Write one row for each text; see `doccano`.

    Raises
    ------
    FormatError
        There is no such option, unit or shape.
    """
    options = check_options(writing.options, _OPTIONS, "Writing doccano")
    shape = options["shape"]
    if shape is not None and shape not in _SHAPES:
        raise FormatError(f"doccano has no shape {shape!r}.", hint=did_you_mean(shape, _SHAPES))
    offsets = OffsetWriter(options["unit"])
    holds = Holds(_NAME, spans=shape != "categories", categories=shape in {None, "categories", "intent"}, notes=True)
    with Spool() as spool:
        spans = categories = False
        written = 0
        for text in gather(records, holds, writing.losses):
            row = _row(text, offsets, writing.losses, holds)
            if "spans" not in row and "cats" not in row:
                continue
            spans = spans or "spans" in row
            categories = categories or "cats" in row
            spool.add(row)
            written += 1
        writing.losses.written = written
        write = _SHAPES[shape or ("intent" if spans and categories else "categories" if categories else "sequence")]
        with open_new(path) as file:
            for row in spool:
                file.write(json_bytes(write(row)) + b"\n")


def _row(text: MergedText, offsets: OffsetWriter, losses: Losses, holds: Holds) -> dict[str, Any]:
    """Lay out a text: what is in any shape under `kept`, and the spans and categories beside it."""
    task: Mapping[str, Any] = text.records[0].task
    ours: dict[str, Any] = {}
    row: dict[str, Any] = {}
    whole = whole_spans(text, _NAME, losses) if holds.spans and text.spans_judged else None
    if whole is not None:
        row["spans"] = []
        for span in whole[0]:
            try:
                start, end = offsets.span(text.text, span["start"], span["end"])
            except TaskError as error:
                what = f"span {span['start']}-{span['end']} {span['label']}"
                losses.add(blame(text, span), "lost", what, error.message)
            else:
                row["spans"].append([start, end, span["label"]])
        ours |= {"view": "spans_manual" if text.overlapping else "ner_manual", "labels": whole[1]}
        # Read back without a word, offsets are UTF-16 units.
        if not (offset_map(text.text, offsets.unit).same and offset_map(text.text, "utf16").same):
            ours["offset_unit"] = offsets.unit
    if holds.categories and text.categories_judged:
        row["cats"] = sorted(text.yes)
        ours["categories"] = sorted(text.yes | text.no)
    kept = {key: value for key, value in task.items() if key not in OWN_KEYS and not key.startswith("_")}
    if (id := id_of(text)) is not None:
        kept["id"] = id
    notes = [record.decision["note"] for record in text.records if record.decision.get("note")]
    return {**row, "kept": {**kept, "text": text.text, "Comments": notes, OUR_KEY: ours}}


def _sequence(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row["kept"], "label": row["spans"]}


def _relations(row: Mapping[str, Any]) -> dict[str, Any]:
    entities = [
        {"id": number, "label": label, "start_offset": start, "end_offset": end}
        for number, (start, end, label) in enumerate(row["spans"], 1)
    ]
    return {**row["kept"], "entities": entities, "relations": []}


def _categories(row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row["kept"], "label": row["cats"]}


def _intent(row: Mapping[str, Any]) -> dict[str, Any]:
    named = {"entities": "spans", "cats": "cats"}
    return {**row["kept"], **{name: row[key] for name, key in named.items() if key in row}}


_SHAPES: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
    "sequence": _sequence,
    "relations": _relations,
    "categories": _categories,
    "intent": _intent,
}
