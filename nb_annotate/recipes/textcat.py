"""Text categories: `textcat.manual`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Unpack

from nb_annotate.loop.recipe import Recipe, check_labels
from nb_annotate.loop.session import Session
from nb_annotate.recipes.signature import recipe
from nb_annotate.recipes.start import Common, looks, open_rows, start
from nb_annotate.tasks.types import Option, Task


@recipe
def manual(source: Any, *, labels: Sequence[str], exclusive: bool = False, **common: Unpack[Common]) -> Session:
    """Put texts into categories: one label gives a yes/no card, several a choice card.

    Parameters
    ----------
    source : any source
        The texts. A row's own `accept` (list of labels) is preselected.
    labels : sequence of str
        The categories.
    exclusive : bool
        One category for each text; otherwise any number, none included.
    **common
        As for `ner.manual`.

    Raises
    ------
    SourceError, RecipeError, StoreError
        Naming the argument, its value and the way out.

    Examples
    --------
    >>> import nb_annotate as nba
    >>> session = nba.textcat.manual(["Where is my parcel?"], labels=["Delivery", "Refund"], store=":memory:")
    >>> session.answer("accept", accept=["Delivery"])
    >>> session.df["accept"].tolist()
    [['Delivery']]
    """
    names = check_labels(labels)
    made = Recipe(
        stream=open_rows(source, common),
        view="classification" if len(names) == 1 else "choice",
        labels=names,
        name="textcat",
        prepare=CategoryTasks(names),
        exclusive=exclusive,
        **looks(common),
    )
    return start(made, common)


class CategoryTasks:
    """Adds the question to rows: the one label, or the options."""

    def __init__(self, labels: Sequence[str]) -> None:
        self._labels = labels
        self._options: list[Option] = [{"id": label, "text": label} for label in labels]

    def __call__(self, task: Task) -> Iterable[Task]:
        """Ask about one row."""
        if len(self._labels) == 1:
            return [{**task, "label": self._labels[0]}]
        accept = [label for label in task.get("accept") or () if label in self._labels]
        return [{**task, "options": self._options, "accept": accept}]
