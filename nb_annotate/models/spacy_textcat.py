"""The `textcat` or `textcat_multilabel` of a spaCy pipeline as a model in the loop."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from spacy.pipeline import TextCategorizer

from nb_annotate.models.passage import Passage
from nb_annotate.models.spacy_copies import pipeline_name
from nb_annotate.models.spacy_docs import batches
from nb_annotate.models.spacy_textcat_loss import example_of, excludes, learn_from_targets
from nb_annotate.models.spacy_trained import ScoredComponent, TrainedComponent, check_known
from nb_annotate.models.span_model import SLOW_WINDOW
from nb_annotate.models.text_lessons import text_lessons_for, with_replay
from nb_annotate.models.text_model import FloatArray, TextInput, TextLesson, TextRefit
from nb_annotate.models.text_scores import checked_matrix, fitted_temperature, odds, summing_to_one, warmed
from nb_annotate.models.tokenizer import load_tokenizer
from nb_annotate.tasks.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.training import Example

_BATCH = 24
"""Texts in one step of training."""
_REMEMBERED = 400
"""As many answers tell the temperature."""


class SpacyTextcat:
    """A spaCy text categoriser that learns from answers and keeps what it knew.

    Scores are the component's own, at a temperature that fits the answers that have come so far. Learning is spaCy's
    own update with another loss: what was not said is missing in both components, never zero, "not this one" is just
    that where categories exclude each other, and categories that nobody was asked about are held where they were.

    Parameters
    ----------
    nlp : str, Path or spacy.Language
        Name or folder of a pipeline, or a pipeline; it is copied and left as it is.
    labels : sequence of str
        The categories that are asked. Those that the component does not know have the score NaN.
    component : str, optional
        Its name in the pipeline; the first text categoriser if it is not given.
    exclusive : bool, optional
        Whether each text has exactly one of `labels`; as the component has it if it is not given. A single category
        excludes nothing.
    seed : int
        For the choice of what is replayed. (spaCy's dropout draws from NumPy's global state, which is left alone.)

    Raises
    ------
    ModelError
        There is no such pipeline or component, or it knows none of the labels.

    Examples
    --------
    >>> import spacy
    >>> nlp = spacy.blank("en")
    >>> textcat = nlp.add_pipe("textcat")
    >>> [textcat.add_label(label) for label in ("praise", "complaint")]
    [1, 1]
    >>> _ = nlp.initialize()
    >>> model = SpacyTextcat(nlp, ["praise", "complaint"])
    >>> float(model.scores([TextInput("It broke.")]).sum().round(6))
    1.0
    """

    window = SLOW_WINDOW

    def __init__(
        self,
        nlp: str | Path | Language,
        labels: Sequence[str],
        *,
        component: str | None = None,
        exclusive: bool | None = None,
        seed: int = 0,
    ) -> None:
        self.name = pipeline_name(nlp)
        self.labels = tuple(labels)
        if component is None:
            from nb_annotate.models.choosing import load_pipeline

            nlp = load_pipeline(nlp)
            component = next(iter(text_categorisers(nlp)), "textcat")
        self._tokenizer = load_tokenizer(nlp)
        self._textcat = TrainedComponent(nlp, component, learn_from_targets)
        with self._textcat.scoring([]) as (textcat, _):
            self._known: tuple[str, ...] = tuple(textcat.labels)
            self._theirs_exclude = excludes(textcat)
        if not set(self._known).intersection(labels):
            check_known(labels, self._known, f"{component!r} of {self.name!r}", "New labels are learned from blank.")
        self.exclusive = len(self.labels) > 1 and (self._theirs_exclude if exclusive is None else exclusive)
        self._before = self._textcat.frozen()
        self._foretold: deque[tuple[FloatArray, TextLesson]] = deque(maxlen=_REMEMBERED)
        self._judged: set[str] = set()
        self._published = self._textcat.state, 1.0
        self._random = random.Random(seed)  # noqa: S311  a sample, no secret

    @property
    def learns(self) -> bool:
        """Whether `update` does anything: it does."""
        return True

    def scores(self, inputs: Sequence[TextInput]) -> FloatArray:
        """Give the probability that each text has each category: shape (texts, labels).

        NaN for categories that the component does not know, and for texts without a token.
        """
        theirs = self._read(self._textcat, [each.text for each in inputs])
        warm = warmed(theirs, self._published[1], exclusive=self._theirs_exclude)
        found = np.full((len(inputs), len(self.labels)), np.nan)
        for column, label in enumerate(self.labels):
            if label in self._known:
                found[:, column] = warm[:, self._known.index(label)]
        if not self.exclusive:
            return found
        return summing_to_one(found if self._theirs_exclude else odds(found))

    def update(self, new: Sequence[TextLesson], book: Sequence[TextLesson]) -> None:
        """Learn from new lessons with others of the book between them; each new one is seen once."""
        learned, old = text_lessons_for(new, book, self._asked())
        if not learned:
            return
        temperature = self._calibrated(learned[-_REMEMBERED:])
        taught = {label for lesson in (*learned, *old) for label in (*lesson.yes, *lesson.no)}
        free = np.array([label in taught for label in self._known])
        together = with_replay(learned, old, self._random)
        try:
            for start in range(0, len(together), _BATCH):
                self._step(together[start : start + _BATCH], free)
        except BaseException:
            self.restore(self._published)
            raise
        self._textcat.publish()
        self._published = self._textcat.state, temperature

    def refit(self, book: Sequence[TextLesson], stop: Callable[[], bool]) -> TextRefit | None:  # noqa: ARG002  the protocol's
        """Do nothing: a pipeline that was trained on far more than the book is only ever nudged."""
        return None

    def snapshot(self) -> object:
        """Give the published weights and temperature."""
        return self._published

    def restore(self, snapshot: object) -> None:
        """Publish an earlier state."""
        state, temperature = cast("tuple[bytes, float]", snapshot)
        self._textcat.restore(state)
        self._published = state, temperature

    # -- inside -------------------------------------------------------------------------------

    def _asked(self) -> list[str]:
        return [label for label in self.labels if label in self._known]

    def _passage(self, text: str) -> Passage:
        return Passage.of(text, self._tokenizer.tokenize(text))

    def _read(self, component: ScoredComponent, texts: Sequence[str]) -> FloatArray:
        """Give the component's own scores: shape (texts, labels of the component)."""
        found = np.full((len(texts), len(self._known)), np.nan)
        passages = [self._passage(text) for text in texts]
        numbers = [number for number, passage in enumerate(passages) if len(passage)]
        start = 0
        for batch in batches([passages[number] for number in numbers]):
            rows = numbers[start : start + len(batch)]
            with component.scoring(batch) as (textcat, docs):
                scores = textcat.model.ops.to_numpy(textcat.predict(docs))
            inputs = [TextInput(texts[row]) for row in rows]
            found[rows] = checked_matrix(scores, len(self._known), inputs, self.name)
            start += len(batch)
        return found

    def _step(self, lessons: Sequence[TextLesson], free: FloatArray) -> None:
        passages = [self._passage(lesson.input.text) for lesson in lessons]
        anchors = self._read(self._before, [lesson.input.text for lesson in lessons])
        anchors[:, free] = np.nan

        def examples(docs: list[Doc]) -> list[Example]:
            return [
                example_of(doc, lesson, self._known, anchor)
                for doc, lesson, anchor in zip(docs, lessons, anchors, strict=True)
            ]

        self._textcat.learn(passages, examples)

    def _calibrated(self, lessons: Sequence[TextLesson]) -> float:
        """See how well each temperature would have foretold the answers, before anything is learned from them."""
        # A text that comes back brings what was said of it before, which is learned by now.
        new = [lesson for lesson in lessons if lesson.input.text not in self._judged]
        self._judged.update(lesson.input.text for lesson in new)
        raw = self._read(self._textcat, [lesson.input.text for lesson in new])
        self._foretold.extend((row, lesson) for row, lesson in zip(raw, new, strict=True) if not np.isnan(row).any())
        rows, known = [row for row, _ in self._foretold], [lesson for _, lesson in self._foretold]
        return fitted_temperature(rows, known, self._known, exclusive=self._theirs_exclude)


def text_categorisers(nlp: Language) -> dict[str, tuple[str, ...]]:
    """Give the labels of each text categoriser of a pipeline, by its name.

    Raises
    ------
    ModelError
        One of them is not trained: it has no label.
    """
    found = {name: tuple(pipe.labels) for name, pipe in nlp.components if isinstance(pipe, TextCategorizer)}
    for name, labels in found.items():
        if not labels:
            msg = f"The component {name!r} of {pipeline_name(nlp)!r} has no labels."
            raise ModelError(msg, hint='Train it first, or start from blank: model="blank:en".')
    return found
