"""brat written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from nb_annotate.formats.brat_names import TypeNames, can_be_listed
from nb_annotate.formats.format import Writing
from nb_annotate.formats.gathering import Holds, blame, gather, id_of
from nb_annotate.formats.losses import Losses
from nb_annotate.formats.options import check_options
from nb_annotate.formats.whole_texts import whole_spans
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Span

_NAME = "brat"
_BAD_LABEL = "its label has a sign that brat's files cannot have"
_FILE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")
_LINE = re.compile(r"[^\r\n]+")


def write_brat(records: Iterable[Record], path: Path, writing: Writing) -> None:
    """Write a folder; see `brat`.

    Raises
    ------
    FormatError
        There is an option.
    """
    check_options(writing.options, {}, "Writing brat")
    path.mkdir(exist_ok=True)
    names = TypeNames()
    taken: set[str] = set()
    asked: dict[frozenset[str], tuple[int, Record]] = {}
    for text in gather(records, Holds(_NAME), writing.losses):
        whole = whole_spans(text, _NAME, writing.losses)
        if whole is None:
            continue
        spans, labels = whole
        listed = frozenset(filter(can_be_listed, labels))
        for label in sorted(listed):
            names.type_of(label)
        count, first = asked.get(listed, (0, text.records[-1]))
        asked[listed] = count + 1, first
        name = _file_name(text, taken)
        lines = _lines(text, spans, names, writing.losses)
        (path / f"{name}.txt").write_bytes(text.text.encode())
        (path / f"{name}.ann").write_bytes("".join(f"{line}\n" for line in lines).encode())
        for label in sorted(set(labels) - listed - {span["label"] for span in spans}):
            writing.losses.add(text.records[-1], "lost", f"that there is no {label!r}", _BAD_LABEL)
    writing.losses.written = len(taken)
    names.write(path)
    _note_unasked(asked, writing.losses)


def _note_unasked(asked: Mapping[frozenset[str], tuple[int, Record]], losses: Losses) -> None:
    """Note that texts will seem to be complete for labels that they were not asked for."""
    every = frozenset[str]().union(*asked)
    for labels, (count, first) in asked.items():
        if labels != every:
            what = f"that {count} texts, this one first, were not asked for {', '.join(sorted(every - labels))}"
            losses.add(first, "lost", what, "brat lists labels for the whole folder only")


def _file_name(text: MergedText, taken: set[str]) -> str:
    """Name a text by its id where that can be; names that differ only in case are one to some systems."""
    wanted = str(id_of(text))
    if id_of(text) is None or not _FILE_NAME.fullmatch(wanted) or wanted.lower() in taken:
        number = len(taken) + 1
        while f"text-{number:06d}" in taken:
            number += 1
        wanted = f"text-{number:06d}"
    taken.add(wanted.lower())
    return wanted


def _lines(text: MergedText, spans: Iterable[Span], names: TypeNames, losses: Losses) -> list[str]:
    lines: list[str] = []
    for span in spans:
        fragments = fragments_of(text.text, span["start"], span["end"])
        why = ""
        if not fragments or (fragments[0][0], fragments[-1][1]) != (span["start"], span["end"]):
            why = "it starts or ends with a line end, which brat cannot mark"
        elif not can_be_listed(span["label"]):
            why = _BAD_LABEL
        if why:
            losses.add(blame(text, span), "lost", f"span {span['start']}-{span['end']} {span['label']}", why)
            continue
        places = ";".join(f"{start} {end}" for start, end in fragments)
        quote = " ".join(text.text[start:end] for start, end in fragments)
        lines.append(f"T{len(lines) + 1}\t{names.type_of(span['label'])} {places}\t{quote}")
    return lines


def fragments_of(text: str, start: int, end: int) -> list[tuple[int, int]]:
    r"""Cut a span at line ends.

    Examples
    --------
    >>> fragments_of("Ana\r\nLima", 0, 9)
    [(0, 3), (5, 9)]
    """
    return [(start + part.start(), start + part.end()) for part in _LINE.finditer(text[start:end])]
