"""brat read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from nb_annotate.formats.brat_names import ANNOTATION_CONF, read_labels, read_types
from nb_annotate.formats.format import Reading
from nb_annotate.formats.offset_units import OffsetReader, Quoted
from nb_annotate.formats.options import check_options
from nb_annotate.formats.restoring import check_view
from nb_annotate.formats.text_answers import make_records, manual_row
from nb_annotate.formats.unusable import UNUSABLE, problem_of
from nb_annotate.sources.plain import ENCODING_HINT
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.tasks.errors import FormatError, TaskError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Origin, Span

_ENTITY = re.compile(r"T\S*\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?")
_NOTE = re.compile(r"#\S*\t\S+ (\S+)\t(.*)")
_KINDS = {
    "R": "relation", "E": "event", "A": "attribute", "M": "attribute", "N": "normalisation", "*": "equivalence",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Marked:
    """An entity as the file has it: fragments are start and end in the file's unit."""

    label: str
    fragments: list[tuple[int, int]]
    quote: str | None


@dataclass(frozen=True, slots=True)
class _Document:
    """What an `.ann` file says."""

    marked: list[_Marked] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    others: list[tuple[int, str, str]] = field(default_factory=list)
    """Line, kind and content of what is not kept."""


def read_brat(path: Path, reading: Reading) -> Iterator[Record | Problem]:
    """Read the texts of a folder one by one; see `brat`.

    Raises
    ------
    FormatError
        There is an option, or it is no such folder.
    """
    check_view(reading.view, ("ner_manual", "spans_manual"), "brat")
    check_options(reading.options, {}, "Reading brat")
    files = sorted(path.rglob("*.ann")) if path.is_dir() else []
    if not files and not (path / ANNOTATION_CONF).is_file():
        raise FormatError(f"{path.name} is no folder of brat files: it has no .ann file.")
    view = reading.view or ("spans_manual" if any(_overlapping(file) for file in files) else "ner_manual")
    names, types = read_labels(path), read_types(path)
    labels = None if types is None else [names.get(name, name) for name in types]
    for row, file in enumerate(files):
        origin: Origin = {"place": file.relative_to(path).as_posix(), "row": row}
        try:
            document = _parse(_content(file), names)
            said = _row(origin, file, document, reading.offsets)
            known = None if labels is None else sorted({*labels, *(span["label"] for span in said["spans"])})
            records = make_records(origin, [manual_row(said, view, said["spans"], known)], reading)
        except UNUSABLE as error:
            yield problem_of(error, origin["place"], row)
            continue
        for line, kind, content in document.others:
            lost = RowError(f"This {kind} is not kept: only entities and notes are.", key=kind, value=content)
            yield Problem.of(lost, f"{origin['place']}:{line}", row)
        yield from records
    for file in sorted(path.rglob("*.txt")):
        if not file.with_suffix(".ann").is_file():
            message = "The text has no .ann file: nobody has marked anything in it, or the file is missing."
            yield Problem(file.relative_to(path).as_posix(), "", "", message, "An empty one says: no entities.", -1)


def _content(file: Path) -> str:
    try:
        return file.read_bytes().decode()
    except UnicodeDecodeError as error:
        message = f"Byte 0x{error.object[error.start]:02x} at byte {error.start} of {file.name} is not UTF-8."
        raise RowError(message, hint=ENCODING_HINT) from None
    except OSError as error:
        hint = "Each .ann file needs its .txt beside it."
        raise RowError(f"{file.name} cannot be read: {error.strerror}.", hint=hint) from None


def _parse(content: str, names: Mapping[str, str]) -> _Document:
    """Take an `.ann` file apart.

    Raises
    ------
    RowError
        A line of an entity is none, so that it is not known what is marked.
    """
    document = _Document()
    # Only line feeds end lines: a text may have any other sign that Python splits lines at.
    for number, line in enumerate(content.split("\n"), 1):
        whole = line.removesuffix("\r")
        if not whole.strip():
            continue
        if whole.startswith("T"):
            found = _ENTITY.fullmatch(whole)
            if found is None:
                message = f"Line {number} is no entity: 'T1<TAB>LABEL 0 3<TAB>text' was expected."
                raise RowError(message, key=f"line {number}", value=whole)
            fragments = [(int(start), int(end)) for start, end in (pair.split() for pair in found[2].split(";"))]
            document.marked.append(_Marked(names.get(found[1], found[1]), fragments, found[3]))
        elif note := _NOTE.fullmatch(whole):
            document.notes.append(f"{note[1]}: {note[2]}")
        else:
            document.others.append((number, _KINDS.get(whole[0], "line"), whole))
    return document


def _overlapping(file: Path) -> bool:
    try:
        marked = _parse(_content(file), {}).marked
    except TaskError:
        return False  # told when the file is read
    places = sorted((each.fragments[0][0], each.fragments[-1][1]) for each in marked)
    return any(right[0] < left[1] for left, right in pairwise(places))


def _row(origin: Origin, file: Path, document: _Document, offsets: OffsetReader) -> dict[str, Any]:
    text = _content(file.with_suffix(".txt"))
    note = {"note": "\n".join(document.notes)} if document.notes else {}
    return {"text": text, "id": file.stem, "spans": _spans(text, document.marked, origin["place"], offsets), **note}


def _spans(text: str, marked: list[_Marked], place: str, offsets: OffsetReader) -> list[Span]:
    """Give the entities of a text in code points.

    Raises
    ------
    TaskError
        One does not lie where the text that it quotes is, or has gaps that are more than line ends.
    """
    quoted = [Quoted(each.fragments[0][0], each.fragments[-1][1], each.quote) for each in marked]
    for each in marked:
        quoted += [Quoted(*gap) for gap in _gaps(each)]
    try:
        places = offsets.spans(text, quoted, where=place)
    except TaskError as error:
        gapped = any(len(each.fragments) > 1 for each in marked)
        hint = "Entities of several fragments can be read only if nothing but white space is between them."
        raise TaskError(error.message, hint=hint if gapped else error.hint) from error
    for start, end in places[len(marked) :]:
        if not text[start:end].isspace():
            message = f"An entity has a gap at {start}-{end}: discontinuous entities cannot be kept."
            raise RowError(message, value=text[start:end])
    return [
        {"start": start, "end": end, "label": each.label}
        for each, (start, end) in zip(marked, places[: len(marked)], strict=True)
    ]


def _gaps(marked: _Marked) -> list[tuple[int, int]]:
    return [(left[1], right[0]) for left, right in pairwise(marked.fragments) if left[1] != right[0]]
