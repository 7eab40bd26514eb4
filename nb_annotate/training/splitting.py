"""Which texts are learned from and which are evaluated on: drawn once for a dataset, and kept in the store.

* A fifth is for evaluation, unless another share was asked for the first time. The order in which texts are taken
  comes from a hash of the text.
* Near-duplicates, and all that was cut from one text, are on the same side.
* Texts that were answered since are added by the same rule. No text ever changes sides, in whatever dataset it is.
* Where a model chose most of the questions, those that were drawn at random are for evaluation, if there are
  enough: the rest is what the model found hard. Else those whose spans are completely known are, if there are enough:
  from yes/no answers no F can be had.
* With an evaluation set of its own (`eval="dataset:NAME"`, a file, a frame), all the rest is learned from, but for
  texts that are in both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nb_annotate.merging.left_out import LeftOut
from nb_annotate.merging.merged import MergedText
from nb_annotate.store.locations import DEFAULT_FILE
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.training.drawing import Draw
from nb_annotate.training.near_duplicates import near_duplicates
from nb_annotate.training.reading import SPAN_COMPONENTS, gather
from nb_annotate.training.sources import opened_store

_MOST = 0.9


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """Texts on two sides.

    Parameters
    ----------
    train, dev : list of MergedText
        To learn from and to evaluate on, in the order of the data.
    how : str
        How the evaluation texts were chosen: a sentence for people.
    left_out : list of LeftOut
        Texts that would have taught what is evaluated.
    """

    train: list[MergedText]
    dev: list[MergedText]
    how: str
    left_out: list[LeftOut]

    @property
    def dev_hashes(self) -> frozenset[int]:
        """The input hashes of the texts on the evaluation side; of the whole ones, where texts were cut."""
        return frozenset(text.source_hash for text in self.dev)


def split(
    texts: Iterable[MergedText],
    *,
    eval: Any = None,
    store: str | Path | Store | None = None,
    datasets: Sequence[str] = (),
    component: str | None = None,
    labels: Sequence[str] | None = None,
    seed: int = 0,
    keep: bool = True,
) -> Split:
    """Split texts into those to learn from and those to evaluate on; the rules are those of this module.

    Parameters
    ----------
    texts : iterable of MergedText
        What is known of each text.
    eval : None, float, str, Path, frame, list of Record or dict, optional
        A share of the texts, 0 to 0.9, by default 0.2; or what `gather` takes: `"dataset:NAME"`, a file, …; or a dict
        of such data by component.
    store : None, str, Path or Store
        As for the recipes.
    datasets : sequence of str
        The datasets that the texts are from; the split of those that the store knows is kept there.
    component : str, optional
        What is evaluated, where `eval` names data: as for `gather`.
    labels : sequence of str, optional
        What is trained, where `eval` names a file or frame: its texts count as complete for these unless they say.
    seed : int
        Decides which texts are drawn, the first time.
    keep : bool
        Keep in the store what was drawn; `False` is for a look at what it would be.

    Raises
    ------
    TrainingError
        The share is none, or another one than the dataset was split by, or there is nothing to evaluate on.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> from nb_annotate.training.reading import gather
    >>> store = nba.Store(":memory:")
    >>> session = nba.textcat.manual([f"Case {word}" for word in "abcdefghij"], labels=["OK"], store=store, dataset="cases")
    >>> while session.task:
    ...     session.answer("accept")
    >>> found = split(gather("cases", store=store).texts["textcat_multilabel"], store=store, datasets=["cases"])
    >>> len(found.train), len(found.dev), found.how
    (8, 2, "2 of the 10 texts of 'cases', drawn once and kept in the store")
    """
    given = list(texts)
    if eval is None or (isinstance(eval, int | float) and not isinstance(eval, bool)):
        return _drawn(given, _share(eval), store, datasets, seed=seed, keep=keep)
    if isinstance(eval, bool):
        msg = f"eval={eval!r} is neither a share nor data."
        raise TrainingError(msg, hint='Leave it out for a fifth of the texts, or pass 0.3 or "dataset:NAME".')
    return _beside(given, eval, store, component, labels)


def _share(asked: float | None) -> float | None:
    if asked is not None and not 0 < asked <= _MOST:
        msg = f"eval={asked!r} must be a share of the texts above 0 and up to {_MOST}."
        raise TrainingError(msg, hint="0.2 is usual. Evaluation cannot be left out: it chooses the best weights.")
    return asked


def _beside(
    texts: Sequence[MergedText], eval: Any, store: Any, component: str | None, labels: Sequence[str] | None
) -> Split:
    """Evaluate on data of its own."""
    if isinstance(eval, Mapping):
        if component not in eval:
            msg = f"eval= names no data for {component!r}."
            raise TrainingError(msg, hint=did_you_mean(component, eval))
        eval = eval[component]
    # A label that is rare may be missing from the file: its texts are to be judged for it all the same.
    known = labels if component in SPAN_COMPONENTS else None
    found = gather(eval, store=store, component=component, complete_for=known)
    dev = [text for part in found.parts.values() for text in part.merged.texts]
    there = {text.source_hash for text in dev}
    train = [text for text in texts if text.source_hash not in there]
    if texts and not train:
        msg = f"All {len(texts):,} texts are among those to evaluate on, so that there is nothing to learn from."
        raise TrainingError(msg, hint="Name other data with eval=, or leave it out for a fifth of the texts.")
    why = "it is among the texts to evaluate on"
    left_out = [LeftOut("", "the text", why, text) for text in texts if text.source_hash in there]
    names = " and ".join(map(repr, found.datasets))
    how = f"all {len(dev):,} texts of {names or 'the evaluation set'}"
    also = f"; {len(left_out):,} of them were not learned from, though they are in the data" if left_out else ""
    return Split(train, dev, how + also, left_out)


def _drawn(
    texts: Sequence[MergedText],
    share: float | None,
    store: str | Path | Store | None,
    datasets: Sequence[str],
    *,
    seed: int,
    keep: bool,
) -> Split:
    """Evaluate on some of the texts."""
    judged = [text for text in texts if text.spans_judged or text.categories_judged]
    numbers = near_duplicates([text.text for text in judged], together=[text.source_hash for text in judged])
    alike: dict[int, list[MergedText]] = {}
    for number, text in zip(numbers, judged, strict=True):
        alike.setdefault(number, []).append(text)
    if store is None and not Path(DEFAULT_FILE).exists():
        draw = Draw(alike.values(), (), share=share, seed=seed)
        draw.decide({}, {})
    else:
        with opened_store(store) as opened:
            stored = [name for name in datasets if opened.last_seq(name)]
            draw = Draw(alike.values(), stored, share=share, seed=seed)
            if keep:
                opened.fix_split(stored, draw.hashes, draw.decide)
            else:
                draw.decide(*opened.known_split(stored, draw.hashes))
    sides = [draw.sides.get(text.source_hash) for text in texts]
    drawn = {id(text) for text in judged}
    train = [text for text, side in zip(texts, sides, strict=True) if side == "train" or id(text) not in drawn]
    dev = [text for text, side in zip(texts, sides, strict=True) if side == "eval" and id(text) in drawn]
    why = "it is nearly the same as texts to learn from and as texts to evaluate on"
    left_out = [LeftOut("", "the text", why, text) for text in judged if draw.sides[text.source_hash] is None]
    if not dev or not any(side == "train" for side in sides):
        msg = f"{len(judged):,} texts with answers cannot be split into some to learn from and some to evaluate on."
        hint = 'Answer more that are not nearly the same, or evaluate on another dataset: eval="dataset:NAME".'
        raise TrainingError(msg, hint=hint)
    return Split(train, dev, "; ".join(draw.how), left_out)
