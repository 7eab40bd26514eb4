"""What a simulation found: F against the annotator's minutes or answers, per strategy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from nb_annotate.loop.simulation.curves import crossing, smoothed
from nb_annotate.loop.simulation.run import Measurement, Unit
from nb_annotate.tasks.errors import RecipeError

if TYPE_CHECKING:
    import pandas as pd

CONFIDENCE = 0.95
_OPTIONAL = {"accuracy", "spans"}
_MEANS = ("f", "precision", "recall", "accuracy", "answers", "minutes", "spans")


class Simulation:
    """The measurements of a simulation.

    Parameters
    ----------
    rows : sequence of Measurement
        One per strategy, seed and checkpoint.
    by : {"minutes", "answers"}
        What checkpoints are counted in.
    full : float, optional
        F of a model that learned all of the gold, where it is known.
    """

    def __init__(self, rows: Sequence[Measurement], by: Unit = "minutes", *, full: float | None = None) -> None:
        import pandas as pd

        known = {key for row in rows for key in row}
        columns = [key for key in Measurement.__annotations__ if key in known or key not in _OPTIONAL]
        self._frame = pd.DataFrame(rows, columns=columns)
        self.by = by
        self.full = full

    @property
    def frame(self) -> pd.DataFrame:
        """One row per strategy, seed and checkpoint: see `Measurement`."""
        return self._frame.copy()

    def summary(self) -> pd.DataFrame:
        """One row per strategy and checkpoint: mean F and its 95 % interval over the seeds.

        Returns
        -------
        DataFrame
            Index strategy, minutes (or answers); columns f, low, high (Student's t over the seeds; missing with one
            seed), precision, recall, accuracy (of categories), answers (or minutes), spans (means), seeds.
        """
        groups = self._frame.groupby(["strategy", self.by], sort=False)
        table = groups[[name for name in _MEANS if name in self._frame and name != self.by]].mean()
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
        if self.by != "minutes":
            msg = "This simulation was measured by answers."
            raise RecipeError(msg, hint="labels_to(0.95) tells how many answers it took.")
        means = self.summary().pivot_table("f", "minutes", "strategy", sort=False)
        goal = share * (float(means.max().max()) if of is None else of)
        return means.apply(_reached, goal=goal).rename(f"minutes to F {goal:.3f}")

    def labels_to(self, share: float = 0.95, of: float | Mapping[int, float] | None = None) -> pd.DataFrame:
        """Answers that each strategy takes to a share of an F: of each seed, smoothed over three checkpoints.

        Parameters
        ----------
        share : float
            0.95 asks for 95 %.
        of : float or mapping of int to float, optional
            The F, or that of each seed; by default that of all of the gold (`full`), else the best mean at any
            checkpoint of any strategy.

        Returns
        -------
        DataFrame
            Index strategy; columns answers (mean over the seeds; missing unless all of them reached it), low, high (95 %
            interval), reached, seeds (how many).

        Raises
        ------
        RecipeError
            The simulation was measured by minutes.
        """
        import pandas as pd

        if self.by != "answers":
            msg = "This simulation was measured by minutes."
            raise RecipeError(msg, hint="simulate(..., answers=(50, 100, 200)) measures by answers.")
        best = float(self.summary()["f"].max()) if self.full is None else self.full
        whole = best if of is None else of
        rows = {}
        for strategy, runs in self._frame.groupby("strategy", sort=False):
            found = []
            for seed in runs["seed"].unique().tolist():
                goal = share * (whole[seed] if isinstance(whole, Mapping) else whole)
                found.append(_smoothly_reached(runs[runs["seed"] == seed], goal))
            mean, reached = float(np.mean(found)), sum(place == place for place in found)  # noqa: PLR0124  not NaN
            count = np.array([len(found)])
            half = (
                float(np.std(found, ddof=1) * _quantile(count)[0] / np.sqrt(len(found))) if len(found) > 1 else np.nan
            )
            rows[strategy] = (mean, max(mean - half, 0.0), mean + half, reached, len(found))
        columns = ["answers", "low", "high", "reached", "seeds"]
        return pd.DataFrame.from_dict(rows, "index", columns=columns).rename_axis("strategy")

    def plot(self) -> Any:
        """Draw F against minutes or answers, a line and a band per strategy (an Altair chart)."""
        from nb_annotate.loop.learning.plots import plot_simulation

        return plot_simulation(self.frame, by=self.by)

    def __repr__(self) -> str:
        return repr(self._table())

    def _repr_html_(self) -> str:
        return str(self._table().to_html())

    def _table(self) -> pd.DataFrame:
        """F with its interval at checkpoints, and how soon each strategy is at 95 % of the best, or of all gold."""
        summary = self.summary()
        cells = summary.assign(cell=summary[["f", "low", "high"]].apply(_cell, axis=1))
        table = cells.pivot_table("cell", "strategy", self.by, aggfunc="first", sort=False)
        unit = "min" if self.by == "minutes" else "answers"
        table = table.rename(columns=lambda checkpoint: f"{checkpoint:g} {unit}")
        if self.by == "minutes":
            reached = self.minutes_to()
            return table.assign(**{str(reached.name): reached.map("{:.1f}".format)})
        goal = "all gold" if self.full is not None else "the best"
        return table.assign(**{f"answers to 95 % of {goal}": self.labels_to()["answers"].map("{:.0f}".format)})


def _quantile(seeds: np.ndarray[Any, np.dtype[Any]]) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Student's t for the interval, by the number of seeds; NaN for a single one."""
    from scipy.stats import t

    found: np.ndarray[Any, np.dtype[np.float64]] = t.ppf((1 + CONFIDENCE) / 2, seeds - 1)
    return found


def _reached(curve: pd.Series[float], goal: float) -> float:
    known = curve.dropna()
    return crossing(list(known.index), list(known), goal)


def _smoothly_reached(run: pd.DataFrame, goal: float) -> float:
    """Tell where a seed's smoothed curve reaches the goal; cards that ran out are no further checkpoints."""
    ordered = run.sort_values("answers")
    return crossing(ordered["answers"].tolist(), smoothed(ordered["f"].tolist()).tolist(), goal)


def _cell(row: pd.Series[float]) -> str:
    interval = "" if np.isnan(row["low"]) else f" [{row['low']:.3f}, {row['high']:.3f}]"
    return f"{row['f']:.3f}{interval}"
