"""doccano's JSON Lines: one text a line, in any of its four shapes.

============ =======================================================================================================
`sequence`   `{"text", "label": [[start, end, "PERSON"], ...]}`
`relations`  `{"text", "entities": [{"id", "label", "start_offset", "end_offset"}, ...], "relations": []}`
`categories` `{"text", "label": ["spam", ...]}`
`intent`     `{"text", "entities": [[start, end, "PERSON"], ...], "cats": ["flight", ...]}`
============ =======================================================================================================

A row says everything about its text: answers to one text are merged, and one that leaves open what else there is cannot
be written. `Comments` are notes. doccano counts UTF-16 units, in projects that allow it graphemes; so do we (`unit=`).
Under `nb_annotate` rows say what the shapes cannot: the unit, the card, and the labels that were asked for; doccano
keeps it with the row's other data. Files without it are read in the unit that `offset_unit=` names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from nb_annotate.formats.doccano_reading import first_row, read_doccano
from nb_annotate.formats.doccano_writing import write_doccano
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.sources.paths import suffix_of
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.record import Record


class Doccano:
    """doccano's JSON Lines.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('doccano', False)
    """

    name = "doccano"
    suffixes: tuple[str, ...] = ()
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether the first row has a text with a list of labels, or with entities."""
        if path.is_dir() or suffix_of(path) not in {".jsonl", ".json", ".ndjson", ""}:
            return False
        row = first_row(path)
        if row is None or "annotation_id" in row:  # Label Studio's
            return False
        return "text" in row and (isinstance(row.get("label"), list) or "entities" in row)

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read the texts one by one; a first pass finds out the shape and whether spans overlap.

        Relations are told as problems. The options `text=` and `label=` name the columns.

        Raises
        ------
        FormatError
            There is no such option or view, or the file cannot be read.
        """
        return read_doccano(path, reading)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write one line for each text.

        The options are `unit=` (`"utf16"`, or `"grapheme"`, `"codepoint"`, `"utf8"`) and `shape=`; by default the shape
        is the plainest that holds all.

        Raises
        ------
        FormatError
            There is no such option, unit or shape.
        """
        write_doccano(records, path, writing)


FORMAT = Doccano()
