"""Answers written to a file of some format: refused, or listed, where the format cannot hold what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from nb_annotate.formats.format import Format, Tokenize, Writing
from nb_annotate.formats.losses import Losses
from nb_annotate.store.querying import found_by
from nb_annotate.store.streams import PathOrStream, fresh, name_of
from nb_annotate.tasks.errors import FormatError, ModelError
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.types import Token


@dataclass(frozen=True, eq=False)
class Export:
    """What an export wrote.

    Parameters
    ----------
    path : str
        Where it is; `"-"` for standard output.
    format : str
    answers : int
        How many answers were taken.
    lost : DataFrame
        What is not in the file, one row for each answer and reason: kind, what, why, text, task_hash, annotator,
        dataset, place. `kind` is `"lost"` (the format cannot hold it) or `"left out"` (it gives no labels: a
        skipped or unusable answer; a note or a flag that the format has no place for).
    summary : str
        All of it in words.
    """

    path: str
    format: str
    answers: int
    lost: pd.DataFrame = field(repr=False)
    summary: str = ""


def write_records(
    records: Iterator[Record],
    path: PathOrStream,
    form: Format,
    *,
    tokenize: Tokenize | None,
    lossy: bool,
    options: dict[str, Any],
) -> tuple[int, Losses]:
    """Write answers to a new file that takes the place of the old one when all of it is on the disk.

    Returns
    -------
    (int, Losses)
        How many answers were read, and what is not in the file.

    Raises
    ------
    FormatError
        The format cannot hold anything, or it cannot hold something and `lossy` is false; the place cannot be written to. The old file is as it
        was.
    """
    losses = Losses()
    counted = _Counted(records)
    where = name_of(path)
    try:
        with fresh(path, folder=form.folder) as place:
            form.write(counted, place, Writing(losses=losses, tokenize=tokenize, options=options))
            lost = losses.count("lost")
            if lost and losses.written == 0:  # an empty file would look like one that is whole
                msg = f"Nothing of these answers can be written as {form.name!r}: {losses.first_lost()}."
                raise FormatError(msg, hint="jsonl, parquet and csv hold everything.")
            if lost and not lossy:
                msg = f"The format {form.name!r} cannot hold all of the answers: {losses.first_lost()}"
                more = f" And {lost - 1:,} more." if lost > 1 else ""
                raise FormatError(
                    msg.removesuffix(".") + "." + more,
                    hint="lossy=True writes the rest and lists what is lost; jsonl, parquet and csv hold everything.",
                )
    except OSError as error:
        msg = f"{where} cannot be written: {error.strerror or error}."
        raise FormatError(msg, hint="What was there before is unchanged.") from error
    return counted.number, losses


class _Counted:
    """Records, counted as they are read."""

    def __init__(self, records: Iterator[Record]) -> None:
        self.number = 0
        self._records = records

    def __iter__(self) -> Iterator[Record]:
        for record in self._records:
            self.number += 1
            yield record


def matching(frame: pd.DataFrame, query: str) -> Callable[[Record], bool]:
    """Give the test of whether an answer is in the rows of a frame that a pandas query finds.

    Raises
    ------
    StoreError
        The query is none, names a column that there is not, or does not say yes or no of each row.
    """
    found = frame[found_by(frame, query)]
    keys = set(zip(found["annotator"], found.index.tolist(), strict=True))
    return lambda record: (record.annotator, record.task["_task_hash"]) in keys


def tokenize_with(tokenizer: Any) -> Tokenize | None:
    """Give the function that cuts texts: one as it is, or that of `"blank:xx"`, a pipeline's name, folder or itself.

    Raises
    ------
    ModelError
        There is no such language or pipeline.
    """
    if tokenizer is None:
        return None
    if callable(tokenizer) and not hasattr(tokenizer, "vocab"):
        return lambda text: _checked_tokens(tokenizer(text))
    from nb_annotate.models.tokenizer import load_tokenizer  # spaCy takes seconds to import

    return load_tokenizer(tokenizer).tokenize


def _checked_tokens(tokens: Any) -> list[Token]:
    made = list(tokens)
    if not all(isinstance(token, dict) and {"text", "start", "end"} <= token.keys() for token in made):
        msg = "tokenizer= gave something else than a list of tokens."
        raise ModelError(msg, hint="A token is a dict with text, start, end (code points) and, if you like, ws.")
    return made


def export_of(path: PathOrStream, name: str, answers: int, losses: Losses, more: str) -> Export:
    """Tell what was written."""
    where = name_of(path)
    written = f"{answers:,} answer{'' if answers == 1 else 's'} written to {where} ({name})."
    lost, left_out = losses.count("lost"), losses.count("left out")
    parts = [written, more]
    if lost:
        parts.append(f"{lost:,} lost, as the format cannot hold more: see .lost.")
    if left_out:
        parts.append(f"{left_out:,} left out, as they give no labels: see .lost.")
    return Export(where, name, answers, losses.frame(), " ".join(filter(None, parts)))
