"""All that the answers of a session say about spans, handed on as lessons."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from nb_annotate.loop.learning.book import AnswerBook, Judged
from nb_annotate.models.passage import Passage, TokenSpan
from nb_annotate.models.span_model import Lesson
from nb_annotate.tasks.said import keys_of
from nb_annotate.tasks.types import Span, Task, Token

Tokenized = Callable[[str], tuple[list[Token], tuple[TokenSpan, ...]]]
"""`text -> (tokens, pattern hits in tokens)`."""


class SpanBook(AnswerBook[Lesson]):
    """The answers that count, one for each question, and the lessons that they make together.

    Answers about one text are one lesson; where they contradict each other the newest one counts and the text is
    listed in `contradicted`.

    Spans off the token borders cannot be learned: they are counted in `off_tokens`, and the lesson is not complete
    for their labels, as the tokens under them are neither marked nor free.

    Parameters
    ----------
    tokenized : callable
        Cuts a text into tokens and finds the pattern hits on it.
    """

    def __init__(self, tokenized: Tokenized) -> None:
        super().__init__()
        self._tokenized = tokenized
        self._passages: dict[str, tuple[tuple[str, str, str], Passage]] = {}
        self._off_tokens: dict[str, int] = {}

    @property
    def off_tokens(self) -> int:
        """How many spans of answers are off the token borders."""
        return sum(self._off_tokens.values())

    @property
    def spans_marked(self) -> int:
        """How many spans were found right in answers that are complete."""
        return sum(len(judged.right) for judged in self._judged.values() if judged.scope == "complete")

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

    def _forget_text(self, text: str) -> None:
        self._off_tokens.pop(text, None)
        if text not in self._groups:
            self._passages.pop(text, None)

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
