"""What scores are made of: words of the text, and what each of them adds."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from nb_annotate.models.linear.calibration import ScoreCalibration
from nb_annotate.models.linear.features import BLOCK_LENGTH, LEAD_SALT, READ, TextFeatures, hit_columns, lead_of
from nb_annotate.models.linear.fitting import HIT_LOG_ODDS
from nb_annotate.models.linear.ngrams import COLUMNS, IntArray, Joined, Occurrences, pieces, words
from nb_annotate.models.linear.weights import Weights
from nb_annotate.models.text_model import Contribution, FloatArray, TextInput

BIAS = "(any text)"
VECTOR = "(vector of the text)"


def contributions_of(
    item: TextInput, labels: tuple[str, ...], weights: Weights, features: TextFeatures, calibration: ScoreCalibration
) -> list[Contribution]:
    """Give what adds up to the log odds of a text, after calibration, strongest first."""
    text = item.text[:READ]
    lead = lead_of(text)
    ahead = len(text) - len(text.lstrip())
    parts: dict[str, tuple[int, int, FloatArray]] = {}
    for segment, shift, salt in ((text, 0, 0), (lead, ahead, LEAD_SALT)):
        for start, end, added in _places(segment, weights, salt):
            place = start + shift, end + shift
            name = " ".join(text[place[0] : place[1]].split()).casefold()
            first = parts.get(name)
            parts[name] = (*place, added) if first is None else (first[0], first[1], first[2] + added)
    slopes = calibration.slopes
    result = [
        Contribution(" ".join(text[start:end].split()), label, float(weight), start, end)
        for start, end, added in parts.values()
        for label, weight in zip(labels, added * slopes, strict=True)
        if weight
    ]
    for name, added in _elsewhere(item, labels, weights, features):
        result += [Contribution(name, label, float(w)) for label, w in zip(labels, added * slopes, strict=True) if w]
    bias = weights.bias * slopes + calibration.shifts
    result += [Contribution(BIAS, label, float(weight)) for label, weight in zip(labels, bias, strict=True) if weight]
    return sorted(result, key=lambda part: -abs(part.weight))


def _places(segment: str, weights: Weights, salt: int) -> Iterator[tuple[int, int, FloatArray]]:
    """Give words and pairs of words with what they add; pieces count with the word that they begin in."""
    joined = Joined.of([segment])
    whole, bits = words(joined), pieces(joined)
    if not len(whole.text):
        return
    added = _shares(whole, weights, salt)
    singles = int((np.diff(whole.start, append=-1) > 0).argmin()) + 1  # pairs follow, from the start again
    begin = whole.start[:singles]
    home = np.searchsorted(begin, bits.start, side="right") - 1
    np.add.at(added, np.maximum(home, 0), _shares(bits, weights, salt))
    yield from zip(whole.start.tolist(), whole.end.tolist(), added, strict=True)


def _shares(found: Occurrences, weights: Weights, salt: int) -> FloatArray:
    """Give what each occurrence adds: an equal share of what its n-gram adds."""
    columns, which, counts = np.unique(found.column, return_inverse=True, return_counts=True)
    values = 1 + np.log(counts)
    values *= BLOCK_LENGTH / np.maximum(np.linalg.norm(values), 1e-9)
    whole: FloatArray = weights.of(columns ^ salt) * (values / counts)[:, None]
    return whole[which]


def _elsewhere(
    item: TextInput, labels: tuple[str, ...], weights: Weights, features: TextFeatures
) -> Iterator[tuple[str, FloatArray]]:
    """Give what stands nowhere in the text: pattern hits and the vector."""
    seen: set[int] = set()
    hit_labels: set[str] = set()
    for label, pattern in item.hits:
        columns: IntArray = np.array(sorted(set(hit_columns(label, pattern)) - seen), np.int64)
        seen.update(columns.tolist())
        added = weights.of(columns).sum(0)
        if label in labels and label not in hit_labels:
            hit_labels.add(label)
            added[labels.index(label)] += HIT_LOG_ODDS
        yield f"pattern {pattern}", added
    if features.columns > COLUMNS:
        row = features.matrix([TextInput(item.text)])
        dense: npt.NDArray[np.bool_] = row.indices >= COLUMNS
        yield VECTOR, row.data[dense].astype(np.float64) @ weights.of(row.indices[dense])
