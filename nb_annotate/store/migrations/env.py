"""Run by Alembic: migrates over the connection (and inside the transaction) that it is handed."""

from __future__ import annotations

from alembic import context

from nb_annotate.store.schema import VERSION_TABLE, metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
