"""What a file format is: a reader and a writer of records, and what they are told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from nb_annotate.formats.losses import Losses
from nb_annotate.formats.offset_units import OffsetReader
from nb_annotate.sources.problems import Problem
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Token

Tokenize = Callable[[str], list[Token]]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What a reader is told.

    Parameters
    ----------
    view : str, optional
        The card that rows are answers of, where they do not say; guessed from the rows by default.
    labels : sequence of str, optional
        The labels that answers are complete for, where they do not say. By default a reader leaves `Record.labels` at
        `None` for complete answers, and whoever reads the whole file fills in all labels found in it.
    offsets : OffsetReader
        Turns the file's offsets into code points and notes what does not fit the quoted text.
    options : mapping
        Arguments of this format alone, such as `text="body"`; the reader refuses those that it does not know.
    """

    view: str | None = None
    labels: Sequence[str] | None = None
    offsets: OffsetReader = field(default_factory=OffsetReader)
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Writing:
    """What a writer is told.

    Parameters
    ----------
    losses : Losses
        Takes note of what the format cannot hold, and of answers that it leaves out by its nature.
    tokenize : callable, optional
        Cuts a text whose task has no tokens of its own; formats made of tokens need it, or a task that says which
        tokenizer its card used.
    options : mapping
        Arguments of this format alone; the writer refuses those that it does not know.
    """

    losses: Losses
    tokenize: Tokenize | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


class Format(Protocol):
    """A file format. Each module of `formats` that is one has an instance as `FORMAT`.

    Attributes
    ----------
    name : str
        As in `format=`.
    suffixes : tuple of str
        Endings that mean this format and no other, with the dot; those that several share (`.jsonl`, `.json`, `.txt`)
        are told apart by `recognizes`.
    folder : bool
        Whether it is a folder of files.
    """

    name: str
    suffixes: tuple[str, ...]
    folder: bool

    def recognizes(self, path: Path) -> bool:
        """Whether what stands at an existing path looks like this format: a look at its beginning."""

    def read(self, path: Path, reading: Reading) -> Iterator[Record | Problem]:
        """Read answers one by one, in constant memory where the format allows.

        Raises
        ------
        FormatError
            The file as a whole is not of this format. What is wrong with one row is yielded as a problem.
        """

    def write(self, records: Iterable[Record], path: Path, writing: Writing) -> None:
        """Write answers; those to one text stand together, in the order of its first answer.

        The caller gives a fresh path beside the wanted one and moves it there when all is written.
        """
