"""Bring a store to the tables that this version reads and writes."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from nb_annotate.store.database import Database
from nb_annotate.store.schema import SCHEMA_VERSION, VERSION_TABLE
from nb_annotate.tasks.errors import StoreVersionError

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(database: Database) -> None:
    """Make the tables of an empty store, or change those of an older one; all or nothing.

    Raises
    ------
    StoreVersionError
        The store was written by a newer version.
    """
    with database.reading() as connection:
        found = stored_version(connection)
    if found is None or found < SCHEMA_VERSION:
        with database.writing() as connection:
            found = stored_version(connection)  # another process may have been faster
            if found is None or found < SCHEMA_VERSION:
                _upgrade(connection)
                return
    if found > SCHEMA_VERSION:
        msg = (
            f"The store {database.location.full} was written by a newer nb_annotate "
            f"(its schema is {found}, this version knows up to {SCHEMA_VERSION})."
        )
        raise StoreVersionError(msg, hint="Run `pip install --upgrade nb-annotate`, or pass store= with another path.")


def stored_version(connection: sa.Connection) -> str | None:
    """Return the schema version that a store says it has; `None` if it is empty."""
    if not sa.inspect(connection).has_table(VERSION_TABLE):
        return None
    found = connection.execute(sa.text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
    return None if found is None else str(found)


def _upgrade(connection: sa.Connection) -> None:
    from alembic import command  # slow to import, and needed once in a store's life
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
