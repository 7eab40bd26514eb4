"""The log of events, the current answers and their tally."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of an empty store."""
    op.create_table(
        "nb_annotate_events",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("dataset", sa.Text, nullable=False),
        sa.Column("annotator", sa.Text, nullable=False),
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("batch", sa.Text),
        sa.Column("task_hash", sa.BigInteger, nullable=False),
        sa.Column("input_hash", sa.BigInteger, nullable=False),
        sa.Column("view_id", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("row_id", sa.Text),
        sa.Column("row_index", sa.Text),
        sa.Column("meta", sa.Text),
        sa.Column("score", sa.Float),
        sa.Column("task", sa.Text),
        sa.Column("answer", sa.Text),
        sa.Column("spans", sa.Text),
        sa.Column("accept", sa.Text),
        sa.Column("label", sa.Text),
        sa.Column("note", sa.Text),
        sa.Column("flagged", sa.Integer, nullable=False),
        sa.Column("scope", sa.Text),
        sa.Column("labels", sa.Text),
        sa.Column("started_at", sa.Double),
        sa.Column("ended_at", sa.Double, nullable=False),
        sa.Column("recorded_at", sa.Double, nullable=False),
        sa.Column("model_version", sa.Text),
        sa.Column("supersedes", sa.Text),
    )
    op.create_index("nb_annotate_events_by_dataset", "nb_annotate_events", ["dataset", "seq"])
    op.create_index("nb_annotate_events_by_task", "nb_annotate_events", ["dataset", "task_hash", "annotator"])
    op.create_index(
        "nb_annotate_events_by_batch", "nb_annotate_events", ["batch"], sqlite_where=sa.text("batch IS NOT NULL")
    )
    op.create_table(
        "nb_annotate_current",
        sa.Column("dataset", sa.Text, primary_key=True),
        sa.Column("annotator", sa.Text, primary_key=True),
        sa.Column("task_hash", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("input_hash", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("flagged", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("nb_annotate_current_by_seq", "nb_annotate_current", ["dataset", "annotator", "seq"])
    op.create_table(
        "nb_annotate_tally",
        sa.Column("dataset", sa.Text, primary_key=True),
        sa.Column("annotator", sa.Text, primary_key=True),
        sa.Column("accept", sa.BigInteger, nullable=False),
        sa.Column("reject", sa.BigInteger, nullable=False),
        sa.Column("ignore", sa.BigInteger, nullable=False),
        sa.Column("flagged", sa.BigInteger, nullable=False),
        sa.Column("last_answer", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
