"""One exception class per kind of user mistake; each text names the value, the place and the way out."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class NbAnnotateError(Exception):
    """Base class of every error raised by nb_annotate.

    Parameters
    ----------
    message : str
        What is wrong, with the offending value and its place.
    hint : str, optional
        What to do about it; shown after the message and, separately, in the card.
    """

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message if hint is None else f"{message} {hint}")


class SourceError(NbAnnotateError):
    """The source as a whole cannot be read (missing file, unknown kind, no text column)."""


class TaskError(NbAnnotateError):
    """One example of the source cannot be used (no text, bad JSON, offsets outside the text)."""


class PatternError(NbAnnotateError):
    """A match pattern is malformed."""


class ModelError(NbAnnotateError):
    """A model or tokenizer cannot be loaded or does not do what it should."""


class OrderError(ModelError):
    """A function that was passed as `order=` does not do what it should."""


class PlugInError(NbAnnotateError):
    """A name is registered by nobody or twice, or the package that has it is broken."""


class RecipeError(NbAnnotateError):
    """A recipe was called with arguments that do not fit together."""


class AnswerError(NbAnnotateError):
    """An answer does not fit its task (unknown label, offsets outside the text, forbidden overlap)."""


class StoreError(NbAnnotateError):
    """The store cannot be opened, read or written."""


class StoreBusyError(StoreError):
    """Another process holds the store; the same call may succeed a moment later."""


class UnknownAnswerError(StoreError):
    """The store has no answer with this id."""


class StoreVersionError(StoreError):
    """The store was written by a newer nb_annotate than this one."""


class FormatError(NbAnnotateError):
    """A file cannot be read or written in a format, or the format cannot hold what the answers say."""


class TrainingError(NbAnnotateError):
    """A model cannot be trained from these answers, or with these settings.

    Attributes
    ----------
    result : TrainResult, optional
        Where a model was trained and could not be written: it is not lost.
    """

    result: object = None


class ProtocolError(NbAnnotateError):
    """A message from the browser is not of the protocol's form."""


def did_you_mean(name: object, available: Iterable[str], *, limit: int = 12) -> str:
    """Say what exists, nearest name first.

    Examples
    --------
    >>> did_you_mean("PERSN", ["ORG", "PERSON"])
    "Did you mean 'PERSON'? Available: 'ORG', 'PERSON'."
    """
    names = list(available)
    listed = ", ".join(repr(item) for item in names[:limit])
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    near = difflib.get_close_matches(str(name), names, n=1)
    lead = f"Did you mean {near[0]!r}? " if near else ""
    return f"{lead}Available: {listed}{more}."
