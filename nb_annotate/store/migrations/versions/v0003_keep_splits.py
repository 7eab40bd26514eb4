"""Which texts are for training and which for evaluation, fixed once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change the tables of an older store."""
    op.create_table(
        "nb_annotate_splits",
        sa.Column("dataset", sa.Text, primary_key=True),
        sa.Column("input_hash", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("part", sa.Text, nullable=False),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("share", sa.Double, nullable=False),
        sa.Column("assigned_at", sa.Double, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("nb_annotate_splits_by_text", "nb_annotate_splits", ["input_hash"])
