"""The columns of a Hugging Face dataset read: what each row says of its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from nb_annotate.formats.restoring import Stretch
from nb_annotate.formats.tag_schemes import UNKNOWN, Scheme
from nb_annotate.formats.tags import TagFault, tags_to_spans
from nb_annotate.formats.token_offsets import align, joined
from nb_annotate.sources.problems import RowError
from nb_annotate.tasks.types import Span

NO_CLASS = -1
"""How a dataset writes "no label" in a column of classes: here, not known."""


class ClassNames:
    """The names of the classes in a dataset's columns.

    Parameters
    ----------
    features : mapping
        A dataset's `features`.
    """

    def __init__(self, features: Mapping[str, Any]) -> None:
        self._names = {column: _names(feature) for column, feature in features.items()}

    def of(self, column: str) -> list[str]:
        """Give the names of the classes in a column; empty if it is not one of classes."""
        return self._names.get(column, [])

    def name(self, column: str, value: object, unknown: str = UNKNOWN) -> str:
        """Turn a value of a column into a name; a negative number is not known.

        Raises
        ------
        RowError
            It is a number that has no name.
        """
        if isinstance(value, str):
            return value
        names = self.of(column)
        if isinstance(value, int) and value < len(names):
            return names[value] if value >= 0 else unknown
        raise RowError(
            f"{column!r} has the value {value!r}, for which the dataset has no name.",
            key=column,
            value=value,
            hint=f"Give the column names first: dataset.cast_column({column!r}, ...) with ClassLabel(names=[...]).",
        )


def _names(feature: Any) -> list[str]:
    inner = feature[0] if isinstance(feature, list) else getattr(feature, "feature", feature)
    return list(getattr(inner, "names", None) or [])


class SpansSaid(NamedTuple):
    """What a row says of the spans of its text."""

    text: str
    right: list[Span]
    wrong: list[Span]
    complete: list[Stretch]
    faults: list[TagFault]


def spans_said(row: Mapping[str, Any], column: str, names: ClassNames, join: str, scheme: Scheme | None) -> SpansSaid:
    """Find out what a row says of spans: as it lists them, else by its tokens and tags.

    Parameters
    ----------
    row : mapping
        One row of a dataset.
    column : str
        Where the tags are.
    names : ClassNames
        Of the dataset.
    join : str
        What stands between tokens where the row has no text.
    scheme : {"biluo", "bioes", "iob1", "iob2"}, optional
        What the tags are written in.

    Raises
    ------
    TaskError
        The tokens are not in the text, or something is no tag.
    """
    tags = [names.name(column, value) for value in row[column]]
    faults: list[TagFault] = []
    text = row.get("text")
    if text is not None and row.get("spans") is not None:
        right = _spans(row["spans"])
    else:
        words = row["tokens"]
        if text is None:
            text, offsets = join.join(words), joined(words, join)
        elif row.get("offsets") is not None:
            offsets = [(start, end) for start, end in row["offsets"]]
        else:
            offsets = align(words, text)
        found = tags_to_spans(offsets, tags, scheme, faults=faults)
        right = [Span(start=span["start"], end=span["end"], label=span["label"]) for span in found]
    return SpansSaid(text, right, _spans(row.get("wrong")), _complete(row, tags, text), faults)


def _spans(listed: Sequence[Mapping[str, Any]] | None) -> list[Span]:
    return [Span(start=each["start"], end=each["end"], label=each["label"]) for each in listed or ()]


def _complete(row: Mapping[str, Any], tags: Sequence[str], text: str) -> list[Stretch]:
    listed = row.get("complete")
    if listed is not None:
        return [Stretch(each["start"], each["end"], frozenset(each["labels"])) for each in listed]
    return [] if UNKNOWN in tags else [Stretch(0, len(text), None)]


def categories_said(row: Mapping[str, Any], column: str, names: ClassNames) -> tuple[frozenset[str], frozenset[str]]:
    """Find out which categories a row says to apply, and which not to.

    Parameters
    ----------
    row : mapping
        One row of a dataset.
    column : str
        One class, or a list of 1 (yes), 0 (no) and -1 (unknown), whose names are those of the column `labels`.
    names : ClassNames
        Of the dataset.

    Raises
    ------
    RowError
        The numbers have no names.
    """
    value = row[column]
    if not isinstance(value, list):
        chosen = names.name(column, value, unknown="")
        known = frozenset(names.of(column))
        return (frozenset([chosen]), known - {chosen}) if chosen else (frozenset(), frozenset())
    known_names = names.of("labels")
    if len(known_names) != len(value):
        raise RowError(
            f"{column!r} has {len(value)} numbers for {len(known_names)} names.",
            key=column,
            value=value,
            hint="The names are those of the classes in a column 'labels' that lists the chosen ones.",
        )
    return frozenset(_where(known_names, value, 1)), frozenset(_where(known_names, value, 0))


def _where(names: Sequence[str], numbers: Sequence[float], wanted: int) -> Iterator[str]:
    return (name for name, number in zip(names, numbers, strict=True) if number == wanted)
