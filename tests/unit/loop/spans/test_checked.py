"""What a model gives back is checked before it is believed."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.loop.spans.checked import CheckedSpanModel, check_analysis
from nb_annotate.models.passage import ScoredSpan
from nb_annotate.models.span_model import Analysis
from nb_annotate.tasks.errors import ModelError
from tests.unit.loop.learning.answers import passage_of
from tests.unit.loop.learning.asking import ScriptedModel


def test_numbers_that_are_none_and_spans_outside_are_told_of() -> None:
    passage = passage_of("Ana sings")
    model = ScriptedModel({"Ana": float("nan")})
    with pytest.raises(ModelError, match="not finite"):
        CheckedSpanModel(model).marginals(passage)
    with pytest.raises(ModelError):
        CheckedSpanModel(model).analyze([passage])
    for analysis, message in [
        (Analysis(np.zeros(2), np.zeros(1), [[]], [[]]), "surprise of shape"),
        (Analysis(np.zeros(1), np.array([np.inf]), [[]], [[]]), "not finite: inf"),
        (Analysis(np.zeros(1), np.zeros(1), [], [[]]), "spans for 0 units"),
        (Analysis(np.zeros(1), np.zeros(1), [[ScoredSpan(1, 3, "A", 0.5)]], [[]]), "1-3 .*outside 0-2"),
        (Analysis(np.zeros(1), np.zeros(1), [[]], [[ScoredSpan(0, 1, "A", 7.0)]]), "score 7.0"),
    ]:
        with pytest.raises(ModelError, match=message):
            check_analysis(analysis, [passage], "scripted")
