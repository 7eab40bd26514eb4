"""What is labelled: the plain dicts that travel between sources, loop, store and files.

A task is a JSON object in the shape that Prodigy users know. All offsets are Unicode
code points of the unmodified text, end exclusive. Keys not named here survive untouched.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

ViewId: TypeAlias = Literal[
    "ner", "ner_manual", "spans_manual", "classification", "choice", "text", "review", "compare"
]
AnswerKind: TypeAlias = Literal["accept", "reject", "ignore"]
Scope: TypeAlias = Literal["complete", "partial", "negative", "unusable"]

VIEW_IDS: tuple[ViewId, ...] = (
    "ner", "ner_manual", "spans_manual", "classification", "choice", "text", "review", "compare",
)  # fmt: skip
ANSWERS: tuple[AnswerKind, ...] = ("accept", "reject", "ignore")
BINARY_VIEWS: frozenset[str] = frozenset({"ner", "classification"})
"""Views that ask one yes/no question; the same text may come back with another one."""
SPAN_VIEWS: frozenset[str] = frozenset({"ner_manual", "spans_manual"})
"""Views in which spans are drawn."""


class Token(TypedDict):
    """One token; `ws` says whether a space follows, `disabled` that it cannot be selected."""

    text: str
    start: int
    end: int
    id: int
    ws: NotRequired[bool]
    disabled: NotRequired[bool]


class Span(TypedDict):
    """A labelled stretch of the text; `token_end` is inclusive.

    `source` says who proposed it (`"pattern"`, a model's name); spans drawn by hand have none.
    """

    start: int
    end: int
    label: str
    token_start: NotRequired[int]
    token_end: NotRequired[int]
    score: NotRequired[float]
    source: NotRequired[str]
    pattern: NotRequired[int | str]


class Option(TypedDict):
    """One choice of a choice card; `id` is what is stored, `text` what is shown.

    `score` is a model's probability, `was` that of the model's version before. In a comparison, `spans` are what one of
    the models found.
    """

    id: str
    text: str
    score: NotRequired[float]
    was: NotRequired[float]
    spans: NotRequired[list[Span]]


class Origin(TypedDict):
    """Where a source row came from.

    `place` is for people (`"news.jsonl:482"`), `row` counts rows from 0, `index` is the
    DataFrame index label (a list for a MultiIndex).
    """

    place: str
    row: int
    index: NotRequired[Any]


class Cut(TypedDict):
    """Where a task was cut from, under the key `origin`.

    `id` is the row's id, `start` the code point of the whole text at which the task's text starts, and
    `input_hash` the hash of the whole text.
    """

    id: Any
    start: int
    input_hash: int


class Context(TypedDict):
    """The text around a task that was cut from a longer one: shown, never labelled."""

    before: str
    after: str


class Task(TypedDict, total=False):
    """One question about one text."""

    text: str
    id: Any
    tokens: list[Token]
    spans: list[Span]
    label: str
    options: list[Option]
    accept: list[str]
    answer: AnswerKind
    meta: dict[str, Any]
    _input_hash: int
    _task_hash: int
    _view_id: str
    _session_id: str
    _annotator_id: str
    _timestamp: int
    known: list[Span]
    origin: Cut
    context: Context
    _source: Origin
    _model_version: str
    _slice: Literal["random", "chosen"]
    _why: dict[str, Any]


class Decision(TypedDict, total=False):
    """What was decided about one task: the content of an answer.

    `spans` is `None` where the card has no spans or they were never touched, and `[]` when it
    was decided that there are none. `labels` are the labels that the answer is complete for.
    `complete` comes with a yes/no answer that says "and nothing else here"; it is stored as the scope.
    """

    answer: AnswerKind
    spans: list[Span] | None
    accept: list[str] | None
    label: str | None
    labels: list[str]
    note: str | None
    flagged: bool
    complete: bool
