"""Charts: each is valid Vega-Lite with labelled axes, also when there is nothing to draw."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pandas as pd
import pytest

from nb_annotate.loop.learning.calibration import Calibration
from nb_annotate.loop.learning.plots import plot_curve, plot_reliability, plot_simulation
from nb_annotate.loop.spans.curve import SpanCurve
from tests.unit.loop.learning.answers import held_out

FOUND = held_out("Ana sings", [(0, 1, "PERSON")], [(0, 1, "PERSON")])
MISSED = held_out("Bo sings", [(0, 1, "PERSON")], [])


def rows_of(layer, chart):
    data = layer.get("data") or chart["data"]
    return chart["datasets"][data["name"]]


def test_the_curve_is_a_line_in_a_band():
    curve = SpanCurve()
    curve.measure([FOUND, MISSED] * 5, 50, "v1")
    curve.measure([FOUND, FOUND, MISSED] * 5, 100, "v2")
    chart = plot_curve(curve.frame()).to_dict()  # validated against the schema
    band, line = chart["layer"]
    assert (band["mark"]["type"], line["mark"]["type"]) == ("area", "line")
    assert (band["encoding"]["y"]["field"], band["encoding"]["y2"]["field"]) == ("low", "high")
    assert line["encoding"]["x"]["title"] == "answers learned from"
    assert "F" in line["encoding"]["y"]["title"]
    assert [row["answers"] for row in rows_of(line, chart)] == [50, 100]


def test_simulations_are_averaged_over_their_seeds():
    rows = [
        {"strategy": strategy, "seed": seed, "minutes": minutes, "f": f + 0.1 * seed}
        for strategy, f in (("teach", 0.3), ("cost", 0.4))
        for seed in range(3)
        for minutes in (5, 10)
    ]
    chart = plot_simulation(pd.DataFrame(rows)).to_dict()
    first = rows_of(chart["layer"][1], chart)[0]
    values = (first["f"], first["low"], first["high"], first["seeds"])
    assert values == (pytest.approx(0.4), pytest.approx(0.3), pytest.approx(0.5), 3)
    assert chart["layer"][1]["encoding"]["color"]["sort"] == ["teach", "cost"]


def test_reliability_lies_beside_the_diagonal():
    random = np.random.default_rng(0)
    chance = random.random(200)
    chart = plot_reliability(Calibration.of(chance, random.random(200) < chance).frame).to_dict()
    assert [layer["mark"]["type"] for layer in chart["layer"]] == ["line", "rule", "circle"]
    assert len(rows_of(chart["layer"][2], chart)) == 10


@pytest.mark.parametrize(
    ("chart", "note"),
    [
        (plot_curve(SpanCurve().frame()), "No curve yet"),
        (plot_simulation(pd.DataFrame(columns=["strategy", "seed", "minutes", "f"])), "Nothing was simulated"),
        (plot_reliability(Calibration.of([], []).frame), "No score was answered"),
    ],
)
def test_nothing_to_draw_is_said(chart, note):
    drawn = chart.to_dict()
    assert drawn["mark"]["type"] == "text"
    assert note in rows_of(drawn, drawn)[0]["note"]


def test_altair_is_not_imported_before_a_chart_is_made():
    program = "import sys, nb_annotate.loop.learning.plots; sys.exit('altair' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
