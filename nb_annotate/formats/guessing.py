"""What the rows of a file are answers of, where they do not say: found out from all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any, Literal

from nb_annotate.tasks.types import VIEW_IDS

Shape = Literal["choice", "spans", "label", "bare"]


@dataclass(frozen=True, slots=True)
class Guess:
    """The cards that rows without `_view_id` are taken for.

    Parameters
    ----------
    choice, spans, label : str
        The view of rows with options or chosen categories, of rows with spans, and of rows with one label.
    bare : str, optional
        The view of rows with an answer and nothing else; `None` if nothing tells.
    words : str
        What was guessed and from what; empty if every row says its view.
    labels : mapping
        By view, all labels of the rows: of spans, chosen categories and options, sorted.
    """

    choice: str = "choice"
    spans: str = "ner_manual"
    label: str = "classification"
    bare: str | None = None
    words: str = ""
    labels: Mapping[str, list[str]] = field(default_factory=dict)

    @classmethod
    def told(cls, view: str) -> Guess:
        """Take all rows that do not say for answers of one view."""
        return cls(view, view, view, view)

    def view_of(self, row: Mapping[str, Any]) -> str | None:
        """Tell the view of a row that does not say it; `None` if nothing tells."""
        shape = shape_of(row)
        views = {"choice": self.choice, "spans": self.spans, "label": self.label, "bare": self.bare}
        return views[shape]


def shape_of(row: Mapping[str, Any]) -> Shape:
    """Tell what a row holds."""
    if row.get("options") or row.get("accept") is not None:
        return "choice"
    if row.get("spans") is not None:
        return "spans"
    if row.get("label") is not None:
        return "label"
    return "choice" if has_categories(row) else "bare"


def has_categories(row: Mapping[str, Any]) -> bool:
    """Whether a row without an answer has a list of categories under `labels`, as many datasets do."""
    labels = row.get("labels")
    return row.get("answer") is None and isinstance(labels, list) and all(isinstance(label, str) for label in labels)


def says_nothing(row: Mapping[str, Any]) -> bool:
    """Whether a row is a text without any answer."""
    return row.get("answer") is None and shape_of(row) == "bare"


def guess_views(rows: Iterable[Mapping[str, Any]]) -> Guess:
    """Find out which cards the rows without a view are answers of.

    Options or chosen categories are a choice. A label without spans is a yes/no question about a category, unless no
    row of the file has an answer and there are several labels: then each text has one of them, a choice. Spans
    are yes/no questions (`ner`) if every row that was not skipped has at least one and some are rejected; else whole
    texts, `spans_manual` if any overlap in the file, or `ner_manual`.

    Parameters
    ----------
    rows : iterable of mapping
        All rows of the file.

    Examples
    --------
    >>> guess_views([{"spans": [{"start": 0, "end": 3, "label": "PERSON"}], "answer": "reject"}]).spans
    'ner'
    >>> guess_views([{"label": "spam"}, {"label": "ham"}]).label
    'choice'
    """
    seen = _Seen()
    for row in rows:
        seen.take(row)
    return seen.guess()


class _Seen:
    """What was seen of the rows so far."""

    def __init__(self) -> None:
        self._shapes: dict[Shape, int] = {}
        self._labels: dict[str, set[str]] = {}  # by view, or by shape where the row does not say it
        self._rejected = self._empty = self._overlapping = self._answered = False

    def take(self, row: Mapping[str, Any]) -> None:
        shape = shape_of(row)
        view = row.get("_view_id")
        known = view in VIEW_IDS
        labels = self._labels.setdefault(str(view) if known else shape, set())
        _collect(row, labels)
        if known or says_nothing(row):
            return
        self._shapes[shape] = self._shapes.get(shape, 0) + 1
        self._answered = self._answered or row.get("answer") is not None
        if shape == "spans":
            self._rejected = self._rejected or row.get("answer") == "reject"
            self._overlapping = self._overlapping or _overlap(row["spans"])
        # An answer to a text in which nothing is marked is about all of it; to skip it is no answer.
        marked = shape != "bare" and (shape != "spans" or bool(row["spans"]))
        self._empty = self._empty or not (marked or row.get("answer") == "ignore")

    def guess(self) -> Guess:
        one_of = len(self._labels.get("label", ()))
        yes_no = self._rejected and not self._empty
        spans = "ner" if yes_no else "spans_manual" if self._overlapping else "ner_manual"
        label = "choice" if one_of > 1 and not self._answered else "classification"
        guess = Guess(spans=spans, label=label)
        shapes = [shape for shape in self._shapes if shape != "bare"]
        why = {
            "choice": "rows have options or chosen categories",
            "spans": {
                "ner": "each row has spans, and some are rejected",
                "spans_manual": "some spans overlap",
                "ner_manual": "rows have spans",
            }[spans],
            "label": "rows have a label" if label == "classification" else f"each row has one of {one_of} labels",
        }
        views: dict[str, str] = {"choice": guess.choice, "spans": spans, "label": label}
        if shapes:
            most = max(shapes, key=lambda shape: self._shapes[shape])
            guess = replace(guess, bare=views[most])
        labels: dict[str, set[str]] = {}
        for key, names in self._labels.items():
            labels.setdefault(views.get(key, key), set()).update(names)
        return replace(
            guess,
            words="; ".join(f"{views[shape]} ({why[shape]})" for shape in shapes),
            labels={view: sorted(names) for view, names in labels.items()},
        )


def _collect(row: Mapping[str, Any], labels: set[str]) -> None:
    """Add the labels of a row; what is malformed is told when the row is read."""
    spans, options, categories = row.get("spans"), row.get("options"), row.get("accept")
    named = [span.get("label") for span in _dicts(spans)]
    if isinstance(row.get("label"), str):
        named.append(row["label"])
    labels.update(name for name in named if isinstance(name, str))
    named = [option.get("id") for option in _dicts(options)]
    named += categories if isinstance(categories, list) else []
    named += row["labels"] if has_categories(row) else []
    labels.update(str(name) for name in named if isinstance(name, str | int))


def _dicts(items: object) -> list[Mapping[str, Any]]:
    return [item for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []


def _overlap(spans: Any) -> bool:
    try:
        places = sorted((span["start"], span["end"]) for span in spans)
        return any(right[0] < left[1] for left, right in pairwise(places))
    except (TypeError, KeyError, AttributeError):
        return False  # a span that is none is told when its row is read
