"""What a model makes of a text, token by token: what `session.inspect(text)` returns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from nb_annotate.loop.learning.panel import HUES, direction, escaped, label_tag, panel, visible
from nb_annotate.models.passage import Passage, ScoredSpan
from nb_annotate.models.span_model import CANDIDATE_FLOOR
from nb_annotate.store.columns import strings

_MOST_TOKENS = 5000
"""Tokens drawn in HTML; the frames have all."""
_MOST_SPANS = 25
"""Spans listed below the text; the frame has all."""
_BAR = 4
"""Pixels from one label's bar to the next one's."""
_LINE, _GAP = 34, 4
"""Pixels of a line without bars, and between a word's frame and its first bar."""


@dataclass(frozen=True, eq=False)
class Inspection:
    """The scores of one text. In a notebook it shows the text with a bar for each label below each token.

    Parameters
    ----------
    passage : Passage
        The text.
    labels : sequence of str
        The labels of the model.
    marginals : float array, shape (tokens, labels)
        Probability of each token to lie in a span of each label.
    best : sequence of ScoredSpan
        The best parse.
    candidates : sequence of ScoredSpan
        All spans with a probability worth mentioning.
    version : str, optional
        Of the model.
    """

    passage: Passage
    labels: Sequence[str]
    marginals: npt.NDArray[np.float64]
    best: Sequence[ScoredSpan]
    candidates: Sequence[ScoredSpan]
    version: str | None = None

    @property
    def tokens(self) -> pd.DataFrame:
        """One row per token: `token`, `start`, `end` (code points), and the probability for each label.

        The column of a label has its name; a label called like one of the first three columns gets ` (label)`
        after it.
        """
        first = {
            "token": strings(self.passage.words),
            "start": self.passage.starts.astype("int64"),
            "end": self.passage.ends.astype("int64"),
        }
        scores = {
            f"{label} (label)" if label in first else label: self.marginals[:, number]
            for number, label in enumerate(self.labels)
        }
        return pd.DataFrame({**first, **scores})

    @property
    def spans(self) -> pd.DataFrame:
        """One row per span, likeliest first: `start`, `end` (code points), `label`, `span_text`, `score`, `in_best`."""
        rows = self._ranked()
        places = [self.passage.code_points(scored.first, scored.end) for scored, _ in rows]
        return pd.DataFrame(
            {
                "start": np.array([start for start, _ in places], dtype="int64"),
                "end": np.array([end for _, end in places], dtype="int64"),
                "label": strings([scored.label for scored, _ in rows]),
                "span_text": strings([self.passage.text[start:end] for start, end in places]),
                "score": np.array([scored.score for scored, _ in rows], dtype="float64"),
                "in_best": np.array([in_best for _, in_best in rows], dtype="bool"),
            }
        )

    def __repr__(self) -> str:
        lines = [
            f"  {'*' if in_best else ' '} {scored.score:.2f} {visible(scored.label)}: {visible(self._words_of(scored))!s}"
            for scored, in_best in self._ranked()[:_MOST_SPANS]
        ]
        head = f"<Inspection{self._by()}: {len(self.passage)} tokens, {len(self.best)} spans in the best parse (*)>"
        return "\n".join([head, *lines])

    def _repr_html_(self) -> str:
        legend = "".join(label_tag(label, number) for number, label in enumerate(self.labels))
        left_out = len(self.passage) - _MOST_TOKENS
        more = (
            f"<p class='nba-note'>… and {left_out:,} more tokens: see <code>.tokens</code></p>" if left_out > 0 else ""
        )
        head = (
            f'<p class="nba-note">The bars below a token say how likely it lies in a span{escaped(self._by())}; '
            f"the best parse is framed. {legend}</p>"
        )
        text = (
            f'<div class="nba-text" dir="{direction(self.passage.text)}" tabindex="0" '
            f'style="line-height:{_LINE + _BAR * self._lanes}px;--nba-bars:{_BAR * self._lanes + _GAP}px">{self._strip()}</div>'
        )
        return panel(head + text + more + self._table(), "Scores of a text")

    # -- inside -------------------------------------------------------------------------------

    @property
    def _lanes(self) -> int:
        return min(len(self.labels), HUES)

    def _by(self) -> str:
        return "" if self.version is None else f" by model {self.version}"

    def _words_of(self, scored: ScoredSpan) -> str:
        start, end = self.passage.code_points(scored.first, scored.end)
        return self.passage.text[start:end]

    def _ranked(self) -> list[tuple[ScoredSpan, bool]]:
        """All spans with whether they are in the best parse, which may hold some that are no candidates."""
        best = {scored.span: scored for scored in self.best}
        every = {scored.span: scored for scored in (*self.candidates, *best.values())}
        ranked = sorted(every.values(), key=lambda scored: (-scored.score, scored.first, scored.end))
        return [(scored, scored.span in best) for scored in ranked]

    def _strip(self) -> str:
        """Draw the text with its tokens; between them it stays as it is, so that any direction is laid out as usual."""
        text, number_of = self.passage.text, {label: number for number, label in enumerate(self.labels)}
        opening: dict[int, list[ScoredSpan]] = {}
        closing: dict[int, list[ScoredSpan]] = {}
        for scored in sorted(self.best, key=lambda scored: (scored.first, -scored.end)):
            opening.setdefault(scored.first, []).append(scored)
            closing.setdefault(scored.end - 1, []).append(scored)
        parts: list[str] = []
        opened = 0
        done = 0
        for token, (start, end) in enumerate(self._places()):
            parts.append(escaped(text[done:start]))
            for scored in opening.get(token, ()):
                if not opened:  # overlapping spans share one frame
                    hue = number_of.get(scored.label, 0) % HUES
                    parts.append(f'<mark style="outline-color:var(--nba-hue-{hue})">')
                opened += 1
            parts.append(self._token(token, text[start:end]))
            for scored in closing.get(token, ()):
                parts.append(label_tag(scored.label, number_of.get(scored.label, 0), f" {scored.score:.2f}"))
                opened -= 1
                if not opened:
                    parts.append("</mark>")
            done = end
        if opened:
            parts.append("</mark>")
        if len(self.passage) <= _MOST_TOKENS:
            parts.append(escaped(text[done:]))
        return "".join(parts)

    def _places(self) -> Iterable[tuple[int, int]]:
        starts, ends = self.passage.starts[:_MOST_TOKENS], self.passage.ends[:_MOST_TOKENS]
        return zip(starts.tolist(), ends.tolist(), strict=True)

    def _token(self, token: int, word: str) -> str:
        scores = self.marginals[token].tolist()
        likely = [(number, score) for number, score in enumerate(scores) if score >= CANDIDATE_FLOOR]
        if not likely:
            return f'<span class="nba-token">{escaped(word)}</span>'
        # One lane for each colour: of labels that share a colour the likeliest is drawn, the tooltip tells all.
        lanes: dict[int, float] = {}
        for number, score in likely:
            lanes[number % HUES] = max(score, lanes.get(number % HUES, 0.0))
        images = ",".join(f"linear-gradient(var(--nba-hue-{lane}),var(--nba-hue-{lane}))" for lane in lanes)
        sizes = ",".join(f"{100 * score:.0f}% {_BAR - 1}px" for score in lanes.values())
        places = ",".join(f"0 calc(100% - {_BAR * (self._lanes - 1 - lane)}px)" for lane in lanes)
        told = escaped(" · ".join(f"{self.labels[number]} {score:.2f}" for number, score in likely))
        style = f"background-image:{images};background-size:{sizes};background-position:{places}"
        return f'<span class="nba-token" title="{told}" style="{style}">{escaped(word)}</span>'

    def _table(self) -> str:
        rows = self._ranked()
        if not rows:
            return '<p class="nba-note">No span is likely enough to be mentioned.</p>'
        number_of = {label: number for number, label in enumerate(self.labels)}
        body = "".join(
            f"<tr><td><bdi>{escaped(self._words_of(scored))}</bdi></td>"
            f"<td>{label_tag(scored.label, number_of.get(scored.label, 0))}</td>"
            f'<td class="nba-number">{scored.score:.2f}</td><td>{"yes" if in_best else "no"}</td></tr>'
            for scored, in_best in rows[:_MOST_SPANS]
        )
        left_out = len(rows) - _MOST_SPANS
        more = f'<p class="nba-note">… and {left_out:,} more spans: see <code>.spans</code></p>' if left_out > 0 else ""
        head = "<tr><th>span</th><th>label</th><th>score</th><th>in the best parse</th></tr>"
        return f'<div class="nba-scroll"><table>{head}{body}</table></div>{more}'
