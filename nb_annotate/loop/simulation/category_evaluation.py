"""F and accuracy of a model of categories on texts whose gold is known."""

from __future__ import annotations

from dataclasses import dataclass

from nb_annotate.loop.categories.category_text import input_of
from nb_annotate.loop.categories.curve import CategoryCurve
from nb_annotate.loop.categories.learning import CategoryLearning
from nb_annotate.loop.simulation.category_gold import CategoryGold
from nb_annotate.loop.simulation.evaluation import Score
from nb_annotate.models.text_model import TextLesson, TextModel
from nb_annotate.tasks.hashing import set_hashes


@dataclass(frozen=True, slots=True)
class CategoryScore(Score):
    """How many categories were said, how many of them are right, and of how many texts everything is.

    Examples
    --------
    >>> CategoryScore(right=3, found=4, wanted=6, all_right=1, texts=4).accuracy
    0.25
    """

    all_right: int
    texts: int

    @property
    def accuracy(self) -> float:
        """Share of the texts of which all categories are right."""
        return self.all_right / max(1, self.texts)

    @property
    def figures(self) -> dict[str, float]:
        """F, precision, recall and accuracy."""
        return {"f": self.f, "precision": self.precision, "recall": self.recall, "accuracy": self.accuracy}


class CategoryEvaluation:
    """Texts that nobody is asked about, ready to be scored; counted as the learning curve of a session counts.

    Parameters
    ----------
    gold : CategoryGold
        The texts and their categories.
    learning : CategoryLearning
        Says which categories count, whether there is exactly one, and which patterns are found.
    """

    def __init__(self, gold: CategoryGold, learning: CategoryLearning) -> None:
        self._labels = frozenset(learning.labels)
        self._counting = CategoryCurve(learning.labels, exclusive=learning.exclusive)
        self._lessons = category_lessons(gold, learning)

    def score(self, model: TextModel) -> CategoryScore:
        """Compare what the model says of each text with the gold."""
        scores = model.scores([lesson.input for lesson in self._lessons])
        counts = [
            self._counting.count(row, lesson, self._labels) for row, lesson in zip(scores, self._lessons, strict=True)
        ]
        right, wrong, missed = (sum(column) for column in zip(*counts, strict=True))
        all_right = sum(not (wrong or missed) for _, wrong, missed in counts)
        return CategoryScore(right, right + wrong, right + missed, all_right, len(counts))


def category_lessons(gold: CategoryGold, learning: CategoryLearning) -> list[TextLesson]:
    """Make the lessons of texts that are judged in all categories."""
    labels = frozenset(learning.labels)
    rows = [(set_hashes({"text": text}, "choice"), right & labels) for text, right in gold]
    return [
        TextLesson(input_of(row, learning.find_hits(row)), right, labels - right, True, row["_input_hash"])
        for row, right in rows
    ]


def full_data_score(gold: CategoryGold, evaluation: CategoryEvaluation, learning: CategoryLearning) -> CategoryScore:
    """Score a fresh model that has thoroughly learned from all texts of the gold: what labelling can lead to."""
    model = learning.make_model()
    lessons = category_lessons(gold, learning)
    model.update(lessons, lessons)
    model.refit(lessons, lambda: False)
    return evaluation.score(model)
