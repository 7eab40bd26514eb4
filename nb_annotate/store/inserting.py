"""Many rows into a table at once, at the speed of the driver."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite


def insert_rows(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that have a value for every column; none of them is read back."""
    if not rows:
        return
    if connection.dialect.name != "sqlite":  # other drivers are quick at what SQLAlchemy makes of it
        connection.execute(sa.insert(table), list(rows))
        return
    statement, values = _bare(table)
    connection.exec_driver_sql(statement, list(map(values, rows)))


@cache
def _bare(table: sa.Table) -> tuple[str, Callable[[Mapping[str, Any]], tuple[Any, ...]]]:
    """Write the statement once: SQLAlchemy builds the parameters of each row anew, longer than SQLite takes for it."""
    names = [column.name for column in table.columns]
    compiled = sa.insert(table).compile(dialect=sqlite.dialect(), column_keys=names)
    return str(compiled), itemgetter(*(compiled.positiontup or ()))
