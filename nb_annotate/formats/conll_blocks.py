"""CoNLL files cut into blocks: the comments and token lines between two blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from nb_annotate.formats.conll_words import DOCUMENT_WORD
from nb_annotate.formats.tag_schemes import is_tag
from nb_annotate.sources.lines import read_lines
from nb_annotate.sources.plain import ENCODING_HINT
from nb_annotate.sources.problems import Problem, short_repr
from nb_annotate.tasks.errors import FormatError, SourceError

_COMMENT = re.compile(r"# ([\w.:-]+) = (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns are read: the token's and the tag's, counted from 0, from the end if negative."""

    token: int = 0
    tag: int = -1


@dataclass(slots=True)
class Block:
    """One block.

    Parameters
    ----------
    line : int
        Its first line, from 1.
    comments : dict of str to str
        What stands behind `# key = `.
    words, tags : list of str
        Its tokens.
    numbers : list of int
        The line of each token.
    document : bool
        Whether a document starts with it.
    broken : bool
        Whether one of its lines could not be read.
    """

    line: int
    comments: dict[str, str] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    document: bool = False
    broken: bool = False

    @property
    def empty(self) -> bool:
        """Whether it holds neither a token nor a text."""
        return not self.words and "text" not in self.comments

    def value(self, key: str) -> Any:
        """Parse the JSON behind a comment's key; `None` if it is not there or no JSON."""
        try:
            return orjson.loads(self.comments[key])
        except (KeyError, orjson.JSONDecodeError):
            return None


def read_blocks(path: Path, columns: Columns) -> Iterator[Block | Problem]:
    """Yield the blocks of a file.

    A line that starts with `#` is a token if its tag column is a tag and it has not the form `# key = value`; else it is
    a comment. Columns are separated by tabs, or by spaces in lines without one.

    Raises
    ------
    FormatError
        The file cannot be read.
    """
    try:
        yield from _blocks(path, columns)
    except SourceError as error:
        raise FormatError(error.message, hint=error.hint) from error


def _blocks(path: Path, columns: Columns) -> Iterator[Block | Problem]:
    block, document = Block(1), False
    for item in read_lines(path):
        if isinstance(item, Problem):
            yield item
            continue
        number, content = item
        try:
            line = content.decode().removesuffix("\n").removesuffix("\r")
        except UnicodeDecodeError as error:
            message = f"Byte 0x{content[error.start]:02x} at byte {error.start} of the line is not UTF-8. The text is left out."
            yield Problem(f"{path.name}:{number}", "", short_repr(content), message, ENCODING_HINT, number - 1)
            block.broken = True
            continue
        if not line.strip(" \t"):
            if not block.empty:
                block.document, document = document, False
                yield block
            block = Block(number + 1)
            continue
        fields = line.split("\t") if "\t" in line else [word for word in line.split(" ") if word]
        if fields[0] == DOCUMENT_WORD:
            document = True
        elif problem := _take(line, fields, number, block, columns):
            yield Problem(f"{path.name}:{number}", "", short_repr(line), problem, None, number - 1)
            block.broken = True
    if not block.empty:
        block.document = document
        yield block


def _take(line: str, fields: list[str], number: int, block: Block, columns: Columns) -> str:
    """Put a line into its block; say what is wrong with it, if anything."""
    try:
        word, tag = fields[columns.token], fields[columns.tag]
    except IndexError:
        word, tag = "", ""
    if line.startswith("#"):
        match = _COMMENT.fullmatch(line)
        if match:
            block.comments[match[1]] = match[2]
            return ""
        if not is_tag(tag):
            return ""
    if not word or len(fields) < 2:
        return f"The line has {len(fields)} column(s); a token and its tag were expected. The text is left out."
    block.words.append(word)
    block.tags.append(tag)
    block.numbers.append(number)
    return ""
