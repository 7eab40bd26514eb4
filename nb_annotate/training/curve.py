"""Whether more labels would help: the same training with growing parts of the answers."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from nb_annotate.merging.merged import MergedText
from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.tasks.record import Record
from nb_annotate.training.base import opened_base
from nb_annotate.training.curve_result import TrainCurve
from nb_annotate.training.dividing import Divided, divide
from nb_annotate.training.reading import gather
from nb_annotate.training.train import train

if TYPE_CHECKING:
    from spacy.language import Language

    from nb_annotate.store.store import Store


def train_curve(
    data: Any,
    base: str | Path | Language = "blank:en",
    *,
    shares: Sequence[float] = (0.25, 0.5, 0.75, 1.0),
    seeds: Sequence[int] = (0, 1, 2),
    component: str | None = None,
    eval: Any = None,
    store: str | Path | Store | None = None,
    labels: Sequence[str] | None = None,
    annotators: Sequence[str] | None = None,
    answers: Sequence[str] | None = None,
    query: str | None = None,
    progress: bool = True,
    **settings: Any,
) -> TrainCurve:
    """Train on growing shares of the texts, always evaluated on the same ones, and tell what more would bring.

    With each seed the texts are shuffled anew; each share holds the smaller ones of its seed, and each holds every
    label at least once, and a text without each category too, even if that takes more texts. Texts that are evaluated on are those of `train`. Ctrl-C, or the notebook's stop button, gives
    the curve as far as it was.

    Parameters
    ----------
    data, base, component, eval, store, labels, annotators, answers, query
        As for `train`.
    shares : sequence of float
        Shares of the training texts, above 0 and up to 1.
    seeds : sequence of int
        Each share is trained with each; without several seeds there is no interval.
    progress : bool
        Show a bar.
    **settings
        Other arguments of `train`: `config`, `vectors`, `tok2vec_weights`, `replay`, `silver`, `gpu_id`.

    Returns
    -------
    TrainCurve
        `.frame`, `.summary`, `.plot()` and `.advice`.

    Raises
    ------
    TrainingError
        Shares or seeds that make no curve, or what `train` raises.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> store = nba.Store(":memory:")
    >>> texts = [f"{what} {n}" for n in "abcdefghij" for what in ("refund please, order", "hello, customer")]
    >>> session = nba.textcat.manual(texts, labels=["REFUND"], store=store, dataset="mail")
    >>> while task := session.task:
    ...     session.answer("accept" if "refund" in task["text"] else "reject")
    >>> curve = train_curve("mail", store=store, shares=[0.5, 1], seeds=[0, 1], progress=False,
    ...                     config={"training.max_steps": 20})
    >>> curve.frame.columns.tolist(), len(curve.frame)
    (['share', 'texts', 'seed', 'score'], 4)
    """
    _check(shares, seeds, settings)
    gathered = gather(
        data, store=store, component=component, labels=labels, annotators=annotators, answers=answers, query=query
    )
    with opened_base(base) as start:
        divided = divide(gathered, start.nlp, eval=eval, store=store, seed=0, silver=False)
    held_out = {name: _records(texts) for name, texts in divided.dev.items()}
    rows: list[tuple[float, int, int, float]] = []
    measure, stopped = "F", False
    for share, count, seed, part in _shown(_parts(divided, gathered.labels, shares, seeds), shares, seeds, progress):
        result = train(part, base, eval=held_out, labels=labels, seed=seed, check=False, progress=False, **settings)
        if result.interrupted:
            stopped = True
            break
        if not any("f" in scores for scores in result.scores.values()):
            measure = "AUC"
        rows.append((share, count, seed, result.score))
    frame = pd.DataFrame(rows, columns=["share", "texts", "seed", "score"])
    texts = len({text.text for part in divided.dev.values() for text in part})
    return TrainCurve(frame, measure=measure, how=divided.how, eval_texts=texts, stopped=stopped)


# -- inside -------------------------------------------------------------------------------------

_SETTINGS = ("config", "vectors", "tok2vec_weights", "replay", "silver", "gpu_id")
_Part = tuple[float, int, int, dict[str, list[Record]]]


def _check(shares: Sequence[float], seeds: Sequence[int], settings: Mapping[str, Any]) -> None:
    listed: dict[str, object] = {"shares": shares, "seeds": seeds}
    for name, given in listed.items():
        if isinstance(given, str) or not isinstance(given, Collection):
            msg = f"{name}={given!r} must be a list."
            raise TrainingError(msg, hint=f"Write {name}=[{given!r}].")
    wrong = [share for share in shares if isinstance(share, bool) or not 0 < share <= 1]
    if wrong or not shares:
        msg = f"shares={list(shares)!r} must be shares of the training texts, above 0 and up to 1."
        raise TrainingError(msg, hint="Leave it out for quarters: shares=(0.25, 0.5, 0.75, 1).")
    if not seeds:
        msg = "seeds= is empty."
        raise TrainingError(msg, hint="Three seeds are the least for an interval: seeds=(0, 1, 2).")
    own = {"output": "Nothing of a curve is kept.", "seed": "Say seeds=(0, 1, 2).", "check": "Use nba.check."}
    for name in settings:
        if name not in _SETTINGS:
            msg = f"{name}= is no argument of train_curve."
            raise TrainingError(msg, hint=own.get(name) or did_you_mean(name, _SETTINGS))


def _parts(
    divided: Divided, labels: Mapping[str, Sequence[str]], shares: Sequence[float], seeds: Sequence[int]
) -> Iterator[_Part]:
    """Give the answers of each share and seed, seed by seed."""
    for seed in dict.fromkeys(seeds):
        order, least = _order(divided.train, labels, seed)
        for share in sorted(set(shares)):
            chosen = set(order[: max(least, round(share * len(order)))])
            part = {
                name: _records(text for text in texts if text.text in chosen) for name, texts in divided.train.items()
            }
            yield share, len(chosen), seed, {name: records for name, records in part.items() if records}


def _order(
    train: Mapping[str, Sequence[MergedText]], labels: Mapping[str, Sequence[str]], seed: int
) -> tuple[list[str], int]:
    """Shuffle the texts; the first of each label come first, and the first without each category.

    Tell how many these are, too: the least that can be compared with the rest.
    """
    texts = list(dict.fromkeys(text.text for part in train.values() for text in part))
    random.Random(seed).shuffle(texts)  # noqa: S311  a sample, no secret
    place = {text: number for number, text in enumerate(texts)}
    first: dict[tuple[str, str, bool], str] = {}
    for name, part in train.items():
        for text in sorted(part, key=lambda text: place[text.text]):
            for label, said in _named(text):
                if label in labels[name]:
                    first.setdefault((name, label, said), text.text)
    leading = sorted(set(first.values()), key=place.__getitem__)
    return list(dict.fromkeys([*leading, *texts])), max(1, len(leading))


def _named(text: MergedText) -> set[tuple[str, bool]]:
    """Give the labels that a text has, and the categories that it has not: a category takes texts of both kinds."""
    has = {span["label"] for span in text.right} | text.yes
    return {(label, True) for label in has} | {(label, False) for label in text.no}


def _records(texts: Any) -> list[Record]:
    return [record for text in texts for record in text.records]


def _shown(parts: Iterator[_Part], shares: Sequence[float], seeds: Sequence[int], progress: bool) -> Iterator[_Part]:
    from tqdm.auto import tqdm

    total = len(set(shares)) * len(set(seeds))
    shown: Iterator[_Part] = iter(tqdm(parts, total=total, disable=not progress, unit="training", desc="train_curve"))
    return shown
