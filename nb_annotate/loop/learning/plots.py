"""Charts: the learning curve, simulated strategies, reliability. Altair is imported when one is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import pandas as pd

if TYPE_CHECKING:
    import altair as alt

    Chart: TypeAlias = alt.Chart | alt.LayerChart

_WIDTH, _HEIGHT = 480, 260


def plot_curve(frame: pd.DataFrame) -> Chart:
    """Draw the learning curve with its 95 % interval; it can be changed like any Altair chart.

    Parameters
    ----------
    frame : pandas.DataFrame
        As `Curve.frame` gives it.

    Returns
    -------
    altair.Chart or altair.LayerChart
        A note in place of the curve while there are no points.
    """
    import altair as alt

    from nb_annotate.charts import LayerChart

    if frame.empty:
        return _note("No curve yet: it needs a few random texts that were answered completely.")
    things = "categories" if "categories" in frame.columns else "spans"
    # What was measured in another way is another line.
    base = alt.Chart(frame).encode(x=alt.X("answers:Q", title="answers learned from"), detail="how:N")
    f_axis = alt.Y("f:Q", title=f"F of {things} on texts not learned from", scale=alt.Scale(domain=[0, 1]))
    tooltip = [
        alt.Tooltip("version:N", title="model"),
        alt.Tooltip("answers:Q"),
        alt.Tooltip("f:Q", title="F", format=".2f"),
        alt.Tooltip("low:Q", title="95 % from", format=".2f"),
        alt.Tooltip("high:Q", title="to", format=".2f"),
        alt.Tooltip("precision:Q", format=".2f"),
        alt.Tooltip("recall:Q", format=".2f"),
        alt.Tooltip("texts:Q"),
        alt.Tooltip(f"{things}:Q"),
        alt.Tooltip("how:N", title="measured"),
    ]
    band = base.mark_area(opacity=0.2).encode(y=alt.Y("low:Q", title=None), y2="high:Q")
    line = base.mark_line(point=True).encode(y=f_axis, tooltip=tooltip)
    return LayerChart(layer=[band, line]).properties(width=_WIDTH, height=_HEIGHT)


def plot_simulation(frame: pd.DataFrame, *, by: Literal["minutes", "answers"] = "minutes") -> Chart:
    """Draw F against minutes or answers: the mean over the seeds, in a band from the lowest to the highest seed.

    Parameters
    ----------
    frame : pandas.DataFrame
        A row for each checkpoint, with the columns `strategy`, `seed`, `f`, and `minutes` or `answers`.
    by : {"minutes", "answers"}
        What checkpoints are counted in.

    Returns
    -------
    altair.Chart or altair.LayerChart
        A note while the frame is empty.
    """
    import altair as alt

    from nb_annotate.charts import LayerChart

    if frame.empty:
        return _note("Nothing was simulated.")
    grouped = frame.groupby(["strategy", by], sort=False)["f"]
    means = grouped.agg(f="mean", low="min", high="max", seeds="count").reset_index()
    base = alt.Chart(means).encode(
        x=alt.X(f"{by}:Q", title="annotator minutes" if by == "minutes" else "answers"),
        color=alt.Color("strategy:N", title="strategy", sort=list(dict.fromkeys(frame["strategy"]))),
    )
    tooltip = [
        alt.Tooltip("strategy:N"),
        alt.Tooltip(f"{by}:Q"),
        alt.Tooltip("f:Q", title="mean F", format=".3f"),
        alt.Tooltip("low:Q", title="lowest", format=".3f"),
        alt.Tooltip("high:Q", title="highest", format=".3f"),
        alt.Tooltip("seeds:Q"),
    ]
    band = base.mark_area(opacity=0.15).encode(y=alt.Y("low:Q", title=None), y2="high:Q")
    line = base.mark_line(point=True).encode(
        y=alt.Y("f:Q", title="F" if "accuracy" in frame else "span F"), tooltip=tooltip
    )
    return LayerChart(layer=[band, line]).properties(width=_WIDTH, height=_HEIGHT)


def plot_reliability(frame: pd.DataFrame) -> Chart:
    """Draw how often what has a score is right, with 95 % intervals, beside the diagonal of a perfect model.

    Parameters
    ----------
    frame : pandas.DataFrame
        As `Calibration.frame`.

    Returns
    -------
    altair.Chart or altair.LayerChart
        A note while the frame is empty.
    """
    import altair as alt

    from nb_annotate.charts import LayerChart

    if frame.empty:
        return _note("No score was answered yet.")
    share = alt.Scale(domain=[0, 1])
    base = alt.Chart(frame).encode(x=alt.X("score:Q", title="mean score", scale=share))
    tooltip = [
        alt.Tooltip("score:Q", title="mean score", format=".2f"),
        alt.Tooltip("right:Q", title="share right", format=".2f"),
        alt.Tooltip("count:Q", title="scores"),
    ]
    perfect = pd.DataFrame({"score": [0.0, 1.0], "right": [0.0, 1.0]})
    diagonal = alt.Chart(perfect).mark_line(strokeDash=[4, 4], color="gray").encode(x="score:Q", y="right:Q")
    bars = base.mark_rule().encode(y=alt.Y("right_low:Q", title=None), y2="right_high:Q")
    dots = base.mark_circle(opacity=1).encode(
        y=alt.Y("right:Q", title="share right", scale=share),
        size=alt.Size("count:Q", title="scores"),
        tooltip=tooltip,
    )
    return LayerChart(layer=[diagonal, bars, dots]).properties(width=_HEIGHT, height=_HEIGHT)


def _note(text: str) -> Chart:
    from nb_annotate.charts import Chart

    data = pd.DataFrame({"note": [text]})
    chart: alt.Chart = Chart(data, width=_WIDTH, height=60).mark_text(fontSize=13).encode(text="note:N")
    return chart
