"""Private copies of pipelines whose settings refer to other components, as those of `spacy init config` do."""

from __future__ import annotations

import spacy
from spacy.cli.init_config import init_config
from spacy.training import Example

from nb_annotate.models.spacy_textcat import SpacyTextcat
from nb_annotate.models.text_model import TextInput, TextLesson


def test_a_trained_pipeline_with_a_shared_tok2vec_is_served_and_learns(tmp_path):
    config = init_config(lang="en", pipeline=["textcat_multilabel"], optimize="accuracy")
    config["paths"]["vectors"] = None
    config["components"]["tok2vec"]["model"]["embed"]["include_static_vectors"] = False
    config["components"]["tok2vec"]["model"]["encode"]["width"] = 32
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    made = [
        Example.from_dict(nlp.make_doc(text), {"cats": {"REFUND": float("back" in text)}})
        for text in ("my money back", "thank you")
    ]
    nlp.initialize(lambda: made)
    nlp.to_disk(tmp_path / "trained")

    model = SpacyTextcat(spacy.load(tmp_path / "trained"), ["REFUND"])
    before = model.scores([TextInput("give it back")])[0, 0]
    label = frozenset({"REFUND"})
    lessons = [TextLesson(TextInput("give it back"), label, frozenset())]
    for _ in range(5):
        model.update(lessons, lessons)
    assert model.scores([TextInput("give it back")])[0, 0] > before
