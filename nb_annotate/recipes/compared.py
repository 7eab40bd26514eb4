"""Texts with what two models find in them, as questions which of the two is better."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from typing import cast

from nb_annotate.models.candidate_model import CandidateModel
from nb_annotate.models.passage import Passage
from nb_annotate.models.span_model import SpanModel
from nb_annotate.sources.opening import Source
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.tasks.errors import ModelError, TaskError
from nb_annotate.tasks.types import Option, Span, Task

TEXTS_AT_ONCE = 16
"""Texts that the models are given at once: enough for their batches, few enough for a quick first card."""

MOST_FAILURES = 20
"""So many texts in a row that a model fails on, and it is the model that is broken."""

_NOT_SHOWN = frozenset({"spans", "tokens", "label", "accept", "options", "_tokenizer"})


class Pair:
    """Two models, and the question which of them is better on a text.

    Parameters
    ----------
    models : dict of str to SpanModel
        The two of them by name.
    tokenize : callable
        `task -> task` with `tokens`.
    seed : int
        Draws, with the text, which model is on side A.
    """

    def __init__(self, models: dict[str, SpanModel], tokenize: Callable[[Task], Task], seed: int) -> None:
        self.models = models
        self._tokenize = tokenize
        self._seed = seed

    def questions(self, task: Task) -> list[Task]:
        """Ask about one row, which may be a question already; nothing where the models agree."""
        if "_sides" in task:
            return [task]
        return [question for question in self.compared([task]) if question is not None]

    def compared(self, rows: Sequence[Task]) -> list[Task | None]:
        """Turn rows into questions, `None` where the models agree.

        Raises
        ------
        TaskError
            A row's own tokens do not fit its text.
        ModelError
            A model raised or gave back nonsense.
        """
        passages = [Passage.of(row["text"], self._tokenize(row)["tokens"]) for row in rows]
        names = list(self.models)
        found = [self._spans(self.models[name], passages) for name in names]
        return [
            None if left == right else self._question(row, dict(zip(names, (left, right), strict=True)))
            for row, left, right in zip(rows, *found, strict=True)
        ]

    def _spans(self, model: SpanModel, passages: Sequence[Passage]) -> list[list[Span]]:
        parses = iter(model.analyze(passages).best)
        found: list[list[Span]] = []
        for passage in passages:
            spans = sorted(span.span for _ in passage.units for span in next(parses))
            borders = [(*passage.code_points(first, end), label) for first, end, label in spans]
            found.append([{"start": start, "end": end, "label": label} for start, end, label in borders])
        return found

    def _question(self, row: Task, found: dict[str, list[Span]]) -> Task:
        names = list(found)
        if self._turned(row["text"]):
            names.reverse()
        sides = dict(zip("AB", names, strict=True))
        options: list[Option] = [{"id": side, "text": side, "spans": found[name]} for side, name in sides.items()]
        shown = {key: value for key, value in row.items() if key not in _NOT_SHOWN}
        return cast("Task", {**shown, "options": options, "_sides": sides})

    def _turned(self, text: str) -> bool:
        drawn = blake2b(f"{self._seed}:{text}".encode("utf-8", "surrogatepass"), digest_size=1).digest()
        return drawn[0] % 2 == 1


class ComparedSource(Source):
    """The texts of a source on which two models differ.

    Parameters
    ----------
    rows : Source
        The texts.
    pair : Pair
        The models.

    Attributes
    ----------
    equal : int
        Texts read so far on which the models agree.
    failed : int
        Texts read so far on which a model failed; they are listed in `problems`.
    on_change : callable
        Called when one of these figures, or `off_tokens`, has changed.
    """

    def __init__(self, rows: Source, pair: Pair) -> None:
        self.name = rows.name
        self.length = None  # nobody knows on how many texts they differ
        self.once = rows.once
        self.costly = True
        self.problems = rows.problems
        self.equal = 0
        self.failed = 0
        self.on_change: Callable[[], object] = lambda: None
        self._rows = rows
        self._pair = pair

    @property
    def models(self) -> dict[str, SpanModel]:
        """The two models by name."""
        return self._pair.models

    @property
    def off_tokens(self) -> dict[str, int]:
        """How many spans of each model were left out because they start or end within a token."""
        return {name: model.off_tokens for name, model in self.models.items() if isinstance(model, CandidateModel)}

    def __iter__(self) -> Iterator[Task]:
        self.equal = self.failed = 0
        failures = 0
        rows = iter(self._rows)
        while batch := list(islice(rows, TEXTS_AT_ONCE)):
            before = self.equal, self.failed, self.off_tokens
            questions: list[Task] = []
            for outcome in self._compared(batch):
                if isinstance(outcome, ModelError):
                    failures += 1
                    if failures == MOST_FAILURES:
                        raise outcome
                    continue
                failures = 0
                if outcome is None:
                    self.equal += 1
                else:
                    questions.append(outcome)
            if (self.equal, self.failed, self.off_tokens) != before:
                self.on_change()
            yield from questions

    def _compared(self, batch: Sequence[Task]) -> Iterator[Task | ModelError | None]:
        """Compare a batch; where something fails in it, text by text."""
        try:
            outcomes = self._pair.compared(batch)
        except (TaskError, ModelError):
            yield from self._one_by_one(batch)
        else:
            yield from outcomes

    def _one_by_one(self, batch: Sequence[Task]) -> Iterator[Task | ModelError | None]:
        for row in batch:
            try:
                outcome = self._pair.compared([row])[0]
            except TaskError as error:
                self.problems.append(Problem.about(row, error))
            except ModelError as error:
                self.failed += 1
                self.problems.append(Problem.about(row, RowError(error.message, key="text", value=row["text"])))
                yield error
            else:
                yield outcome
