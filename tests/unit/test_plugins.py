"""Names for models and recipes: registered in a cell, or by an installed package."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import nb_annotate as nba
from nb_annotate.models.choosing import span_model
from nb_annotate.models.named import named_model
from nb_annotate.tasks.errors import ModelError, PlugInError
from nb_annotate.tasks.plugins import ACQUISITIONS, MODELS, RECIPES, recipe, register_model
from nb_annotate.tasks.registry import Registry
from nb_annotate.testing import FakeFrontend

EXAMPLE = Path(__file__).resolve().parent.parent / "plugin_example"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A folder on the path into which the example package is installed, as pip does it."""
    folder = tmp_path_factory.mktemp("site")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--target", str(folder), str(EXAMPLE)], check=True)
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    yield folder
    sys.path.remove(str(folder))
    sys.modules.pop("nb_annotate_example", None)


@pytest.fixture
def shapes():
    return Registry("shape", "nb_annotate.tests.shapes")


def square():
    return 4


def circle():
    return 1


def test_a_model_of_a_plug_in_suggests_and_learns_by_name(site):
    session = nba.ner.correct(
        ["Rain falls on Ana", "Rain falls on Bo"],
        "capitals",
        labels=["PERSON"],
        update=True,
        order="stream",
        store=":memory:",
        dataset="plug-in",
    )
    card = FakeFrontend(session)
    assert card.task["text"] == "Rain falls on Ana"
    assert [(span["start"], span["end"]) for span in card.task["spans"]] == [(0, 4), (14, 17)]
    card.accept(spans=[{"start": 14, "end": 17, "label": "PERSON"}])
    assert session.wait(30)
    (task,) = session.predict(["Rain falls on Bo"])
    assert [(span["start"], span["end"], span["label"]) for span in task["spans"]] == [(14, 16, "PERSON")]
    assert session.df["text"].tolist() == ["Rain falls on Ana"]


def test_a_factory_is_told_what_is_asked(site):
    model = named_model("capitals", ["PERSON", "ORG"], exclusive=True, seed=7)
    assert model.made_with == (("PERSON", "ORG"), True, 7)


def test_a_recipe_of_a_plug_in_by_name(site):
    session = recipe("headlines")(["Rain stops play"], store=":memory:", dataset="headlines")
    card = FakeFrontend(session)
    assert card.task["label"] == "HEADLINE"
    assert "headlines" in RECIPES.names()


def test_an_acquisition_of_a_plug_in_by_name(site):
    assert ACQUISITIONS.get("longest-first")(["a", "bbb"]) == [1.0, 3.0]


def test_a_plug_in_is_not_loaded_before_it_is_asked_for(site):
    listed = (
        f"import sys; sys.path.insert(0, {str(site)!r});"
        "from nb_annotate.tasks.plugins import MODELS;"
        "print('capitals' in MODELS, 'nb_annotate_example' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", listed], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["True", "False"]


def test_a_broken_plug_in_names_its_package_and_group(site):
    with pytest.raises(PlugInError) as error:
        nba.ner.correct(["Ana"], "gone", labels=["PERSON"], store=":memory:", dataset="gone")
    assert "nb-annotate-example 1.2" in str(error.value)
    assert "nb_annotate.models" in str(error.value)
    assert "NoLongerThere" in str(error.value)


def test_a_plug_in_that_is_no_function_is_refused(site):
    with pytest.raises(PlugInError, match=r"nb-annotate-example 1\.2.*42"):
        MODELS.get("number")


def test_a_name_that_a_package_has_cannot_be_registered(site):
    with pytest.raises(PlugInError, match=r"already, from nb-annotate-example 1\.2"):
        register_model("capitals")(square)


def test_two_packages_with_one_name_are_both_named(site, tmp_path, monkeypatch):
    info = tmp_path / "rival-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: rival\nVersion: 0.1\n")
    (info / "entry_points.txt").write_text(
        "[nb_annotate.acquisitions]\nlongest-first = nb_annotate_example:headlines\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    fresh = Registry("acquisition", ACQUISITIONS.group)
    with pytest.raises(PlugInError, match=r"from nb-annotate-example 1\.2 and rival 0\.1"):
        fresh.get("longest-first")


def test_names_are_registered_and_found(shapes):
    assert shapes.register("square", square) is square
    assert shapes.register("circle")(circle) is circle
    assert shapes.get("circle") is circle
    assert shapes.names() == ("circle", "square")
    assert "square" in shapes
    assert "triangle" not in shapes


def test_a_name_is_given_once(shapes):
    shapes.register("square", square)
    with pytest.raises(PlugInError, match=r"There is a shape 'square' already: .*square"):
        shapes.register("square", circle)
    assert shapes.get("square") is square


def test_a_cell_that_registers_can_be_run_again(shapes):
    def run_cell():
        @shapes.register("sized")
        def sized():
            return 1

        return sized

    run_cell()
    again = run_cell()
    assert shapes.get("sized") is again


@pytest.mark.parametrize("name", ["", " ", "blank:en", 3])
def test_what_is_no_name_is_refused(shapes, name):
    with pytest.raises(PlugInError, match="is no name for a shape"):
        shapes.register(name, square)


def test_what_cannot_be_called_is_refused(shapes):
    with pytest.raises(PlugInError, match="must be callable, not 4"):
        shapes.register("four", 4)


def test_an_unknown_name_gets_the_nearest(shapes):
    shapes.register("square", square)
    with pytest.raises(PlugInError, match="Did you mean 'square'"):
        shapes.get("sqare")


def test_a_factory_that_fails_is_named():
    @register_model("explodes")
    def explodes(labels, *, exclusive, seed):
        raise ZeroDivisionError("no labels divided")

    with pytest.raises(ModelError, match=r"'explodes' could not be made: ZeroDivisionError: no labels divided"):
        span_model("explodes", ["PERSON"])


def test_a_factory_may_not_give_back_a_name():
    @register_model("itself")
    def itself(labels, *, exclusive, seed):
        return "itself"

    with pytest.raises(ModelError, match="gave back 'itself'"):
        span_model("itself", ["PERSON"])


def test_a_factory_may_give_back_a_pipeline():
    @register_model("fresh")
    def fresh(labels, *, exclusive, seed):
        return "blank:en"

    assert span_model("fresh", ["PERSON"]).labels == ("PERSON",)
