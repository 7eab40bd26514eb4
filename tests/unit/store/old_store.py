"""A store as the first version of the library made it."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

from nb_annotate.store.migrating import MIGRATIONS


def first_version(path: Path) -> None:
    """Make one, with one answer."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            sa.text(
                "INSERT INTO nb_annotate_events (seq, id, dataset, annotator, session, kind, task_hash, input_hash, "
                "view_id, text, answer, flagged, ended_at, recorded_at) VALUES "
                "(1, 'a', 'news', 'ana', 's', 'answer', 7, 7, 'text', 'Ana', 'accept', 0, 1.0, 1.0)"
            )
        )
        connection.execute(sa.text("INSERT INTO nb_annotate_current VALUES ('news', 'ana', 7, 7, 1, 'accept', 0)"))
    engine.dispose()
