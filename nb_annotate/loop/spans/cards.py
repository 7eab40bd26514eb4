"""Choices made into tasks: the stretch of the text, what is suggested in it, and why it is asked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, cast

from nb_annotate.loop.spans.choice import SpanChoice
from nb_annotate.loop.spans.learning import SpanLearning
from nb_annotate.loop.spans.span_text import SpanText
from nb_annotate.loop.spans.table import place_of
from nb_annotate.models.passage import ScoredSpan, TokenSpan
from nb_annotate.tasks.hashing import set_hashes
from nb_annotate.tasks.types import Span, Task, Token

CONTEXT = 200
"""Code points of the text before and after a cut that are shown with it."""

_LONGEST_WORD = 30
_REMEMBERED = 64
_OF_THE_QUESTION = frozenset(
    {"tokens", "spans", "label", "known", "origin", "context", "_slice", "_why", "_model_version", "_tokenizer"}
)
"""Keys that say something of one question: a row's own would be those of another one."""


class CardMaker:
    """Makes tasks of choices.

    The text of a task is the chosen stretch of the row's text as it stands there, so that with `origin` every span
    can be found in the source again: `row text[origin["start"] + span["start"]:origin["start"] + span["end"]]`.

    Parameters
    ----------
    learning : SpanLearning
        Finds the tokens; says whether spans may overlap.
    model_name : str
        The `source` of suggestions.
    """

    def __init__(self, learning: SpanLearning, model_name: str) -> None:
        self._learning = learning
        self._model_name = model_name
        self._tokenized: dict[int, Task] = {}

    def make(self, choice: SpanChoice) -> Task:
        """Make a task of a choice: a yes/no card if it has a candidate, else one to be corrected.

        Raises
        ------
        TaskError
            The row has tokens of its own that do not fit its text.
        """
        row = choice.text.row
        start, end = place_of(choice.text, choice.first, choice.end)
        tokenized = self._tokenize(choice.text)
        tokens = _tokens_within(tokenized.get("tokens", []), start, end)
        task: dict[str, Any] = {key: value for key, value in row.items() if key not in _OF_THE_QUESTION}
        task |= {"text": row["text"][start:end], "tokens": tokens}
        tokenizer = cast("Mapping[str, Any]", tokenized).get("_tokenizer")
        if tokenizer is not None:
            task["_tokenizer"] = tokenizer
        if (start, end) != (0, len(row["text"])):
            task["origin"] = {"id": row.get("id"), "start": start, "input_hash": choice.text.source_hash}
            task["context"] = _context(row["text"], start, end)
        if choice.candidate is None:
            task["spans"] = [self._suggestion(choice, span, start) for span in choice.suggested]
        else:
            self._ask(task, choice, choice.candidate, start)
        task["_slice"] = "random" if choice.random else "chosen"
        task["_why"] = choice.why
        task["_model_version"] = choice.why["version"]
        corrected = "spans_manual" if self._learning.overlap else "ner_manual"
        return set_hashes(cast("Task", task), corrected if choice.candidate is None else "ner")

    def widen(self, choice: SpanChoice, side: Literal["before", "after"]) -> SpanChoice | None:
        """Join the neighbouring unit to a choice, whether it is answered or not; `None` where the passage ends.

        Spans that answers found right there are suggested; the model is not asked.
        """
        units = choice.text.passage.units
        if side == "before":
            neighbour = next((unit for unit in units if unit[1] == choice.first), None)
        else:
            neighbour = next((unit for unit in units if unit[0] == choice.end and unit != (0, 0)), None)
        if neighbour is None:
            return None
        found = [ScoredSpan(*span, 1.0) for span in choice.text.accepted if _within(span, *neighbour)]
        suggested = choice.suggested if choice.candidate is not None else tuple(sorted([*choice.suggested, *found]))
        first, end = min(choice.first, neighbour[0]), max(choice.end, neighbour[1])
        return replace(choice, first=first, end=end, suggested=suggested)

    # -- inside -----------------------------------------------------------------------------------

    def _ask(self, task: dict[str, Any], choice: SpanChoice, candidate: ScoredSpan, start: int) -> None:
        asked = _span(choice.text, candidate.span, choice.first, start)
        score = choice.why["score"]
        if score is not None:
            asked["score"] = score
            task["meta"] = {**cast("Mapping[str, Any]", task.get("meta", {})), "score": score}
        asked["source"] = self._model_name if choice.pattern is None else "pattern"
        if choice.pattern is not None:
            asked["pattern"] = choice.pattern
        known = [span for span in choice.text.accepted if _within(span, choice.first, choice.end)]
        task["spans"] = [asked]
        task["label"] = candidate.label
        task["known"] = [_span(choice.text, span, choice.first, start) for span in sorted(known)]

    def _suggestion(self, choice: SpanChoice, found: ScoredSpan, start: int) -> Span:
        span = _span(choice.text, found.span, choice.first, start)
        return {**span, "score": float(found.score), "source": self._model_name}

    def _tokenize(self, text: SpanText) -> Task:
        """Give the row with tokens; parts of one row share them."""
        tokenized = self._tokenized.pop(text.source_hash, None)
        if tokenized is None:
            tokenized = self._learning.tokenize(text.row)
        while len(self._tokenized) >= _REMEMBERED:
            del self._tokenized[next(iter(self._tokenized))]
        self._tokenized[text.source_hash] = tokenized
        return tokenized


def _tokens_within(tokens: list[Token], start: int, end: int) -> list[Token]:
    low = bisect_left(tokens, start, key=lambda token: token["start"])
    high = bisect_right(tokens, end, key=lambda token: token["end"])
    made: list[Token] = [
        {**token, "start": token["start"] - start, "end": token["end"] - start, "id": number}
        for number, token in enumerate(tokens[low:high])
    ]
    if made and made[-1].get("ws") and made[-1]["end"] == end - start:
        made[-1]["ws"] = False  # the space is outside
    return made


def _context(text: str, start: int, end: int) -> dict[str, str]:
    """Give what stands around a stretch, without a word that would be cut in half."""
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    if start > CONTEXT:
        before = before[before.find(" ", 0, _LONGEST_WORD) + 1 :]
    if end + CONTEXT < len(text):
        last = after.rfind(" ", len(after) - _LONGEST_WORD)
        after = after if last == -1 else after[:last]
    return {"before": before, "after": after}


def _span(text: SpanText, span: TokenSpan, first_token: int, start: int) -> Span:
    first, end, label = span
    begin, stop = text.passage.code_points(first, end)
    shift = text.start - start
    return {
        "start": begin + shift,
        "end": stop + shift,
        "label": label,
        "token_start": first - first_token,
        "token_end": end - 1 - first_token,
    }


def _within(span: TokenSpan, first: int, end: int) -> bool:
    return first <= span[0] and span[1] <= end
