"""Charts are handed to the notebook in a form that it can draw without a network."""

from __future__ import annotations

import altair as alt
import pandas as pd
import pytest
from IPython.core.formatters import DisplayFormatter

from nb_annotate.charts import Chart, LayerChart, VConcatChart
from nb_annotate.loop.learning.plots import plot_curve, plot_reliability, plot_simulation
from nb_annotate.training.curve_result import TrainCurve
from nb_annotate.training.plotting import plot_steps

LITE = "application/vnd.vegalite.v5+json"
STEPS = pd.DataFrame({"step": [0, 10], "epoch": [0, 1], "score": [0.1, 0.5], "loss": [9.0, 2.0]})
CURVE = pd.DataFrame(
    {"share": [0.5, 1.0] * 2, "texts": [50, 100] * 2, "seed": [0, 0, 1, 1], "score": [0.1, 0.9, 0.9, 0.1]}
)
RUNS = pd.DataFrame({"strategy": ["cost"] * 2, "seed": [0, 0], "minutes": [5, 10], "f": [0.3, 0.5]})
SCORES = pd.DataFrame({"score": [0.2], "right": [0.3], "right_low": [0.1], "right_high": [0.6], "count": [9]})
CHARTS = [
    plot_steps(STEPS, 10),
    TrainCurve(CURVE, "F", "10 texts", 10).plot(),
    plot_simulation(RUNS),
    plot_reliability(SCORES),
    plot_curve(pd.DataFrame()),
]


def shown(chart: object) -> dict[str, object]:
    bundle, _ = DisplayFormatter().format(chart)
    return bundle


@pytest.mark.parametrize("chart", CHARTS, ids=["steps", "train curve", "simulation", "reliability", "note"])
def test_every_chart_is_drawn_by_the_host(chart):
    bundle = shown(chart)
    assert "text/html" not in bundle  # JupyterLab would prefer a page that loads Vega from the internet
    assert bundle[LITE]["$schema"] == "https://vega.github.io/schema/vega-lite/v5.json"
    assert {key: value for key, value in bundle[LITE].items() if key != "$schema"} == {
        key: value for key, value in chart.to_dict().items() if key != "$schema"
    }


@pytest.mark.parametrize("kind", [Chart, LayerChart, VConcatChart])
def test_a_changed_chart_is_still_drawn_by_the_host(kind):
    point = alt.Chart(STEPS).mark_point().encode(x="step:Q")
    chart = {
        Chart: lambda: Chart(STEPS).mark_point().encode(x="step:Q"),
        LayerChart: lambda: LayerChart(layer=[point]),
        VConcatChart: lambda: VConcatChart(vconcat=[point]),
    }[kind]()
    assert LITE in shown(chart.properties(title="Mine"))


def test_a_renderer_that_the_user_chose_is_used():
    with alt.renderers.enable("html"):
        assert "text/html" in shown(CHARTS[0])
    assert LITE in shown(CHARTS[0])


def test_an_interval_is_not_drawn_where_no_score_can_be():
    spec = CHARTS[1].to_dict()
    rows = spec["datasets"][spec["layer"][0]["data"]["name"]]
    assert all(0 <= row["low"] <= row["high"] <= 1 for row in rows)
