"""Where an answer came from: a person, or an answer to a text alike."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables of an older store."""
    op.add_column("nb_annotate_events", sa.Column("source", sa.Text))
    op.create_index(
        "nb_annotate_events_by_source",
        "nb_annotate_events",
        ["dataset", "source"],
        sqlite_where=sa.text("source IS NOT NULL"),
    )
