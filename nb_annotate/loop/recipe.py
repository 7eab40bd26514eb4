"""What a recipe hands to the session: a stream of tasks, a view and what to do with answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nb_annotate.loop.learning.spec import Learning
from nb_annotate.tasks.errors import RecipeError, did_you_mean
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import VIEW_IDS, Task

Prepare = Callable[[Task], Iterable[Task]]
Tokenize = Callable[[Task], Task]
Predict = Callable[[Sequence[Task]], Iterable[tuple[float, Task]]]
Sort = Callable[[Iterable[tuple[float, Task]]], Iterable[Task]]
Update = Callable[[list[dict[str, Any]]], object]
Validate = Callable[[dict[str, Any]], object]

MAX_LABELS = 2000


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """A stream, a view and the functions around them; checked when it is made.

    Parameters
    ----------
    stream : any source
        What `nb_annotate.annotate` may read: a path, a list, a frame, an iterable of task dicts.
        An iterable is read lazily, so a generator may look at what was answered so far.
    view : str
        The card: `ner`, `ner_manual`, `spans_manual`, `classification`, `choice` or `text`.
    labels : sequence of str
        Labels of the palette, or categories; needed by every view but `text`.
    name : str
        Names the default dataset.
    prepare : callable, optional
        `task -> iterable of tasks`: adds suggestions and options, or splits a text into
        several questions. May raise `TaskError`; the row is then reported and the rest goes on.
    tokenize : callable, optional
        `task -> task` with `tokens`; also called when an old answer is opened again.
    predict : callable, optional
        `tasks -> iterable of (score, task)`, in batches of ten.
    sort : callable, optional
        `iterable of (score, task) -> iterable of tasks`; needs `predict`.
    update : callable, optional
        `answers -> anything`: called in a background thread with the task dicts that were answered,
        each with `answer`, never two calls at once.
    validate_answer : callable, optional
        `answered task -> anything`: raise to refuse the answer; the text of the exception is shown in
        the card, and the card stays.
    learning : Learning, optional
        A model in the loop that also chooses what is asked, in place of `predict`, `sort` and `update`.
    result : callable, optional
        `session -> anything`: what `session.result` gives, for example a frame of who won.
    progress : callable, optional
        `session -> float or None`: a share from 0 to 1 to show instead of answered / total.
    exclusive : bool
        Choice view: one option only.
    highlight_chars : bool
        Span views: mark characters instead of tokens.
    title : str
        A line above the card.
    instructions : str
        Markdown, shown on demand.
    colors : mapping of str to str
        CSS colours by label.
    keymap : mapping of str to sequence of str
        Keys by command, in place of the default ones.

    Raises
    ------
    RecipeError
        Naming the argument, its value and what would fit.

    Examples
    --------
    >>> Recipe(stream=["Rain stops play"], view="text").view
    'text'
    """

    stream: Any
    view: str
    labels: Sequence[str] = ()
    name: str = "annotate"
    prepare: Prepare | None = None
    tokenize: Tokenize | None = None
    predict: Predict | None = None
    sort: Sort | None = None
    update: Update | None = None
    validate_answer: Validate | None = None
    learning: Learning | None = None
    result: Callable[[Any], Any] | None = None
    progress: Callable[[Any], float | None] | None = None
    exclusive: bool = False
    highlight_chars: bool = False
    title: str = ""
    instructions: str = ""
    colors: Mapping[str, str] = field(default_factory=dict)
    keymap: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check the parts against each other."""
        if self.view not in VIEW_IDS:
            msg = f"view={self.view!r} is not a view."
            raise RecipeError(msg, hint=did_you_mean(self.view, VIEW_IDS))
        object.__setattr__(self, "labels", check_labels(self.labels, required=self.view not in {"text", "choice"}))
        for name in ("prepare", "tokenize", "predict", "sort", "update", "validate_answer", "progress", "result"):
            value = getattr(self, name)
            if value is not None and not callable(value):
                msg = f"{name}={value!r} must be a function."
                raise RecipeError(msg)
        if self.sort is not None and self.predict is None:
            msg = "sort= needs predict=: there are no scores to sort by."
            raise RecipeError(msg)
        if self.learning is not None and (self.predict is not None or self.update is not None):
            msg = "learning= brings its own predict and update; give one or the other."
            raise RecipeError(msg)
        unknown = [label for label in self.colors if self.labels and label not in self.labels]
        if unknown:
            msg = f"colors= names the label {unknown[0]!r}, which is not one of labels=."
            raise RecipeError(msg, hint=did_you_mean(unknown[0], self.labels))

    def questions(self, row: Task) -> list[Task]:
        """Turn a row of the source into the tasks it asks: tokens first, then `prepare`."""
        task = row if self.tokenize is None else self.tokenize(row)
        return [task] if self.prepare is None else list(self.prepare(task))

    def predicted(self, texts: Iterable[str]) -> list[Task]:
        """Turn texts into the tasks that they would be asked as, suggestions and scores included."""
        tasks = [task for text in texts for task in self.questions({"text": text})]
        if self.predict is not None:
            tasks = [task for _, task in self.predict(tasks)]
        return [set_hashes(task, self.view) for task in tasks]


def check_labels(labels: object, *, required: bool = True) -> tuple[str, ...]:
    """Check a label list: strings, not blank, no label twice, at most 2000.

    Raises
    ------
    RecipeError
        Naming the label at fault.

    Examples
    --------
    >>> check_labels(["PERSON", "ORG"])
    ('PERSON', 'ORG')
    """
    if isinstance(labels, str):
        listed = [part.strip() for part in labels.split(",")]
        msg = f"labels={labels!r} must be a list of labels, not one string."
        raise RecipeError(msg, hint=f"Write labels={listed!r}.")
    if not isinstance(labels, Iterable):
        msg = f"labels={labels!r} must be a list of labels."
        raise RecipeError(msg, hint='For example labels=["PERSON", "ORG"].')
    names = list(labels)
    for position, name in enumerate(names):
        if not isinstance(name, str) or not name.strip():
            msg = f"labels[{position}] must be a non-empty string, not {name!r}."
            raise RecipeError(msg)
        if name in names[:position]:
            msg = f"labels names {name!r} twice, at {names.index(name)} and {position}."
            raise RecipeError(msg, hint="Each label may stand there once.")
    if required and not names:
        msg = "labels= is empty: there is nothing to label with."
        raise RecipeError(msg, hint='For example labels=["PERSON", "ORG"].')
    if len(names) > MAX_LABELS:
        msg = f"labels= names {len(names)} labels; the card takes up to {MAX_LABELS}."
        raise RecipeError(msg)
    return tuple(names)
