"""The chart of a training run: loss and score, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    import altair as alt

_WIDTH, _HEIGHT = 480, 160


def plot_steps(steps: pd.DataFrame, best_step: int) -> alt.VConcatChart:
    """Draw score and loss of a training run, one above the other; the best step is marked.

    Parameters
    ----------
    steps : pandas.DataFrame
        As `TrainResult.steps` gives it.
    best_step : int
        The step whose weights were kept.

    Returns
    -------
    altair.VConcatChart
        It can be changed like any Altair chart.
    """
    import altair as alt

    from nb_annotate.charts import VConcatChart

    frame = steps[["step", "epoch", "score", "loss"]].assign(kept=steps["step"] == best_step)
    base = alt.Chart(frame).encode(x=alt.X("step:Q", title="step (batches)"))
    tooltip = ["step:Q", "epoch:Q", alt.Tooltip("score:Q", format=".3f"), alt.Tooltip("loss:Q", format=".4g")]
    panels = []
    for column, title in (("score", "score on evaluation texts"), ("loss", "loss since the evaluation before")):
        y = alt.Y(f"{column}:Q", title=title)
        line = base.mark_line(point=True).encode(y=y, tooltip=tooltip)
        kept = base.mark_point(size=120, filled=True, color="#d62728").encode(y=y, tooltip=tooltip)
        layers = alt.LayerChart(layer=[line, kept.transform_filter("datum.kept")])
        panels.append(layers.properties(width=_WIDTH, height=_HEIGHT))
    return VConcatChart(vconcat=panels)
