"""Web Annotation (W3C Recommendation of 2017) as JSON-LD: one annotation for each span and category.

A collection with all annotations on its first page. The first annotation of each text embeds it as `target`, with its id
and the labels that it is complete for; the others name it as `source`. A span has two selectors for the same place: a
quote with 32 code points around it, and a position in code points. Right spans are `tagging`, categories `classifying`;
what was found wrong is `assessing`, so that no other tool takes it for a tag. Keys with `nba:` are our own. The `creator`
is the annotator, where all that is said of a text is from one.

Read are collections, pages and lists of annotations, by anybody; `texts={source: text}` gives texts that are not embedded.
Without our own keys, the spans of a text by one creator are taken for all that there are. Where the text was edited, the
quote finds the span again if it stands in one place only, and each such case is listed as a problem.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.w3c_reading import read_w3c
from nb_annotate.formats.w3c_writing import CONTEXT_URL, write_w3c
from nb_annotate.sources.lines import UNREADABLE, open_bytes
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import SourceError
from nb_annotate.tasks.record import Record

_LOOKED_AT = 2_000
"""Bytes."""


class WebAnnotation:
    """A JSON-LD file of annotations.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('w3c', False)
    """

    name = "w3c"
    suffixes = (".jsonld",)
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether the context of Web Annotations is named at the beginning."""
        if path.is_dir():
            return False
        try:
            with open_bytes(path) as file:
                return CONTEXT_URL.encode() in file.read(_LOOKED_AT)
        except (SourceError, *UNREADABLE):
            return False

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read the annotations text by text; the option is `texts={source: text}`.

        Raises
        ------
        FormatError
            The file holds no annotations, or there is no such option.
        """
        return read_w3c(path, reading)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write annotations text by text; there are no options.

        Raises
        ------
        FormatError
            An option is given.
        """
        write_w3c(records, path, writing)


FORMAT = WebAnnotation()
"""The format."""
