"""All that the answers of a session say, kept by question and handed on as lessons."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.types import BINARY_VIEWS, Decision, Scope, Span, Task, Token

Key = TypeVar("Key")

Tokenized = Callable[[str], tuple[list[Token], tuple[TokenSpan, ...]]]
"""`text -> (tokens, pattern hits in tokens)`."""


def keys_of(spans: Iterable[Span]) -> set[tuple[int, int, str]]:
    """Name spans by where they are and their label."""
    return {(span["start"], span["end"], span["label"]) for span in spans}


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer that counts: the question, what was decided, and what that says.

    `seconds` is how long it took, `None` where that is not known. `number` is its place among all answers: the newest
    one has the highest, and one that was taken back and put back has its old one.
    """

    task: Task
    decision: Decision
    scope: Scope | None
    labels: tuple[str, ...]
    seconds: float | None
    number: int = 0

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
        """Spans found right: on a yes/no card that was rejected, those that were marked in place of the one asked."""
        spans = self.decision.get("spans") or []
        if self.scope == "complete" or (self.scope == "partial" and self.yes_no):
            return spans
        if self.scope == "negative" and self.yes_no:
            asked = keys_of(self.task.get("spans", []))
            return [span for span in spans if not keys_of([span]) <= asked]
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

    Answers about one text are one lesson; where they contradict each other the newest one counts and the text is
    listed in `contradicted`. What the book says depends on the answers in it alone, not on how they came and went.

    Spans off the token borders cannot be learned: they are counted in `off_tokens`, and the lesson is not complete
    for their labels, as the tokens under them are neither marked nor free.

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
        self._passages: dict[str, tuple[tuple[str, str, str], Passage]] = {}
        self._off_tokens: dict[str, int] = {}
        self.contradicted: set[str] = set()

    def __len__(self) -> int:
        return len(self._judged)

    def __iter__(self) -> Iterator[Judged]:
        return iter(self._judged.values())

    def put(self, judged: Judged) -> list[Lesson]:
        """Take in an answer, in place of an earlier one to the same question; return the lessons it touches."""
        key = judged.task["_task_hash"]
        self._forget(key)
        newest = next(reversed(self._judged.values()), judged)
        self._judged[key] = judged
        if newest.number > judged.number:  # an old answer was put back
            self._judged = dict(sorted(self._judged.items(), key=lambda item: item[1].number))
        self._insert(self._by_source.setdefault(judged.source_hash, []), judged)
        self._insert(self._groups.setdefault(judged.task["text"], []), judged)
        return self._rebuild(judged.task["text"])

    def remove(self, task_hash: int) -> list[Lesson]:
        """Forget an answer that was taken back; return the lessons that the others about its text make."""
        text = self._forget(task_hash)
        return [] if text is None else self._rebuild(text)

    def get(self, task_hash: int) -> Judged | None:
        """Return the answer to a question."""
        return self._judged.get(task_hash)

    def lessons(self, texts: Collection[str] | None = None) -> list[Lesson]:
        """Give all lessons, or those on some texts; the text that was answered last comes last."""
        newest_first = dict.fromkeys(judged.task["text"] for judged in reversed(self._judged.values()))
        wanted = [text for text in reversed(newest_first) if texts is None or text in texts]
        return [lesson for text in wanted for lesson in self._lessons.get(text, ())]

    def shows(self, text: str) -> bool:
        """Whether a card to be corrected that shows just this was answered."""
        return any(not self._judged[key].yes_no for key in self._groups.get(text, ()))

    def about(self, source_hash: int) -> list[Judged]:
        """Return the answers about (any stretch of) a text of the source, by the input hash of the whole text."""
        return [self._judged[key] for key in self._by_source.get(source_hash, ())]

    @property
    def off_tokens(self) -> int:
        """How many spans of answers are off the token borders."""
        return sum(self._off_tokens.values())

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
        _take_out(self._by_source, judged.source_hash, key)
        _take_out(self._groups, judged.task["text"], key)
        return judged.task["text"]

    def _insert(self, keys: list[int], judged: Judged) -> None:
        place = bisect_right(keys, judged.number, key=lambda key: self._judged[key].number)
        keys.insert(place, judged.task["_task_hash"])

    def _rebuild(self, text: str) -> list[Lesson]:
        keys = self._groups.get(text, [])
        self.contradicted.discard(text)
        self._off_tokens.pop(text, None)
        lessons = self._lessons_of(text, [self._judged[key] for key in keys])
        if lessons:
            self._lessons[text] = lessons
        else:
            self._lessons.pop(text, None)
            self._passages.pop(text, None)
        return lessons

    def _lessons_of(self, text: str, group: Sequence[Judged]) -> list[Lesson]:
        said = [judged for judged in group if judged.scope in {"complete", "partial", "negative"}]
        if not said:
            return []
        passage, first, end = self._passage(said[0].task)
        if first == end:
            return []
        complete: frozenset[str] = frozenset()
        right: dict[TokenSpan, None] = {}
        wrong: dict[TokenSpan, None] = {}
        off_tokens: set[tuple[int, int, str]] = set()
        contradicted = False
        for judged in said:  # oldest first: the newest word on a span counts
            accepted, off = _token_spans(judged.right, passage, judged.task)
            rejected, off_too = _token_spans(judged.wrong, passage, judged.task)
            off_tokens |= keys_of([*off, *off_too])
            unclear = {span["label"] for span in off}
            if judged.scope == "complete":
                labels = frozenset(judged.labels)
                gone = [span for span in right if span[2] in labels and span not in accepted]
                contradicted |= bool(gone)
                right = {span: None for span in right if span not in gone}
                complete |= labels
            complete -= unclear
            contradicted |= any(span in wrong for span in accepted) or any(span in right for span in rejected)
            for span in accepted:
                wrong.pop(span, None)
                right[span] = None
            for span in rejected:
                right.pop(span, None)
                wrong[span] = None
        if contradicted:
            self.contradicted.add(text)
        if off_tokens:
            self._off_tokens[text] = len(off_tokens)
        random = any(judged.random and judged.scope == "complete" for judged in said)
        return [Lesson(passage, first, end, complete, tuple(right), tuple(wrong), random, said[0].source_hash)]

    def _passage(self, task: Task) -> tuple[Passage, int, int]:
        """Make a passage of a text with what stood around it; say which tokens are the task's own."""
        context = task.get("context", {"before": "", "after": ""})
        key = (context["before"], task["text"], context["after"])
        whole = "".join(key)
        start, stop = len(key[0]), len(key[0]) + len(key[1])
        made_of, passage = self._passages.get(task["text"], (None, None))
        if passage is None or made_of != key:
            tokens, hits = self._tokenized(whole)
            passage = Passage.of(whole, tokens, hits=hits)
            if "tokens" in task and "_tokenizer" not in task:
                passage = _own_passage(task, start, passage)
            self._passages[task["text"]] = key, passage
        first = int((passage.starts < start).sum())
        return passage, first, max(first, int((passage.ends <= stop).sum()))


def _own_passage(task: Task, start: int, passage: Passage) -> Passage:
    """Make a passage of the tokens that came with the row; the context has none. Hits are those of our tokens."""
    tokens: list[Token] = [
        {**token, "start": token["start"] + start, "end": token["end"] + start} for token in task["tokens"]
    ]
    own = Passage.of(passage.text, tokens)
    placed = ((own.tokens_of(*passage.code_points(first, end)), label) for first, end, label in passage.hits)
    return replace(own, hits=tuple((*place, label) for place, label in placed if place is not None))


def _take_out(index: dict[Key, list[int]], name: Key, task_hash: int) -> None:
    index[name].remove(task_hash)
    if not index[name]:
        del index[name]


def _token_spans(spans: Iterable[Span], passage: Passage, task: Task) -> tuple[list[TokenSpan], list[Span]]:
    """Find the tokens of spans; the others start or end within a token."""
    before = len(task.get("context", {"before": ""})["before"])
    found: list[TokenSpan] = []
    off: list[Span] = []
    for span in spans:
        place = passage.tokens_of(span["start"] + before, span["end"] + before)
        if place is None:
            off.append(span)
        else:
            found.append((*place, span["label"]))
    return found, off
