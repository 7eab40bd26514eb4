"""CoNLL written: one token a line, with comment lines from which the exact text comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from nb_annotate.formats.conll_words import DOCUMENT, shown
from nb_annotate.formats.format import Writing
from nb_annotate.formats.gathering import Holds, gather
from nb_annotate.formats.json_text import json_bytes
from nb_annotate.formats.opening import open_new
from nb_annotate.formats.options import check_options
from nb_annotate.formats.spool import Spool
from nb_annotate.formats.tag_schemes import Scheme, check_scheme
from nb_annotate.formats.tagged import honest_tags, labels_in, tagged_row
from nb_annotate.formats.token_offsets import align
from nb_annotate.tasks.errors import FormatError, TaskError
from nb_annotate.tasks.record import Record

OPTIONS: Mapping[str, Any] = {"scheme": None, "plain": False}


def write_conll(records: Iterable[Record], path: Path, writing: Writing) -> None:
    """Write all texts of which answers say something about spans; see `conll`.

    Raises
    ------
    FormatError
        There is no such option or scheme, or a text is not cut into tokens.
    """
    options = check_options(writing.options, OPTIONS, "Writing CoNLL")
    scheme = _scheme(options["scheme"], path)
    plain = bool(options["plain"])
    holds = Holds("CoNLL without comment lines" if plain else "CoNLL", wrong=not plain)
    with Spool() as spool, open_new(path) as file:
        labels: set[str] = set()
        columns = _LabelColumns()
        for text in gather(records, holds, writing.losses):
            row = tagged_row(text, writing, scheme, blanks=False)
            labels |= labels_in(row)
            spool.add(row)
            for span in text.right if plain else ():
                name = columns.name(span["label"])
                if name != span["label"]:
                    what = f"the label {span['label']!r}"
                    writing.losses.add(
                        text.records[-1], "lost", what, f"it is written {name!r}, since columns have no blanks"
                    )
        for row in spool:
            tags = [_with_label(tag, columns) for tag in honest_tags(row, labels)]
            lines = [DOCUMENT, ""]
            if not plain:
                lines += _comments(row, columns)
            for (start, end), tag in zip(row["offsets"], tags, strict=True):
                lines.append(f"{shown(row['text'][start:end])} {tag}")
            file.write("\n".join([*lines, "", ""]).encode())


def _scheme(named: str | None, path: Path) -> Scheme:
    if named is None:
        return "biluo" if ".biluo" in path.suffixes else "iob2"
    try:
        return check_scheme(named)
    except TaskError as error:
        raise FormatError(error.message, hint=error.hint) from error


class _LabelColumns:
    """Labels as they stand in a column: without white space, and no two alike."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._taken: set[str] = set()

    def name(self, label: str) -> str:
        """Give the name of a label in the file."""
        if label not in self._names:
            name = "".join("_" if character.isspace() else character for character in label)
            while name in self._taken:
                name += "_"
            self._taken.add(name)
            self._names[label] = name
        return self._names[label]


def _with_label(tag: str, columns: _LabelColumns) -> str:
    letter, dash, label = tag.partition("-")
    return f"{letter}-{columns.name(label)}" if dash and label else tag


def _comments(row: Mapping[str, Any], columns: _LabelColumns) -> Iterator[str]:
    """Say what the columns do not: only what is needed to get exactly the same back."""
    text, complete = row["text"], row["complete"]
    yield _comment("text", text)
    if row["id"] is not None:
        yield _comment("id", row["id"])
    if row["annotator"] is not None:
        yield _comment("annotator", row["annotator"])
    if row["overlapping"]:
        yield _comment("view", "spans_manual")
    if len(complete) == 1 and complete[0][0] <= 0 and complete[0][1] >= len(text):
        yield _comment("labels", complete[0][2])
    else:
        yield _comment("complete", complete)
    if row["wrong"]:
        yield _comment("wrong", row["wrong"])
    names = {columns.name(label): label for _, _, label in row["spans"]}
    if renamed := {name: label for name, label in names.items() if name != label}:
        yield _comment("names", renamed)
    offsets = row["offsets"]
    if offsets != _found([shown(text[start:end]) for start, end in offsets], text):
        yield _comment("offsets", offsets)


def _comment(key: str, value: object) -> str:
    return f"# {key} = {json_bytes(value).decode()}"


def _found(words: Sequence[str], text: str) -> list[list[int]] | None:
    """Tell where a reader would find the words; `None` if nowhere."""
    try:
        return [list(offset) for offset in align(words, text)]
    except TaskError:
        return None
