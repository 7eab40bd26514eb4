"""The tables: the log of events, two small ones derived from it, and which texts are for evaluation.

The migrations make these tables; here they are described for queries. `events` is only ever
inserted into. `current` (the answers that count) and `tally` (how many there are) can be made anew
from it at any time. `splits` is only ever inserted into: a text that was trained on is not evaluated on later.
"""

from __future__ import annotations

import sqlalchemy as sa

SCHEMA_VERSION = "0003"
"""The newest revision in `migrations/versions`; a store that says more is from a newer nb_annotate."""

VERSION_TABLE = "nb_annotate_version"

metadata = sa.MetaData()

_Seq = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

events = sa.Table(
    "nb_annotate_events",
    metadata,
    sa.Column("seq", _Seq, primary_key=True, autoincrement=False),
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
    sa.Column("source", sa.Text),
    sa.Index("nb_annotate_events_by_dataset", "dataset", "seq"),
    sa.Index("nb_annotate_events_by_task", "dataset", "task_hash", "annotator"),
    sa.Index("nb_annotate_events_by_batch", "batch", sqlite_where=sa.text("batch IS NOT NULL")),
    sa.Index("nb_annotate_events_by_source", "dataset", "source", sqlite_where=sa.text("source IS NOT NULL")),
)

current = sa.Table(
    "nb_annotate_current",
    metadata,
    sa.Column("dataset", sa.Text, primary_key=True),
    sa.Column("annotator", sa.Text, primary_key=True),
    sa.Column("task_hash", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("input_hash", sa.BigInteger, nullable=False),
    sa.Column("seq", sa.BigInteger, nullable=False),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("flagged", sa.Integer, nullable=False),
    sa.Index("nb_annotate_current_by_seq", "dataset", "annotator", "seq"),
    sqlite_with_rowid=False,
)

tally = sa.Table(
    "nb_annotate_tally",
    metadata,
    sa.Column("dataset", sa.Text, primary_key=True),
    sa.Column("annotator", sa.Text, primary_key=True),
    sa.Column("accept", sa.BigInteger, nullable=False),
    sa.Column("reject", sa.BigInteger, nullable=False),
    sa.Column("ignore", sa.BigInteger, nullable=False),
    sa.Column("flagged", sa.BigInteger, nullable=False),
    sa.Column("last_answer", sa.BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

splits = sa.Table(
    "nb_annotate_splits",
    metadata,
    sa.Column("dataset", sa.Text, primary_key=True),
    sa.Column("input_hash", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("part", sa.Text, nullable=False),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("share", sa.Double, nullable=False),
    sa.Column("assigned_at", sa.Double, nullable=False),
    sa.Index("nb_annotate_splits_by_text", "input_hash"),
    sqlite_with_rowid=False,
)
