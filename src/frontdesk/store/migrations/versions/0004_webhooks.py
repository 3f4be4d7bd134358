"""Events that wait to be told, endpoints, a log of every attempt; more of what a conversation measured."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment, Words

revision = "0004"
down_revision = "0003"

ONCE = "webhook_deliveries_once"
OF_A_CONVERSATION = "webhook_deliveries_conversation_id_fkey"
MEASURED: tuple[sa.Column[Any], ...] = (
    sa.Column("watchdog_trips", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("llm_tokens", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("outcome", sa.String(length=32), nullable=True),
    sa.Column("disposition", sa.String(length=32), nullable=True),
)


def upgrade() -> None:
    _events()
    _endpoints()
    _deliveries_stand_alone()
    _attempts()
    for column in MEASURED:
        op.add_column("analytics", column._copy())


def downgrade() -> None:
    for column in MEASURED:
        op.drop_column("analytics", column.name)
    op.drop_table("webhook_attempts")
    op.execute(
        "DELETE FROM webhook_deliveries WHERE event <> 'call.ended'"
        " OR conversation_id NOT IN (SELECT id FROM conversations)"
    )
    op.drop_index("webhook_deliveries_by_endpoint", "webhook_deliveries")
    with op.batch_alter_table("webhook_deliveries") as batch:
        batch.drop_constraint(ONCE, type_="unique")
        batch.drop_column("endpoint_id")
        batch.create_foreign_key(
            OF_A_CONVERSATION, "conversations", ["conversation_id"], ["id"], ondelete="CASCADE"
        )
    op.drop_table("webhook_endpoints")
    op.drop_table("webhook_events")


def _events() -> None:
    op.create_table(
        "webhook_events",
        sa.Column("id", sa.String(length=80), nullable=False),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("event", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("webhook_events_by_time", "webhook_events", ["created_at"])


def _endpoints() -> None:
    op.create_table(
        "webhook_endpoints",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("url", Words(), nullable=False),
        sa.Column("events", Words(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("note", Words(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("secret_env", Words(), nullable=False),
        sa.Column("secret_number", sa.Integer(), nullable=False),
        sa.Column("previous_until", Moment(), nullable=True),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(
        "webhook_endpoints_by_company", "webhook_endpoints", ["company_id", "bot_id", "created_at"]
    )


def _deliveries_stand_alone() -> None:
    """A call that has just begun has no row yet, and a booking may have no conversation at all."""
    endpoint = sa.Column("endpoint_id", sa.String(length=64), nullable=False, server_default="")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(OF_A_CONVERSATION, "webhook_deliveries", type_="foreignkey")
        op.drop_constraint(ONCE, "webhook_deliveries", type_="unique")
        op.add_column("webhook_deliveries", endpoint)
        op.create_unique_constraint(ONCE, "webhook_deliveries", ["webhook_id", "endpoint_id"])
    else:  # SQLite makes the table anew; without a name the reference to conversations is left out by copying
        table = sa.Table("webhook_deliveries", sa.MetaData(), autoload_with=op.get_bind())
        for reference in list(table.foreign_key_constraints):
            table.constraints.remove(reference)
            for column in reference.columns:
                column.foreign_keys.clear()
        with op.batch_alter_table("webhook_deliveries", copy_from=table, recreate="always") as batch:
            batch.drop_constraint(ONCE, type_="unique")
            batch.add_column(endpoint)
            batch.create_unique_constraint(ONCE, ["webhook_id", "endpoint_id"])
    op.create_index("webhook_deliveries_by_endpoint", "webhook_deliveries", ["endpoint_id", "status"])


def _attempts() -> None:
    op.create_table(
        "webhook_attempts",
        sa.Column("delivery_id", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("error", Words(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["delivery_id"], ["webhook_deliveries.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("delivery_id", "at"),
    )
