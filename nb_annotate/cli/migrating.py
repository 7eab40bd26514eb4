"""`migrate`: bring a store to the tables of this version, with a copy of the old one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Annotated

import typer

from nb_annotate.cli.options import StoreOption
from nb_annotate.cli.stores import check_there
from nb_annotate.store import migrating
from nb_annotate.store.database import Database
from nb_annotate.store.locations import locate
from nb_annotate.store.schema import SCHEMA_VERSION
from nb_annotate.tasks.errors import StoreError


def migrate(
    *,
    store: StoreOption = None,
    no_backup: Annotated[bool, typer.Option("--no-backup", help="Make no copy first.")] = False,
) -> None:
    """Bring an older store to the newest schema, after making a copy of its file beside it.

    Every command and every session does this by itself when it opens a store, without the copy.
    """
    check_there(store)
    with closing(Database(locate(store))) as database:
        with database.reading() as connection:
            found = migrating.stored_version(connection)
        if found is not None and found < SCHEMA_VERSION and not no_backup:
            typer.echo(f"The old store is kept as {_backup(database, found)}.")
        migrating.migrate(database)
        name = database.location.full
    if found == SCHEMA_VERSION:
        typer.echo(f"{name} has schema {SCHEMA_VERSION} already: nothing to do.")
    else:
        typer.echo(f"{name}: migrated from schema {found or 'none (it was empty)'} to {SCHEMA_VERSION}.")


def _backup(database: Database, version: str) -> Path:
    path = database.location.path
    if path is None:
        msg = (
            f"The store {database.location.full} is a database server, which migrate cannot copy; nothing was changed."
        )
        raise StoreError(msg, hint="Make a copy with its own tools (pg_dump), then run again with --no-backup.")
    names = (path.with_name(f"{path.stem}.schema-{version}{number}{path.suffix}") for number in _numbers())
    copy = next(name for name in names if not name.exists())
    # SQLite's own copy: takes in what still stands in the write-ahead file, whoever else has the store open.
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new)
    return copy


def _numbers() -> list[str] | map[str]:
    return map(lambda number: "" if number == 1 else f"-{number}", count(1))  # noqa: C417
