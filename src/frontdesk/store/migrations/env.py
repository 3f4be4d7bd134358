"""Run by Alembic with the connection that `frontdesk.store.migrate` holds its lock on."""

from alembic import context

from frontdesk.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
