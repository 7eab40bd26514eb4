"""Where training data comes from: datasets of a store, files, frames, answers at hand."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pandas as pd

from nb_annotate.store.locations import DEFAULT_FILE
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import TrainingError, did_you_mean
from nb_annotate.tasks.record import Record

TAKEN = (
    "It takes the name of a dataset or of a file, a list of them, a dict {component: any of these}, a frame as "
    "Store.df gives, or a list of Records."
)


@dataclass(slots=True)
class Found:
    """Answers, and the names of the datasets (or files) that they are from."""

    datasets: list[str] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)

    def add(self, name: str, records: Iterable[Record]) -> None:
        """Take in the answers of one place; a place that is named twice counts once."""
        if name not in self.datasets:
            self.datasets.append(name)
            self.records += records


def find_records(data: Any, store: str | Path | Store | None, *, complete_for: Sequence[str] | None = None) -> Found:
    """Read all answers that `data` names; see `gather`.

    Warns
    -----
    UserWarning
        Rows of a file or frame cannot be read: how many, and what is wrong with the first.

    Raises
    ------
    TrainingError
        There is no such dataset or file, or `data` is something else.
    FormatError
        A file cannot be read.
    """
    found = Found()
    for item in _items(data):
        if isinstance(item, Record):
            found.records.append(item)
            if item.dataset is not None and item.dataset not in found.datasets:
                found.datasets.append(item.dataset)
        elif isinstance(item, pd.DataFrame):
            _import(item, f"frame {len(found.datasets) + 1}", found, complete_for)
        elif isinstance(item, Path):
            _from_path(item, found, complete_for)
        else:
            _from_name(item, store, found, complete_for)
    return found


def _items(data: Any) -> Iterator[Any]:
    if isinstance(data, str | Path | pd.DataFrame | Record):
        yield data
        return
    known = isinstance(data, Iterable) and not isinstance(data, dict | bytes)
    for item in data if known else [data]:
        if not isinstance(item, str | Path | pd.DataFrame | Record):
            msg = f"data={item!r:.120} ({type(item).__name__}) is nothing that answers can be read from."
            raise TrainingError(msg, hint=TAKEN)
        yield item


def _from_name(name: str, store: str | Path | Store | None, found: Found, complete_for: Sequence[str] | None) -> None:
    """Read a dataset, or else a file of that name; a store is not made for want of one."""
    path = Path(name)
    if store is None and not Path(DEFAULT_FILE).exists():
        if not path.exists():
            msg = f"There is no file {name!r}, and no store {DEFAULT_FILE!r} in {Path.cwd()} that could have it."
            raise TrainingError(msg, hint="Pass store= with the store's path, or the path of a file.")
        _from_path(path, found, complete_for)
        return
    dataset = name.removeprefix("dataset:")
    with opened_store(store) as opened:
        known = opened.datasets()["dataset"].tolist()
        if dataset in known:
            found.add(dataset, opened.records(dataset))
            return
        where = opened.name
    if not path.exists():
        hint = did_you_mean(dataset, known) if known else "The store is empty."
        msg = f"The store {where} has no dataset {dataset!r}, and there is no file of that name."
        raise TrainingError(msg, hint=hint)
    _from_path(path, found, complete_for)


def _from_path(path: Path, found: Found, complete_for: Sequence[str] | None) -> None:
    if not path.exists():
        msg = f"There is no file or folder {str(path)!r}."
        names = [file.name for file in path.parent.iterdir()] if path.parent.is_dir() else []
        raise TrainingError(msg, hint=did_you_mean(path.name, sorted(names)) if names else None)
    _import(path, path.name, found, complete_for)


def _import(data: Path | pd.DataFrame, name: str, found: Found, complete_for: Sequence[str] | None) -> None:
    """Read answers as they would be imported, so that they mean the same."""
    with Store(":memory:") as passing:
        problems = passing.import_(data, name, labels=complete_for).problems
        found.add(name, passing.records(name))
    if len(problems):
        rows = "1 row was" if len(problems) == 1 else f"{len(problems):,} rows were"
        first = f"{problems['place'].iloc[0]}: {problems['message'].iloc[0]}"
        told = f"{name}: {rows} not read. The first is {first} Store.import_(...).problems lists all."
        warnings.warn(told, UserWarning, stacklevel=2)


@contextmanager
def opened_store(store: str | Path | Store | None) -> Iterator[Store]:
    """Open a store that is named, and close it at the end; one that is given stays open."""
    if isinstance(store, Store):
        yield store
    else:
        with Store(store) as opened:
            yield opened
