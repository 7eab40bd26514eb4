"""What a simulation found: F against the annotator's minutes, per strategy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from nb_annotate.loop.simulation.run import Measurement

if TYPE_CHECKING:
    import pandas as pd

CONFIDENCE = 0.95


class Simulation:
    """The measurements of a simulation.

    Parameters
    ----------
    rows : sequence of Measurement
        One per strategy, seed and checkpoint.
    """

    def __init__(self, rows: Sequence[Measurement]) -> None:
        import pandas as pd

        self._frame = pd.DataFrame(rows, columns=list(Measurement.__annotations__))

    @property
    def frame(self) -> pd.DataFrame:
        """One row per strategy, seed and checkpoint: see `Measurement`."""
        return self._frame.copy()

    def summary(self) -> pd.DataFrame:
        """One row per strategy and checkpoint: mean F and its 95 % interval over the seeds.

        Returns
        -------
        DataFrame
            Index strategy, minutes; columns f, low, high (Student's t over the seeds; missing with one seed),
            precision, recall, answers, spans (means), seeds.
        """
        groups = self._frame.groupby(["strategy", "minutes"], sort=False)
        table = groups[["f", "precision", "recall", "answers", "spans"]].mean()
        seeds = groups["f"].size()
        half: pd.Series[float] = groups["f"].std(ddof=1) * _quantile(seeds.to_numpy()) / np.sqrt(seeds)
        table.insert(1, "low", (table["f"] - half).clip(lower=0))
        table.insert(2, "high", (table["f"] + half).clip(upper=1))
        return table.assign(seeds=seeds)

    def minutes_to(self, share: float = 0.95, of: float | None = None) -> pd.Series[float]:
        """Minutes that each strategy takes to a share of an F, interpolated on its mean curve.

        Parameters
        ----------
        share : float
            0.95 asks for 95 %.
        of : float, optional
            The F; by default the best mean at any checkpoint of any strategy.

        Returns
        -------
        Series of float
            Indexed by strategy; missing where it was not reached.
        """
        means = self.summary().pivot_table("f", "minutes", "strategy", sort=False)
        goal = share * (float(means.max().max()) if of is None else of)
        return means.apply(lambda curve: _crossing(curve.dropna(), goal)).rename(f"minutes to F {goal:.3f}")

    def plot(self) -> Any:
        """Draw F against minutes, a line and a band per strategy (an Altair chart)."""
        from nb_annotate.loop.learning.plots import plot_simulation

        return plot_simulation(self.frame)

    def __repr__(self) -> str:
        return repr(self._table())

    def _repr_html_(self) -> str:
        return str(self._table().to_html())

    def _table(self) -> pd.DataFrame:
        """F with its interval by minutes, and how soon each strategy is at 95 % of the best."""
        summary = self.summary()
        cells = summary.assign(cell=summary[["f", "low", "high"]].apply(_cell, axis=1))
        table = cells.pivot_table("cell", "strategy", "minutes", aggfunc="first", sort=False)
        table = table.rename(columns=lambda minutes: f"{minutes:g} min")
        reached = self.minutes_to()
        return table.assign(**{str(reached.name): reached.map("{:.1f}".format)})


def _quantile(seeds: np.ndarray[Any, np.dtype[Any]]) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Student's t for the interval, by the number of seeds; NaN for a single one."""
    from scipy.stats import t

    found: np.ndarray[Any, np.dtype[np.float64]] = t.ppf((1 + CONFIDENCE) / 2, seeds - 1)
    return found


def _crossing(curve: pd.Series[float], goal: float) -> float:
    """Where a curve first reaches the goal; before the first checkpoint a straight line from nothing is taken."""
    minutes = [0.0, *map(float, curve.index)]
    values = [0.0, *map(float, curve)]
    for number in range(1, len(values)):
        if values[number] >= goal:
            rise = (goal - values[number - 1]) / (values[number] - values[number - 1])
            return minutes[number - 1] + max(0.0, rise) * (minutes[number] - minutes[number - 1])
    return float("nan")


def _cell(row: pd.Series[float]) -> str:
    interval = "" if np.isnan(row["low"]) else f" [{row['low']:.3f}, {row['high']:.3f}]"
    return f"{row['f']:.3f}{interval}"
