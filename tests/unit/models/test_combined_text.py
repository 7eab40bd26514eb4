"""Several models of categories as one."""

from __future__ import annotations

import numpy as np
import pytest

from nb_annotate.models.combined_text import CombinedTextModel
from nb_annotate.models.own_text_model import OwnTextModel
from nb_annotate.models.text_function import TextFunction
from nb_annotate.models.text_model import TextInput, TextModel
from nb_annotate.tasks.errors import ModelError
from tests.unit.models.textcat_texts import lesson

TEXTS = [TextInput("Thanks!"), TextInput("It broke.")]


class Shares:
    """Scores a category by its share of yes."""

    def __init__(self, fail=False):
        self.fail = fail
        self.cats = {}
        self.calls = []

    def predict(self, tasks):
        for task in tasks:
            yield 0.5, {**task, "cats": dict(self.cats) or {"C": 0.5}}

    def update(self, answers):
        if self.fail:
            raise RuntimeError("no")
        for answer in answers:
            self.calls.append(answer["cats"])
            self.cats |= {label: 0.9 if said else 0.1 for label, said in answer["cats"].items()}


def known(text):
    return {"A": 0.6, "B": 0.4}


def test_columns_are_in_the_order_asked():
    model = CombinedTextModel([TextFunction(known, ["A", "B"]), OwnTextModel(Shares(), ["C"])], ("B", "C", "A"))
    assert isinstance(model, TextModel)
    assert (model.name, model.learns, model.exclusive, model.window) == ("known+Shares", True, False, 128)
    assert model.scores(TEXTS).tolist() == [[0.4, 0.5, 0.6]] * 2
    assert model.scores([]).shape == (0, 3)


def test_exclusive_scores_are_put_together_by_odds():
    shares = Shares()
    shares.cats = {"C": 0.75}
    parts = [TextFunction(known, ["A", "B"], exclusive=True), OwnTextModel(shares, ["C"])]
    scores = CombinedTextModel(parts, ("A", "B", "C"), exclusive=True).scores(TEXTS[:1])
    # P(C) is what the model of C says, and the others have the rest by their shares.
    assert scores == pytest.approx(np.array([[0.25 * 0.6, 0.25 * 0.4, 0.75]]))


def test_each_model_learns_what_is_said_of_its_categories():
    first, second = OwnTextModel(Shares(), ["A"]), OwnTextModel(Shares(), ["C"])
    model = CombinedTextModel([first, second], ("A", "C"))
    book = [lesson("one", {"A"}, {"C"}), lesson("two", {"A"})]
    model.update(book, book)
    assert first.snapshot()[0].calls == [{"A": 1.0}, {"A": 1.0}]
    assert second.snapshot()[0].calls == [{"C": 0.0}]
    assert model.scores(TEXTS).tolist() == [[0.9, 0.1]] * 2
    assert model.refit(book, lambda: False) is None


def test_if_one_fails_none_has_learned():
    model = CombinedTextModel([OwnTextModel(Shares(), ["A"]), OwnTextModel(Shares(fail=True), ["C"])], ("A", "C"))
    before = model.scores(TEXTS)
    book = [lesson("one", {"A"}, {"C"})]
    with pytest.raises(ModelError, match=r"Shares\.update raised RuntimeError: no"):
        model.update(book, book)
    assert np.array_equal(model.scores(TEXTS), before, equal_nan=True)


def test_each_category_has_one_model():
    part = TextFunction(known, ["A", "B"])
    with pytest.raises(ModelError, match="label 'B' has two models, 'known' and 'known'"):
        CombinedTextModel([part, TextFunction(known, ["B"])], ("A", "B"))
    with pytest.raises(ModelError, match="label 'C' has no model"):
        CombinedTextModel([part], ("A", "B", "C"))
    with pytest.raises(ModelError, match="label 'B' has a model, but is not asked"):
        CombinedTextModel([part], ("A",))
