"""Room for what is encrypted, and beside it the numbers that were read out of a conversation's JSON."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

COUNTED = ("llm_calls", "llm_failures")
SQLITE = "coalesce(json_extract(body, '$.usage.{}'), 0)"
POSTGRESQL = "coalesce((CAST(body AS json) -> 'usage' ->> '{}')::int, 0)"


def upgrade() -> None:
    reading = POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE
    for name in COUNTED:
        column = sa.Column(name, sa.Integer(), nullable=False, server_default="0")
        op.add_column("conversations", column)
        number: sa.ColumnElement[int] = sa.literal_column(reading.format(name))
        op.execute(sa.table("conversations", column._copy()).update().values({name: number}))
    with op.batch_alter_table("sessions") as batch:
        batch.alter_column("key", existing_type=sa.String(200), type_=sa.Text(), existing_nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("sessions") as batch:
        batch.alter_column("key", existing_type=sa.Text(), type_=sa.String(200), existing_nullable=False)
    for name in COUNTED:
        op.drop_column("conversations", name)
