"""What the commands about training are given: datasets, and what they are evaluated on."""

from __future__ import annotations

from pathlib import Path

from nb_annotate.cli.stores import existing_store
from nb_annotate.store.locations import locate
from nb_annotate.store.store import Store
from nb_annotate.tasks.errors import TrainingError
from nb_annotate.training.reading import COMPONENTS


def data_of(names: list[str]) -> str | list[str] | dict[str, list[str]]:
    """Read datasets as they stand on the command line: names, or `COMPONENT=NAME` to train several components.

    Raises
    ------
    TrainingError
        Some are for a component and some are not.

    Examples
    --------
    >>> data_of(["news"]), data_of(["news", "more"])
    ('news', ['news', 'more'])
    >>> data_of(["ner=news", "ner=more", "textcat=topics"])
    {'ner': ['news', 'more'], 'textcat': ['topics']}
    """
    pairs = [name.partition("=") for name in names]
    of_components = [component in COMPONENTS and bool(equals) for component, equals, _ in pairs]
    if not any(of_components):
        return names[0] if len(names) == 1 else names
    if not all(of_components):
        bare = names[of_components.index(False)]
        msg = f"{bare!r} does not say which component it is for, and other datasets do."
        raise TrainingError(
            msg, hint=f"Write it as COMPONENT={bare}, where COMPONENT is one of {', '.join(COMPONENTS)}."
        )
    data: dict[str, list[str]] = {}
    for component, _, name in pairs:
        data.setdefault(component, []).append(name)
    return data


def evaluation_of(value: str | None) -> str | float | None:
    """Read `--eval`: a share or a name.

    >>> evaluation_of("0.2"), evaluation_of("dataset:gold")
    (0.2, 'dataset:gold')
    """
    if value is None:
        return None
    try:
        return float(value)
    except ValueError:
        return value


def store_of(names: list[str], location: str | None) -> Store:
    """Open the store that has the datasets; files need none, so that one in memory does where there is no store.

    Raises
    ------
    StoreError
        There is no store, and not all of the names are files.
    """
    path = locate(location).path
    only_files = all(Path(name.rpartition("=")[2]).exists() for name in names)
    return Store(":memory:") if only_files and path is not None and not path.exists() else existing_store(location)
