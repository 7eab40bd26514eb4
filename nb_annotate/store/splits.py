"""Which texts are for training and which for evaluation: the part of `Store` that keeps it, once and for all."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import pandas as pd
import sqlalchemy as sa

from nb_annotate.store import columns as make
from nb_annotate.store.current import chunks
from nb_annotate.store.database import Database
from nb_annotate.store.schema import splits

Side: TypeAlias = Literal["train", "eval"]
Rule: TypeAlias = Literal["random slice", "complete answers", "all answers"]
"""What the texts for evaluation are drawn from."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """The part that a text belongs to.

    Parameters
    ----------
    dataset : str
    input_hash : int
        Of the whole text, where answers are about stretches of it.
    part : {"train", "eval"}
    rule : {"random slice", "complete answers", "all answers"}
        What the texts for evaluation were drawn from.
    share : float
        How much of that was wanted for evaluation.
    """

    dataset: str
    input_hash: int
    part: Side
    rule: Rule
    share: float


Known: TypeAlias = Mapping[tuple[str, int], Side]
"""Parts by dataset and text."""
KnownSplit: TypeAlias = tuple[Known, Mapping[str, Assigned]]
Decide: TypeAlias = Callable[[Known, Mapping[str, Assigned]], Sequence[Assigned]]
"""`(parts, one row of each dataset that has a split) -> new rows`."""


class Splits:
    """Keeps the split of each dataset; mixed into `Store`."""

    _database: Database

    def split(self, dataset: str) -> pd.DataFrame:
        """Return which texts of a dataset are for training and which for evaluation, as training has fixed it.

        The index is `input_hash` (of the whole text, where answers are about stretches of it); the columns are part
        (train or eval), rule (what the texts for evaluation were drawn from), share and assigned_at. Texts that were
        answered since are added by the next training.

        Examples
        --------
        >>> import nb_annotate as nba
        >>> nba.Store(":memory:").split("news").columns.tolist()
        ['part', 'rule', 'share', 'assigned_at']
        """
        order = (splits.c.assigned_at, splits.c.input_hash)
        with self._database.reading() as connection:
            rows = connection.execute(sa.select(splits).where(splits.c.dataset == dataset).order_by(*order)).all()
        frame = pd.DataFrame(
            {
                "part": make.strings([row.part for row in rows]),
                "rule": make.strings([row.rule for row in rows]),
                "share": pd.array([row.share for row in rows], dtype="float64"),
                "assigned_at": make.times([row.assigned_at for row in rows]),
            }
        )
        return frame.set_index(pd.Index([row.input_hash for row in rows], name="input_hash", dtype="int64"))

    def known_split(self, datasets: Collection[str], input_hashes: Collection[int]) -> KnownSplit:
        """Return the parts that texts have in any dataset, oldest first, and one row of each of the datasets."""
        with self._database.reading() as connection:
            return _parts(connection, input_hashes), _rules(connection, datasets)

    def fix_split(self, datasets: Collection[str], input_hashes: Collection[int], decide: Decide) -> None:
        """Give texts that have no part yet one, for good.

        Parameters
        ----------
        datasets : collection of str
            The datasets that the texts are from.
        input_hashes : collection of int
            The texts.
        decide : callable
            Told what `known_split` returns, it returns the rows to add. Where there are any it is called once more,
            while nobody else writes: its last word counts.
        """
        if decide(*self.known_split(datasets, input_hashes)):
            with self._database.writing() as connection:
                # Another kernel may have been faster.
                _insert(connection, decide(_parts(connection, input_hashes), _rules(connection, datasets)))


def _parts(connection: sa.Connection, input_hashes: Collection[int]) -> dict[tuple[str, int], Side]:
    parts: dict[tuple[str, int], Side] = {}
    columns = (splits.c.dataset, splits.c.input_hash, splits.c.part)
    for chunk in chunks(input_hashes):
        rows = sa.select(*columns).where(splits.c.input_hash.in_(chunk)).order_by(splits.c.assigned_at)
        parts.update(((row.dataset, row.input_hash), row.part) for row in connection.execute(rows))
    return parts


def _rules(connection: sa.Connection, datasets: Iterable[str]) -> dict[str, Assigned]:
    rules = {}
    for dataset in datasets:
        first = sa.select(splits).where(splits.c.dataset == dataset).order_by(splits.c.assigned_at).limit(1)
        row = connection.execute(first).first()
        if row is not None:
            rules[dataset] = Assigned(row.dataset, row.input_hash, row.part, row.rule, row.share)
    return rules


def _insert(connection: sa.Connection, rows: Sequence[Assigned]) -> None:
    now = time.time()
    values = [
        {
            "dataset": row.dataset, "input_hash": row.input_hash, "part": row.part, "rule": row.rule,
            "share": row.share, "assigned_at": now,
        }
        for row in rows
    ]  # fmt: skip
    if values:
        connection.execute(sa.insert(splits), values)
