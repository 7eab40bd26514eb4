"""brat standoff: a folder with a `.txt` and an `.ann` file for each text.

The files say everything about their text: answers to one text are merged, and one that leaves open what else there is
cannot be written. Offsets are code points. What brat's files cannot say:

* categories of a text, and spans that start or end with a line end (a line of an `.ann` file has none, so a span across
  lines is written as fragments): an export is refused, or lists them;
* labels with other signs than letters, digits, `_` and `-`: they are written with `_` in their place, and with their
  real name in `visual.conf`, where brat's editor takes it from and so do we;
* ids that make no file name, `meta`, annotators, times and notes: these go without a word, as in all formats that have
  one entry a text. A text without a usable id is numbered; its file name is its id when it is read.

`annotation.conf` lists the labels that were asked for, of all texts alike: others are lost. Relations, events, attributes and normalisations are told as
problems when a folder is read, and the entities are kept. Notes of entities become the note of the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from nb_annotate.formats.brat_names import ANNOTATION_CONF
from nb_annotate.formats.brat_reading import read_brat
from nb_annotate.formats.brat_writing import write_brat
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.record import Record


class Brat:
    """A folder of brat standoff files.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('brat', True)
    """

    name = "brat"
    suffixes: tuple[str, ...] = ()
    folder = True

    def recognizes(self, path: Path) -> bool:
        """Whether it is a folder that has brat's settings or, at any depth, an `.ann` file with its `.txt`."""
        if not path.is_dir():
            return False
        marked = any(file.with_suffix(".txt").is_file() for file in path.rglob("*.ann"))
        return marked or (path / ANNOTATION_CONF).is_file()

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read the texts one by one, in order of their names; a first pass finds out whether spans overlap.

        It has no options.

        Raises
        ------
        FormatError
            There is an option, or it is no such folder.
        """
        return read_brat(path, reading)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write a folder. It has no options.

        Raises
        ------
        FormatError
            There is an option.
        """
        write_brat(records, path, writing)


FORMAT = Brat()
