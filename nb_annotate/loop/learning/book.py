"""All that the answers of a session say, kept by question and handed on as lessons."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Scope, Span, Task, Token

Tokenized = Callable[[str], tuple[list[Token], tuple[TokenSpan, ...]]]
"""`text -> (tokens, pattern hits in tokens)`."""


def keys_of(spans: Iterable[Span]) -> set[tuple[int, int, str]]:
    """Name spans by where they are and their label."""
    return {(span["start"], span["end"], span["label"]) for span in spans}


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer that counts: the question, what was decided, and what that says.

    `seconds` is how long it took, `None` where that is not known.
    """

    task: Task
    decision: Decision
    scope: Scope | None
    labels: tuple[str, ...]
    seconds: float | None

    @property
    def yes_no(self) -> bool:
        """Whether it answers a yes/no card."""
        return self.task["_view_id"] in BINARY_VIEWS

    @property
    def random(self) -> bool:
        """Whether the question was drawn at random."""
        return self.task.get("_slice") == "random"

    @property
    def source_hash(self) -> int:
        """The input hash of the whole text that the question was cut from."""
        origin = self.task.get("origin")
        return self.task["_input_hash"] if origin is None else origin["input_hash"]

    @property
    def start(self) -> int:
        """Where the task's text starts in the whole text: code points."""
        origin = self.task.get("origin")
        return 0 if origin is None else origin["start"]

    @property
    def right(self) -> list[Span]:
        """Spans found right."""
        spans = self.decision.get("spans") or []
        if self.scope == "complete" or (self.scope == "partial" and self.yes_no):
            return spans
        return []

    @property
    def wrong(self) -> list[Span]:
        """Spans found wrong: the one that a yes/no card asked about, unless it was accepted as it is."""
        if not self.yes_no or self.scope is None:
            return []
        right = keys_of(self.right)
        return [span for span in self.task.get("spans", []) if not keys_of([span]) <= right]


class AnswerBook:
    """The answers that count, one for each question, and the lessons that they make together.

    Yes/no answers about one text are one lesson; where they contradict each other the newest one counts and the
    text is listed in `contradicted`.

    Parameters
    ----------
    tokenized : callable
        Cuts a text into tokens and finds the pattern hits on it.
    """

    def __init__(self, tokenized: Tokenized) -> None:
        self._tokenized = tokenized
        self._judged: dict[int, Judged] = {}
        self._by_source: dict[int, list[int]] = {}
        self._groups: dict[str, list[int]] = {}
        self._lessons: dict[str, list[Lesson]] = {}
        self._passages: dict[tuple[str, str, str], Passage] = {}
        self.contradicted: set[str] = set()
        self.off_tokens = 0

    def __len__(self) -> int:
        return len(self._judged)

    def __iter__(self) -> Iterator[Judged]:
        return iter(self._judged.values())

    def put(self, judged: Judged) -> list[Lesson]:
        """Take in an answer, in place of an earlier one to the same question; return the lessons it touches."""
        key = judged.task["_task_hash"]
        self._forget(key)
        self._judged[key] = judged
        self._by_source.setdefault(judged.source_hash, []).append(key)
        self._groups.setdefault(judged.task["text"], []).append(key)
        return self._rebuild(judged.task["text"])

    def remove(self, task_hash: int) -> None:
        """Forget an answer that was taken back."""
        text = self._forget(task_hash)
        if text is not None:
            self._rebuild(text)

    def get(self, task_hash: int) -> Judged | None:
        """Return the answer to a question."""
        return self._judged.get(task_hash)

    def lessons(self) -> list[Lesson]:
        """All lessons, oldest text first."""
        return [lesson for lessons in self._lessons.values() for lesson in lessons]

    def about(self, source_hash: int) -> list[Judged]:
        """Return the answers about (any stretch of) a text of the source, by the input hash of the whole text."""
        return [self._judged[key] for key in self._by_source.get(source_hash, ())]

    @property
    def spans_marked(self) -> int:
        """How many spans were found right in answers that are complete."""
        return sum(len(judged.right) for judged in self._judged.values() if judged.scope == "complete")

    @property
    def complete_answers(self) -> int:
        """How many answers are complete."""
        return sum(judged.scope == "complete" for judged in self._judged.values())

    def accept_rate(self, last: int) -> float | None:
        """Share of accepts among the last yes/no answers; `None` while there are fewer than `last`."""
        recent: deque[bool] = deque(maxlen=last)
        for judged in self._judged.values():
            if judged.yes_no and judged.scope is not None:
                recent.append(judged.decision["answer"] == "accept" and not judged.wrong)
        return sum(recent) / last if len(recent) == last else None

    def pattern_counts(self) -> dict[int | str, tuple[int, int]]:
        """How often hits of each pattern were found right and wrong in yes/no cards."""
        counts: dict[int | str, tuple[int, int]] = {}
        for judged in self._judged.values():
            for span in judged.task.get("spans", []) if judged.yes_no and judged.scope is not None else ():
                if "pattern" in span:
                    right, wrong = counts.get(span["pattern"], (0, 0))
                    is_wrong = bool(judged.wrong)
                    counts[span["pattern"]] = (right + (not is_wrong), wrong + is_wrong)
        return counts

    # -- inside -------------------------------------------------------------------------------

    def _forget(self, key: int) -> str | None:
        judged = self._judged.pop(key, None)
        if judged is None:
            return None
        self._by_source[judged.source_hash].remove(key)
        self._groups[judged.task["text"]].remove(key)
        return judged.task["text"]

    def _rebuild(self, text: str) -> list[Lesson]:
        keys = self._groups.get(text, [])
        self.contradicted.discard(text)
        lessons = self._lessons_of([self._judged[key] for key in keys]) if keys else []
        if lessons:
            self._lessons.pop(text, None)  # the newest text comes last
            self._lessons[text] = lessons
        else:
            self._lessons.pop(text, None)
        return lessons

    def _lessons_of(self, group: Sequence[Judged]) -> list[Lesson]:
        said = [judged for judged in group if judged.scope in {"complete", "partial", "negative"}]
        if not said:
            return []
        passage, first, end = self._passage(said[0].task)
        if first == end:
            return []
        complete: frozenset[str] = frozenset()
        right: dict[TokenSpan, None] = {}
        wrong: dict[TokenSpan, None] = {}
        for judged in said:  # oldest first: the newest word on a span counts
            accepted = self._token_spans(judged.right, passage, judged.task)
            rejected = self._token_spans(judged.wrong, passage, judged.task)
            if judged.scope == "complete":
                labels = frozenset(judged.labels)
                gone = [span for span in right if span[2] in labels and span not in accepted]
                self._note_contradiction(gone, judged)
                right = {span: None for span in right if span not in gone}
                complete |= labels
            contrary = [span for span in (*accepted, *rejected) if span in (wrong if span in accepted else right)]
            self._note_contradiction(contrary, judged)
            for span in accepted:
                wrong.pop(span, None)
                right[span] = None
            for span in rejected:
                right.pop(span, None)
                wrong[span] = None
        random = any(judged.random and judged.scope == "complete" for judged in said)
        return [Lesson(passage, first, end, complete, tuple(right), tuple(wrong), random, said[0].source_hash)]

    def _note_contradiction(self, spans: Sequence[TokenSpan], judged: Judged) -> None:
        if spans:
            self.contradicted.add(judged.task["text"])

    def _passage(self, task: Task) -> tuple[Passage, int, int]:
        """Make a passage of a text with what stood around it; say which tokens are the task's own."""
        context = task.get("context", {"before": "", "after": ""})
        key = (context["before"], task["text"], context["after"])
        whole = "".join(key)
        start, stop = len(key[0]), len(key[0]) + len(key[1])
        passage = self._passages.get(key)
        if passage is None:
            tokens, hits = self._own_tokens(task, start) if "_tokenizer" not in task else self._tokenized(whole)
            passage = self._passages[key] = Passage.of(whole, tokens, hits=hits)
        first = int((passage.starts < start).sum())
        return passage, first, max(first, int((passage.ends <= stop).sum()))

    def _own_tokens(self, task: Task, start: int) -> tuple[list[Token], tuple[TokenSpan, ...]]:
        """Tokens that came with the row; the context has none."""
        tokens = task.get("tokens")
        if tokens is None:
            return self._tokenized(task["text"])
        shifted: list[Token] = [
            {**token, "start": token["start"] + start, "end": token["end"] + start} for token in tokens
        ]
        return shifted, ()

    def _token_spans(self, spans: Iterable[Span], passage: Passage, task: Task) -> list[TokenSpan]:
        before = len(task.get("context", {"before": ""})["before"])
        found: list[TokenSpan] = []
        for span in spans:
            place = passage.tokens_of(span["start"] + before, span["end"] + before)
            if place is None:
                self.off_tokens += 1
            else:
                found.append((*place, span["label"]))
        return found
