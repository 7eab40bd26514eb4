"""Tables read as answers: those of answers exactly, others by their columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from nb_annotate.formats.cells import row_of_cells
from nb_annotate.sources.problems import Problem, RowError
from nb_annotate.sources.rows import RowOrProblem


def table_rows(
    items: Iterable[RowOrProblem], text: str, exact: Callable[[Mapping[str, Any]], dict[str, Any]] | None
) -> Iterator[RowOrProblem]:
    """Turn the cells of each row into a row in Prodigy's shape.

    Parameters
    ----------
    items : iterable
        What a reader of tables yields.
    text : str
        The column of the text.
    exact : callable, optional
        Makes a row of the cells of a table of answers; without it the columns are taken as they are named.
    """
    for item in items:
        if isinstance(item, Problem):
            yield item
            continue
        origin, cells = item
        if exact is None:
            yield origin, row_of_cells(cells, text)
            continue
        try:
            yield origin, exact(cells)
        except (ValueError, TypeError, KeyError) as error:
            broken = RowError(f"A cell holds something else than it must: {error}.", value=dict(cells))
            yield Problem.of(broken, origin["place"], origin["row"])
