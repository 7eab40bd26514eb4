"""How well a trained pipeline foretells yes/no answers that it did not learn from: never an F.

Yes/no questions are those that a model or a pattern thought of. What they missed was never asked about, so there is no
recall, and with it no F; how well answers are ranked can be told.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from nb_annotate.merging.examples import doc_of, own_tokens
from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.record import Record
from nb_annotate.tasks.said import keys_of
from nb_annotate.training.probabilities import probabilities

if TYPE_CHECKING:
    from spacy.language import Language

Place: TypeAlias = tuple[int, int, str]
Floats: TypeAlias = npt.NDArray[np.float64]

COLUMNS = ["text", "start", "end", "label", "answer", "score", "input_hash", "task_hash", "dataset", "annotator"]
_SAMPLES = 500
_BATCH = 64


@dataclass(frozen=True, eq=False, repr=False)
class BinaryScores:
    """How well held-out yes/no answers are foretold.

    Parameters
    ----------
    component : str
        What was scored.
    frame : pandas.DataFrame
        One row per answer: text, start, end (code points; of the whole text for a category), label, answer (True for
        yes), score (the probability that the pipeline gives), input_hash, task_hash, dataset, annotator. The score is
        missing where the pipeline cannot have an opinion: a span off its tokens, or of a label that it does not know.
    auc : float
        The share of pairs of a yes and a no in which the yes has the higher score; NaN if there is only one kind.
    low, high : float
        The 95 % interval of `auc`: texts drawn again with replacement.
    accuracy : float
        The share of answers that are foretold by a probability of one half or more.
    majority : float
        The accuracy of always giving the more frequent answer.
    log_loss : float
        The mean of -log(probability of the answer), in nats.

    Examples
    --------
    >>> scores = scores_of("ner", pd.DataFrame([("a b", 0, 1, "X", True, 0.9, 1), ("c", 0, 1, "X", False, 0.2, 2)],
    ...                    columns=COLUMNS[:7]))
    >>> scores.auc, scores.accuracy, scores.majority
    (1.0, 1.0, 0.5)
    """

    component: str
    frame: pd.DataFrame
    auc: float
    low: float
    high: float
    accuracy: float
    majority: float
    log_loss: float

    @property
    def scores(self) -> dict[str, float]:
        """The figures by name: auc, low, high, accuracy, majority, log_loss, answers and unscored."""
        figures = {name: getattr(self, name) for name in ("auc", "low", "high", "accuracy", "majority", "log_loss")}
        unscored = int(self.frame["score"].isna().sum())
        return figures | {"answers": len(self.frame) - unscored, "unscored": unscored}

    def __str__(self) -> str:
        answers, unscored = self.scores["answers"], self.scores["unscored"]
        if math.isnan(self.accuracy):
            return f"None of {unscored} held-out yes/no answers could be scored."
        ranked = "no AUC, as all are alike"
        if not math.isnan(self.auc):
            ranked = f"AUC {self.auc:.2f} (95 % interval {self.low:.2f} to {self.high:.2f})"
        beside = f"accuracy {100 * self.accuracy:.1f} % (the more frequent answer alone: {100 * self.majority:.1f} %)"
        rest = f"; {unscored} more could not be scored" if unscored else ""
        return f"{ranked}, {beside} on {answers:.0f} held-out yes/no answers{rest}"

    def __repr__(self) -> str:
        return f"<BinaryScores {self}>"


def evaluate_binary(
    nlp: Language, texts: Iterable[MergedText], component: str, labels: Collection[str]
) -> BinaryScores | None:
    """Score a trained pipeline on yes/no answers; `None` if there are none about these labels.

    Parameters
    ----------
    nlp : spacy.Language
        The trained pipeline; it is left as it is.
    texts : iterable of MergedText
        Texts that it did not learn from, with their answers.
    component : {"ner", "spancat", "textcat", "textcat_multilabel"}
        What to score.
    labels : collection of str
        Only answers about these.

    Raises
    ------
    ModelError
        The `ner` is not built of spaCy's transition-based parser.
    """
    wanted = frozenset(labels)
    rows: list[tuple[Any, ...]] = []
    asked = ((text, found) for text in texts if (found := list(_asked(text, component, wanted))))
    while batch := list(islice(asked, _BATCH)):
        docs = [doc_of(text.text, own_tokens([text]), nlp) for text, _ in batch]
        for (text, found), known in zip(batch, probabilities(nlp, component, docs), strict=True):
            rows += [_row(text, record, place, answer, known(*place)) for record, place, answer in found]
    return scores_of(component, pd.DataFrame(rows, columns=COLUMNS)) if rows else None


def scores_of(component: str, frame: pd.DataFrame) -> BinaryScores:
    """Compute the figures from answers and probabilities."""
    known = frame[frame["score"].notna()]
    answers = known["answer"].to_numpy(bool)
    scores = np.clip(known["score"].to_numpy(float), 1e-6, 1 - 1e-6)
    if not len(known):
        return BinaryScores(component, frame, *[math.nan] * 6)
    from sklearn.metrics import log_loss  # scikit-learn takes seconds to import

    return BinaryScores(
        component,
        frame,
        _auc(answers, scores),
        *_interval(answers, scores, known["input_hash"].to_numpy()),
        accuracy=float(((scores >= 0.5) == answers).mean()),
        majority=float(max(answers.mean(), 1 - answers.mean())),
        log_loss=float(log_loss(answers, scores, labels=[False, True])),
    )


# -- inside -------------------------------------------------------------------------------------


def _asked(text: MergedText, component: str, labels: frozenset[str]) -> Iterator[tuple[Record, Place, bool]]:
    """Give what people were asked, and whether they said yes; answers taken over from texts alike are nobody's."""
    for record in text.records:
        if not record.yes_no or record.scope is None or record.source is not None:
            continue
        if record.task["_view_id"] == "ner" and component in {"ner", "spancat"}:
            right = keys_of(record.right)
            shift = 0 if record.text == text.text else record.start
            for start, end, label in sorted(keys_of(record.task.get("spans", []))):
                if label in labels:
                    yield record, (start + shift, end + shift, label), (start, end, label) in right
        elif record.task["_view_id"] == "classification" and component in {"textcat", "textcat_multilabel"}:
            category = record.task.get("label")
            if category in labels:
                yield record, (0, len(record.text), category), record.decision["answer"] == "accept"


def _row(text: MergedText, record: Record, place: Place, answer: bool, score: float) -> tuple[Any, ...]:
    hashes = record.task["_input_hash"], record.task["_task_hash"]
    return (text.text, *place, answer, score, *hashes, record.dataset, record.annotator)


def _auc(answers: npt.NDArray[np.bool_], scores: Floats) -> float:
    """Count the pairs in the right order by ranks: as quick as sorting, for the many samples of an interval."""
    yes, no = int(answers.sum()), int((~answers).sum())
    if not yes or not no:
        return math.nan
    from scipy.stats import rankdata

    return float((rankdata(scores)[answers].sum() - yes * (yes + 1) / 2) / (yes * no))


def _interval(answers: npt.NDArray[np.bool_], scores: Floats, texts: npt.NDArray[np.int64]) -> tuple[float, float]:
    _, which = np.unique(texts, return_inverse=True)
    members = [np.flatnonzero(which == number) for number in range(which.max() + 1)]
    drawn = np.random.default_rng(0)
    found = []
    for _ in range(_SAMPLES):
        chosen = np.concatenate([members[number] for number in drawn.integers(0, len(members), len(members))])
        value = _auc(answers[chosen], scores[chosen])
        if not math.isnan(value):
            found.append(value)
    if not found:
        return math.nan, math.nan
    low, high = np.percentile(found, [2.5, 97.5])
    return float(low), float(high)
