"""How scores grow with the answers, and what that says of more answers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    import altair as alt

_LITTLE = 0.01
"""A gain that nobody would label a quarter more for."""
_SURE = 0.975
_WIDTH, _HEIGHT = 480, 260


@dataclass(frozen=True, eq=False, repr=False)
class TrainCurve:
    """Scores by the number of texts that were learned from.

    Parameters
    ----------
    frame : pandas.DataFrame
        One row per training: share, texts, seed and score (0 to 1; the mean over components, if there are several).
    measure : {"F", "AUC"}
        What the score is; AUC where there are only yes/no answers to evaluate on.
    how : str
        How the evaluation texts were chosen.
    eval_texts : int
        How many there are.
    stopped : bool
        It was stopped by hand.

    Examples
    --------
    >>> rows = [(share, int(100 * share), seed, share / 2 + seed / 100) for seed in (0, 1, 2) for share in (0.5, 1.0)]
    >>> curve = TrainCurve(pd.DataFrame(rows, columns=["share", "texts", "seed", "score"]), "F", "100 texts", 100)
    >>> print(curve.advice)
    More labels would help: the last 50 of 100 texts brought +25.0 points of F (95 % interval +25.0 to +25.0, 3 seeds).
    """

    frame: pd.DataFrame
    measure: str
    how: str
    eval_texts: int
    stopped: bool = False

    @property
    def summary(self) -> pd.DataFrame:
        """One row per share: share, texts, score (the mean), low, high, gain, gain_low, gain_high, seeds.

        Intervals are of 95 %, by Student's t over the seeds: NaN where there is one seed only. That of a score is cut
        off at 0 and 1, which few seeds would reach beyond. A gain is the score less that of the share before, of the
        same seed. What the choice of evaluation texts adds to the uncertainty is not in them: it is the same for all
        shares.
        """
        table = self.frame.pivot_table(index="share", columns="seed", values="score") if len(self.frame) else None
        rows = []
        for number, (share, part) in enumerate(self.frame.groupby("share", sort=True)):
            gains: list[float] = []
            if table is not None and number:
                gains = (table.iloc[number] - table.iloc[number - 1]).dropna().tolist()
            scores = part["score"].tolist()
            texts = int(part["texts"].max())
            mean, low, high = _interval(scores)
            low, high = (bound if math.isnan(bound) else min(max(bound, 0.0), 1.0) for bound in (low, high))
            rows.append((share, texts, mean, low, high, *_interval(gains), len(scores)))
        columns = ["share", "texts", "score", "low", "high", "gain", "gain_low", "gain_high", "seeds"]
        return pd.DataFrame(rows, columns=columns)

    @property
    def advice(self) -> str:
        """Say in plain words whether more labels would help, or that it cannot be told."""
        summary = self.summary
        beginning = "Stopped by hand. " if self.stopped else ""
        if len(summary) < 2:
            return f"{beginning}It cannot be told whether more labels would help: that takes two shares at least."
        last, before = summary.iloc[-1], summary.iloc[-2]
        brought = (
            f"the last {int(last['texts'] - before['texts']):,} of {int(last['texts']):,} texts brought "
            f"{100 * last['gain']:+.1f} points of {self.measure}"
        )
        if math.isnan(last["gain_low"]):
            why = "but with one seed that may be chance: pass seeds=(0, 1, 2)."
            return f"{beginning}It cannot be told whether more labels would help: {brought}, {why}"
        interval = f"95 % interval {100 * last['gain_low']:+.1f} to {100 * last['gain_high']:+.1f}"
        seeds = int(last["seeds"])
        told = f"{brought} ({interval}, {seeds} seeds)."
        if last["gain_low"] > 0:
            much = "More labels would help" if last["gain"] >= _LITTLE else "More labels would help a little"
            return f"{beginning}{much}: {told}"
        if last["gain_high"] < _LITTLE:
            rest = " Better labels, vectors or another base may bring more."
            return f"{beginning}More labels like these would hardly help: {told}{rest}"
        rest = f" More seeds, and more than {self.eval_texts:,} evaluation texts, would tell."
        return f"{beginning}It cannot be told whether more labels would help: {told}{rest}"

    def plot(self) -> alt.LayerChart:
        """Draw the mean score by the number of texts, with its interval and each training as a point.

        Returns
        -------
        altair.LayerChart
            It can be changed like any Altair chart.
        """
        import altair as alt

        from nb_annotate.charts import LayerChart

        texts = alt.X("texts:Q", title="texts learned from")
        scale = alt.Scale(zero=False)
        score = alt.Y("score:Q", title=f"{self.measure} on {self.eval_texts:,} other texts", scale=scale)
        tooltip = ["texts:Q", alt.Tooltip("score:Q", format=".3f")]
        mean = alt.Chart(self.summary).encode(x=texts)
        band = mean.transform_filter("isValid(datum.low)").mark_area(opacity=0.2).encode(y="low:Q", y2="high:Q")
        line = mean.mark_line(point=True).encode(y=score, tooltip=tooltip)
        points = (
            alt.Chart(self.frame)
            .mark_point(opacity=0.5, size=20)
            .encode(x=texts, y=score, tooltip=[*tooltip, "seed:N"])
        )
        return LayerChart(layer=[band, line, points]).properties(width=_WIDTH, height=_HEIGHT)

    def __str__(self) -> str:
        table = self.summary.to_string(index=False, float_format=lambda value: f"{value:.3f}")
        return f"{table}\n\n{self.advice}\nEvaluated on {self.how}."

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        table = self.summary.to_html(index=False, border=0, float_format=lambda value: f"{value:.3f}")
        return f"<div>{table}<p>{escape(self.advice)}</p><p>Evaluated on {escape(self.how)}.</p></div>"


def _interval(values: Sequence[float]) -> tuple[float, float, float]:
    """Give the mean and its interval."""
    if not values:
        return math.nan, math.nan, math.nan
    mean = float(np.mean(values))
    if len(values) < 2:
        return mean, math.nan, math.nan
    from scipy.stats import t as student  # takes a second to import

    half = float(student.ppf(_SURE, len(values) - 1) * np.std(values, ddof=1) / math.sqrt(len(values)))
    return mean, mean - half, mean + half
