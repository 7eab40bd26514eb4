"""CoNLL: one token a line with its tag, a blank line after each text.

Written are two columns, token and tag, in IOB2 or another `scheme=` (BILUO for `.biluo`), with a `-DOCSTART-` line before
each text. Blanks within tokens and labels are written `_`; tokens of white space are left out, unless a span starts or
ends there. A token is `O` only where the answers are complete for all labels in the file, and `-` where it is not known.
Comment lines say what the columns cannot, so that exactly the same comes back: `text`, `id`, `annotator`, the `labels`
that the text is complete for (or the stretches that are `complete`), and, where there is need, the token `offsets`, the
`names` of labels with blanks, spans known to be `wrong`, and the `view`. The value is JSON: `# text = "Ana in Porto"`.
With `plain=True` they are left out, for readers that know no comments.

Read are IOB1, IOB2, BILUO and BIOES with any number of columns (`token=0`, `tag=-1`), comments of CoNLL-U included. A text
that no comment gives is made of the tokens with `join=" "` between them. By default a sentence is a text; with
`unit="document"` all sentences between two `-DOCSTART-` lines are one, joined by line breaks. Without a comment, a text is
complete where no token is `-`. Tags that do not follow from those before them are repaired as in `tags_to_spans`, and listed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from nb_annotate.formats.conll_blocks import Block, Columns, read_blocks
from nb_annotate.formats.conll_reading import read_conll
from nb_annotate.formats.conll_writing import write_conll
from nb_annotate.formats.format import Reading, Writing
from nb_annotate.formats.tag_schemes import is_tag
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.errors import FormatError
from nb_annotate.tasks.record import Record

_LOOKED_AT = 20
"""Blocks."""


class Conll:
    """Tokens with tags, one a line.

    Examples
    --------
    >>> FORMAT.name, FORMAT.folder
    ('conll', False)
    """

    name = "conll"
    suffixes = (".conll", ".iob", ".bio", ".iob2", ".biluo", ".bioes")
    folder = False

    def recognizes(self, path: Path) -> bool:
        """Whether the first blocks have tags in their last column."""
        if path.is_dir():
            return False
        try:
            blocks = list(islice(read_blocks(path, Columns()), _LOOKED_AT))
        except FormatError:
            return False
        good = [block for block in blocks if isinstance(block, Block)]
        return len(good) == len(blocks) > 0 and all(is_tag(tag) for block in good for tag in block.tags)

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read texts one by one; the file is read twice, first for the scheme of its tags.

        The options are `scheme` (guessed), `token=0`, `tag=-1`, `unit="sentence"` and `join=" "`.

        Raises
        ------
        FormatError
            There is no such option, or the file has no tags.
        """
        return read_conll(path, reading)

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write texts one by one; the options are `scheme` (`"iob2"`) and `plain=False`.

        Raises
        ------
        FormatError
            There is no such option or scheme, or a text is not cut into tokens.
        """
        write_conll(records, path, writing)


FORMAT = Conll()
"""The format."""
