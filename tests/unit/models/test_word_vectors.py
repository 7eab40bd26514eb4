"""Word vectors from whatever a user has, and how alike words are."""

from __future__ import annotations

import tracemalloc
from types import SimpleNamespace

import numpy as np
import pytest
import spacy
from spacy.vectors import Vectors

from nb_annotate.models.vector_tables import word_vectors
from nb_annotate.models.word_vectors import WordVectors, mean_direction
from nb_annotate.tasks.errors import ModelError

WORDS = ["boot", "shoe", "pear", "New_York"]
TABLE = np.array([[3, 0, 0], [4, 3, 0], [0, 0, 2], [0, 5, 0]], dtype=np.float32)


def pipeline():
    nlp = spacy.blank("en")
    for word, vector in zip(WORDS, TABLE, strict=True):
        nlp.vocab.set_vector(word, vector)
    return nlp


def of_folder(tmp_path):
    pipeline().to_disk(tmp_path / "pipeline")
    return tmp_path / "pipeline"


SOURCES = {
    "pipeline": lambda _: pipeline(),
    "vocab": lambda _: pipeline().vocab,
    "folder": of_folder,
    "name": lambda path: str(of_folder(path)),
    "mapping": lambda _: dict(zip(WORDS, TABLE, strict=True)),
    "lists": lambda _: dict(zip(WORDS, TABLE.tolist(), strict=True)),
    "pair": lambda _: (WORDS, TABLE.astype(np.float64)),
    "gensim": lambda _: SimpleNamespace(index_to_key=WORDS, vectors=TABLE),
}


@pytest.mark.parametrize("kind", SOURCES)
def test_every_kind_gives_the_same_directions(kind, tmp_path):
    vectors = word_vectors(SOURCES[kind](tmp_path))
    assert sorted(vectors.words) == sorted(WORDS)
    assert vectors.dimensions == 3
    assert vectors.direction("shoe") == pytest.approx([0.8, 0.6, 0.0])
    likeness = dict(zip(vectors.words, vectors.alike(vectors.direction("boot")[:, None])[:, 0], strict=True))
    assert likeness == pytest.approx({"boot": 1, "shoe": 0.8, "pear": 0, "New_York": 0}, abs=1e-6)


def test_spacy_vectors_need_no_vocab():
    strings = spacy.strings.StringStore(WORDS)
    vectors = word_vectors(Vectors(strings=strings, data=TABLE, keys=[strings[word] for word in WORDS]))
    assert vectors.direction("pear") == pytest.approx([0, 0, 1])


def test_the_table_is_never_copied():
    table = np.random.default_rng(0).normal(size=(20_000, 100)).astype(np.float32)
    words = [f"w{number}" for number in range(len(table))]
    tracemalloc.start()
    vectors = word_vectors((words, table))
    vectors.alike(vectors.direction("w1")[:, None])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < table.nbytes


def test_the_users_table_is_not_written_to():
    table = TABLE.copy()
    vectors = word_vectors((WORDS, table))
    vectors.direction("boot")[:] = 9
    vectors.alike(vectors.direction("boot")[:, None])
    assert (table == TABLE).all()


def test_words_that_share_a_row_have_its_direction_but_do_not_own_it():
    nlp = pipeline()
    nlp.vocab.vectors.add("boots", row=nlp.vocab.vectors.find(key="boot"))
    nlp.vocab.strings.add("boots")
    vectors = word_vectors(nlp)
    assert vectors.direction("boots") == pytest.approx([1, 0, 0])
    own = {word for word, owns in zip(vectors.words, vectors.own, strict=True) if owns}
    assert own == set(WORDS)


@pytest.mark.parametrize("term", ["New_York", "New York", "new york", "NEW YORK"])
def test_spellings_of_a_phrase_find_its_vector(term):
    assert word_vectors((WORDS, TABLE)).direction(term) == pytest.approx([0, 1, 0])


def test_a_phrase_without_a_vector_is_the_mean_of_its_words():
    vectors = word_vectors((WORDS, TABLE))
    assert vectors.direction("boot-pear") == pytest.approx([0.5**0.5, 0, 0.5**0.5])
    assert vectors.direction("boot unknown") is None
    assert vectors.direction("unknown") is None


def test_zeros_and_values_that_are_not_finite_are_no_vectors():
    words = ["zero", "nan", "infinite", "good"]
    vectors = word_vectors((words, np.float32([[0, 0], [np.nan, 1], [np.inf, 1], [1, 1]])))
    assert vectors.usable.tolist() == [False, False, False, True]
    assert vectors.direction("nan") is None
    assert vectors.alike(vectors.direction("good")[:, None])[:, 0] == pytest.approx([0, 0, 0, 1])


def test_directions_that_cancel_out_have_no_mean():
    assert mean_direction([np.float32([1, 0]), np.float32([-1, 0])]) is None
    assert mean_direction([]) is None


def floret():
    return Vectors(mode="floret", data=TABLE, minn=2, maxn=3, hash_count=1, bow="<", eow=">")


BAD = {
    "no vectors": (lambda: spacy.blank("en"), "has no vectors"),
    "no such pipeline": (lambda: "en_core_web_mdd", "no spaCy pipeline 'en_core_web_mdd'"),
    "shape": (lambda: (WORDS, TABLE[:2]), r"shape \(2, 3\) for 4 words"),
    "lengths": (lambda: {"a": [1, 2], "b": [1, 2, 3]}, r"shapes \[\(2,\), \(3,\)\]"),
    "no words": (dict, "dict of 0 words"),
    "not a string": (lambda: ([1, 2], TABLE[:2]), "word 0 must be a string, not 1"),
    "only zeros": (lambda: (["a"], np.zeros((1, 3))), "None of the 1 words has a vector"),
    "nothing": (lambda: 7, r"vectors=7 \(int\)"),
    "floret": (floret, "floret"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_holds_no_vectors_is_refused_with_a_way_out(kind):
    make, message = BAD[kind]
    with pytest.raises(ModelError, match=message) as error:
        word_vectors(make())
    assert error.value.hint


def test_vectors_of_a_table_are_taken_once():
    vectors = WordVectors(WORDS, TABLE)
    assert word_vectors(vectors) is vectors
