"""What the messages between kernel and browser are made of: configuration, tasks, decisions, counts.

`protocol.py` says which message has which parts. Times are seconds since 1970 (UTC); offsets are code points, end
exclusive.
"""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

NoticeLevel: TypeAlias = Literal["info", "warning", "error"]
EventKind: TypeAlias = Literal["answer", "undo", "redo"]
CardState: TypeAlias = Literal["loading", "ready", "waiting", "done", "error"]
SaveState: TypeAlias = Literal["saved", "waiting", "failed"]
WireViewId: TypeAlias = Literal[
    "ner", "ner_manual", "spans_manual", "classification", "choice", "text", "review", "compare"
]
WireAnswer: TypeAlias = Literal["accept", "reject", "ignore"]
AlikeBy: TypeAlias = Literal["text", "string", "similar"]


# -- what the card is told once ---------------------------------------------------------------


class RichNode(TypedDict):
    """A node of the instructions: an allowed tag with children, or plain text."""

    tag: NotRequired[str]
    text: NotRequired[str]
    href: NotRequired[str]
    children: NotRequired[list[RichNode]]


class CardConfig(TypedDict):
    """The `_config` trait: how the card looks and behaves. Never any example text.

    `ahead` is how many cards the browser keeps ready.
    """

    view_id: WireViewId
    title: str
    labels: list[str]
    colors: dict[str, str]
    exclusive: bool
    overlap: bool
    highlight_chars: bool
    validates: bool
    ahead: int
    keymap: dict[str, list[str]]
    instructions: list[RichNode]
    dataset: str
    annotator: str
    store: str
    durable: bool


# -- what travels -----------------------------------------------------------------------------


class WireSpan(TypedDict):
    """A span of a task or an answer; suggestions have a `source`."""

    start: int
    end: int
    label: str
    token_start: NotRequired[int]
    token_end: NotRequired[int]
    score: NotRequired[float]
    source: NotRequired[str]
    pattern: NotRequired[int | str]


class WireOption(TypedDict):
    """One option of a choice card; in a comparison it has the `spans` that one of the models found.

    `score` is the model's probability, `was` that of the version before; `null` is "no opinion".
    """

    id: str
    text: str
    score: NotRequired[float | None]
    was: NotRequired[float | None]
    spans: NotRequired[list[WireSpan]]


class WireWhy(TypedDict):
    """Why a card is shown: `text` is for people, `score` the model's, `was` that of the version before.

    `merit` is what the card was ranked by among `looked_at` questions, `seconds` the predicted work,
    `version` the model's.
    """

    reason: str
    text: str
    score: float | None
    was: float | None
    merit: float | None
    seconds: float | None
    looked_at: int
    version: str


class WireContext(TypedDict):
    """The text around a task that was cut from a longer one: shown, never labelled."""

    before: str
    after: str


class WireOrigin(TypedDict):
    """Where a task was cut from: the row's id and the first code point; `input_hash` is that of the whole text."""

    id: Any
    start: int
    input_hash: int


class TaskBody(TypedDict):
    """The task itself, without its tokens; unknown keys travel along and come back.

    `known` are spans that earlier answers found right, shown beside the one that is asked about.
    """

    text: str
    _task_hash: int
    _input_hash: int
    _view_id: WireViewId
    spans: NotRequired[list[WireSpan]]
    label: NotRequired[str]
    options: NotRequired[list[WireOption]]
    accept: NotRequired[list[str]]
    meta: NotRequired[dict[str, Any]]
    known: NotRequired[list[WireSpan]]
    context: NotRequired[WireContext]
    origin: NotRequired[WireOrigin]
    _slice: NotRequired[str]
    _why: NotRequired[WireWhy]
    _model_version: NotRequired[str]
    _source: NotRequired[dict[str, Any]]


class WireTask(TypedDict):
    """A task with its token borders: `bounds` is `[start0, end0, start1, end1, …]`.

    `disabled` lists the indices of tokens that cannot be selected (white space, special tokens).
    With `bounds` empty the card works on characters (extended grapheme clusters).
    """

    task: TaskBody
    bounds: list[int]
    disabled: list[int]


class WireDecision(TypedDict):
    """What was decided; `spans: null` is "the card has none or they were never touched".

    In a yes/no card, spans other than the one asked about are the right ones instead of it, and `complete` says
    that with them and the known ones the text has no others of this label.
    """

    answer: WireAnswer
    spans: list[WireSpan] | None
    accept: list[str] | None
    note: str | None
    flagged: bool
    complete: NotRequired[bool]


class WireEvent(TypedDict):
    """One thing the annotator did, with an id made in the browser.

    `answer`: `task`, `decision` and the times are set; `supersedes` names the answer that it revises.
    `undo`: `supersedes` names the answer taken back. `redo`: `supersedes` names that same answer.
    """

    id: str
    kind: EventKind
    task_hash: int
    supersedes: str | None
    task: TaskBody | None
    decision: WireDecision | None
    started_at: float | None
    ended_at: float


class HistoryEntry(TypedDict):
    """A given answer, for the list of last answers; `excerpt` is the start of the text.

    Answers of one `batch` were given at once, like an earlier one: they are taken back together.
    """

    event_id: str
    task_hash: int
    answer: WireAnswer
    excerpt: str
    ended_at: float
    flagged: bool
    batch: NotRequired[str]


class AlikeRow(TypedDict):
    """A text that would be answered like another one: `key` names it, `marks` are spans in its `excerpt`.

    `labels` are the categories that it would get.
    """

    key: str
    excerpt: str
    similarity: float
    marks: list[WireSpan]
    labels: list[str]


class Progress(TypedDict):
    """Counts over the latest answers of this dataset and annotator.

    `total` is known only for sources with a length; `share` (0 to 1) is what the bar shows;
    `per_hour` is the speed over the last twenty answers, pauses of more than two minutes left
    out. `repeated` questions were asked once; `unusable_rows` are listed by `session.problems`.
    """

    accept: int
    reject: int
    ignore: int
    answered: int
    total: int | None
    share: float | None
    per_hour: float | None
    repeated: int
    unusable_rows: int


class CurvePoint(TypedDict):
    """How good the model was after so many answers: F of its spans or categories with a 95 % interval."""

    answers: int
    f: float
    low: float
    high: float


class ModelState(TypedDict):
    """The model in the loop, for the panel.

    `learned` answers are in it, `waiting` ones are not yet; `measured_on` texts, of the `random` slice or the
    `eval` dataset, tell the curve. `advice` says what to expect, or why it does not learn.
    """

    version: str
    learned: int
    waiting: int
    training: bool
    curve: list[CurvePoint]
    measured_on: int
    measured_by: Literal["random", "eval"]
    advice: str | None


class Notice(TypedDict):
    """Something to be told in the card; `code` is stable, a later notice with it replaces this one."""

    level: NoticeLevel
    code: str
    message: str
    hint: str | None


class WireError(TypedDict):
    """Why a request failed, or why one event was refused."""

    code: str
    message: str
    hint: str | None


class RefusedEvent(TypedDict):
    """An event that can never be stored as it is; the card comes back with the message."""

    id: str
    error: WireError
