"""Synthetic texts with categories that words give away, and small pipelines trained on them."""

from __future__ import annotations

import random

import numpy as np
import spacy
from spacy.training import Example
from spacy.util import fix_random_seed

from nb_annotate.models.text_model import TextInput, TextLesson

LABELS = ("BILL", "LOGIN", "CRASH")
WORDS = {
    "BILL": ["refund", "money", "invoice", "charge"],
    "LOGIN": ["login", "password", "account", "locked"],
    "CRASH": ["slow", "crash", "freeze", "error"],
}
_FILLER = ["the", "my", "a", "it", "please", "help", "with", "this", "app", "today", "why", "is"]


def text_of(labels, rng):
    words = [rng.choice(WORDS[label]) for label in labels for _ in range(2)] + rng.choices(_FILLER, k=6)
    rng.shuffle(words)
    return " ".join(words)


def lesson(text, yes=(), no=(), **also):
    return TextLesson(TextInput(text), frozenset(yes), frozenset(no), **also)


def lessons(rng, count, *, asked=LABELS):
    """Make lessons on texts of one category each, complete for the labels asked."""
    made = []
    for _ in range(count):
        label = rng.choice(LABELS)
        yes = {label}.intersection(asked)
        made.append(lesson(text_of([label], rng), yes, set(asked) - yes))
    return made


def in_tens(book):
    """Give the lessons by ten, as they come, beside the book so far."""
    for start in range(0, len(book), 10):
        yield book[start : start + 10], book[: start + 10]


def unseen(seed=7, each=30):
    """Give inputs and the number of the category of each."""
    rng = random.Random(seed)
    inputs = [TextInput(text_of([label], rng)) for label in LABELS for _ in range(each)]
    return inputs, np.repeat(np.arange(len(LABELS)), each)


def accuracy(model, seed=7):
    inputs, right = unseen(seed)
    return float((model.scores(inputs).argmax(axis=1) == right).mean())


def pipeline(kind="textcat_multilabel", *, listener=False, texts=60, steps=12):
    """Train a small pipeline, the same in every run."""
    fix_random_seed(1)  # of the weights that it starts with
    rng = random.Random(1)
    nlp = spacy.blank("en")
    settings = {}
    if listener:
        nlp.add_pipe("tok2vec")
        layer = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}
        linear = {"@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": kind == "textcat", "ngram_size": 1}
        linear |= {"no_output_layer": False, "length": 1024}
        model = {"@architectures": "spacy.TextCatEnsemble.v2", "linear_model": linear, "tok2vec": layer}
        settings = {"config": {"model": model}}
    component = nlp.add_pipe(kind, **settings)
    for label in LABELS:
        component.add_label(label)
    examples = []
    for _ in range(texts):
        labels = {rng.choice(LABELS)}
        cats = {label: float(label in labels) for label in LABELS}
        examples.append(Example.from_dict(nlp.make_doc(text_of(labels, rng)), {"cats": cats}))
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(steps):
        nlp.update(examples, sgd=optimizer)
    return nlp
