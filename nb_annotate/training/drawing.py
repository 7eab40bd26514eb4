"""Drawing the texts to evaluate on, so that those of before stay where they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import chain

from nb_annotate.merging.merged import MergedText
from nb_annotate.store.splits import Assigned, Known, Rule, Side
from nb_annotate.tasks.errors import TrainingError

SHARE = 0.2
"""For evaluation, unless another share is asked for."""

ENOUGH_RANDOM = 30
"""As many texts of a random slice tell more than a fifth of the texts that a model chose."""

ENOUGH_COMPLETE = 50
"""As many texts with complete answers, and a fifth of them is enough for an F; yes/no answers are then all learned."""


@dataclass(frozen=True, slots=True, eq=False)
class _Group:
    """Texts that stay together: nearly the same, or cut from one."""

    hashes: frozenset[int]
    datasets: Mapping[int, frozenset[str | None]]
    """Of each text, those whose split is kept; `None` stands for all others."""
    complete: bool
    random: bool

    def apart(self) -> list[_Group]:
        return [replace(self, hashes=frozenset({hashed})) for hashed in self.hashes]

    def of(self, dataset: str | None) -> list[int]:
        return [hashed for hashed in sorted(self.hashes) if dataset in self.datasets[hashed]]


class Draw:
    """One drawing, which can be repeated when somebody else was faster.

    Parameters
    ----------
    alike : iterable of sequence of MergedText
        Texts that belong on one side.
    stored : sequence of str
        The datasets whose split is kept.
    share : float, optional
        How much is wanted for evaluation, if that is not known yet.
    seed : int
        Decides which texts are drawn.

    Attributes
    ----------
    sides : dict of int to {"train", "eval"} or None
        By the hash of the text (of the whole one, where it was cut); `None` for texts that are like texts of either side.
    how : list of str
        How it was done, for people: one sentence a dataset.
    """

    def __init__(
        self, alike: Iterable[Sequence[MergedText]], stored: Sequence[str], *, share: float | None, seed: int
    ) -> None:
        kept = frozenset(stored)
        self._groups = [_group(texts, kept) for texts in alike]
        self._seed = seed
        self._groups.sort(key=self._key)
        self._datasets: list[str | None] = [*stored, None]
        self._share = share
        self.sides: dict[int, Side | None] = {}
        self.how: list[str] = []

    @property
    def hashes(self) -> list[int]:
        """The texts."""
        return [hashed for group in self._groups for hashed in group.hashes]

    def decide(self, known: Known, rules: Mapping[str, Assigned]) -> list[Assigned]:
        """Decide anew; return what a store has to add.

        Raises
        ------
        TrainingError
            A dataset was split by another share than is asked for now.
        """
        self.sides, self.how = {}, []
        for (_, hashed), kept in known.items():
            self.sides.setdefault(hashed, kept)
        rows: list[Assigned] = []
        for dataset in self._datasets:
            groups = [group for group in self._groups if group.of(dataset)]
            if not groups:
                continue
            before = None if dataset is None else rules.get(dataset)
            share, rule = self._rule(groups, dataset, before)
            decided = dict(self.sides)
            self._assign(groups, share, rule)
            apart = "eval" not in {self.sides[hashed] for group in groups for hashed in group.hashes}
            if apart:
                self.sides = decided
                groups = sorted((one for group in groups for one in group.apart()), key=self._key)
                self._assign(groups, share, rule)
            told = _told(groups, self.sides, dataset, rule)
            self.how.append(
                f"{told}; nearly all texts are alike, so that these could not be kept together" if apart else told
            )
            if dataset is not None:
                texts = chain.from_iterable(group.of(dataset) for group in groups)
                rows += [
                    Assigned(dataset, hashed, side, rule, share)
                    for hashed in texts
                    if (side := self.sides[hashed]) is not None and (dataset, hashed) not in known
                ]
        return rows

    def _key(self, group: _Group) -> bytes:
        """Say where a group stands in the order of drawing."""
        return min(blake2b(f"{self._seed}:{hashed}".encode(), digest_size=8).digest() for hashed in group.hashes)

    def _rule(self, groups: Sequence[_Group], dataset: str | None, before: Assigned | None) -> tuple[float, Rule]:
        if before is None:
            return self._share or SHARE, _rule_for(groups)
        if self._share is not None and self._share != before.share:
            msg = f"eval={self._share!r}: {dataset!r} was split by {before.share!r} before, and a split is never drawn anew."
            raise TrainingError(msg, hint='Leave eval= out, or evaluate on other data: eval="dataset:NAME".')
        return before.share, before.rule

    def _assign(self, groups: Sequence[_Group], share: float, rule: Rule) -> None:
        """Fill the evaluation side up to its share; what no longer fits, and what may not be there, is for training."""
        pool = [group for group in groups if group.complete] if rule == "complete answers" else groups
        drawn = [group for group in pool if group.random or rule != "random slice"]
        already = sum(self.sides.get(hashed) == "eval" for group in pool for hashed in group.hashes)
        size = sum(len(group.hashes) for group in pool)
        room = max(int(share * size + 1e-9), int(size > 1)) - already
        may = {id(group) for group in drawn}
        for group in groups:
            taken = {self.sides.get(hashed) for hashed in group.hashes} - {None}
            if not taken:
                fits = id(group) in may and len(group.hashes) <= room
                taken.add("eval" if fits else "train")
                room -= len(group.hashes) if fits else 0
            for hashed in group.hashes:
                if self.sides.get(hashed) is None:
                    self.sides[hashed] = next(iter(taken)) if len(taken) == 1 else None


def _group(texts: Sequence[MergedText], stored: frozenset[str]) -> _Group:
    datasets: dict[int, frozenset[str | None]] = {}
    for text in texts:
        named = {record.dataset if record.dataset in stored else None for record in text.records}
        kept = named - {None} or named
        datasets[text.source_hash] = datasets.get(text.source_hash, frozenset()) | kept
    records = [record for text in texts for record in text.records]
    complete = any(text.categories_judged for text in texts) or any(record.scope == "complete" for record in records)
    return _Group(frozenset(datasets), datasets, complete, any(record.random for record in records))


def _rule_for(groups: Sequence[_Group]) -> Rule:
    complete = [group for group in groups if group.complete]
    enough = len(complete) >= ENOUGH_COMPLETE or len(complete) == len(groups)
    if sum(group.random for group in (complete if enough else groups)) >= ENOUGH_RANDOM:
        return "random slice"
    return "complete answers" if enough else "all answers"


def _told(groups: Sequence[_Group], sides: Mapping[int, Side | None], dataset: str | None, rule: Rule) -> str:
    hashes = [hashed for group in groups for hashed in group.of(dataset)]
    chosen = sum(sides[hashed] == "eval" for hashed in hashes)
    of = "" if dataset is None else f" of {dataset!r}"
    kept = "drawn anew each time, as no store keeps it" if dataset is None else "drawn once and kept in the store"
    told = f"{chosen:,} of the {len(hashes):,} texts{of}, {kept}"
    if rule == "random slice":
        told += ", from those that were asked about at random: a fair sample of all texts"
    elif any(not group.complete for group in groups):
        told += ", from those with complete answers" if rule == "complete answers" else ", yes/no answers among them"
    return told
