"""Open the store that a command is about."""

from __future__ import annotations

from nb_annotate.store.locations import locate
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import StoreError, did_you_mean


def existing_store(location: str | None) -> Store:
    """Open a store that must be there: to look at one must not make an empty one.

    Raises
    ------
    StoreError
        There is none.
    """
    check_there(location)
    return Store(location)


def check_there(location: str | None) -> None:
    """Refuse a file that does not exist.

    Raises
    ------
    StoreError
        There is no such file.
    """
    path = locate(location).path
    if path is not None and not path.exists():
        msg = f"There is no store {str(path)!r}."
        raise StoreError(msg, hint="Name one with --store or NB_ANNOTATE_STORE, or make one with `nb-annotate import`.")


def check_dataset(store: Store, dataset: str) -> None:
    """Refuse a dataset that has no answers.

    Raises
    ------
    StoreError
        There is no such dataset.
    """
    names = store.datasets()["dataset"].tolist()
    if dataset not in names:
        msg = f"The store {store.name} has no answers in a dataset {dataset!r}."
        raise StoreError(msg, hint=did_you_mean(dataset, names) if names else "It has no datasets at all.")
