"""Tickets in trackers elsewhere, and messages that a workflow elsewhere is asked to answer."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment, Words

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "tickets",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("tracker", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("url", Words(), nullable=False),
        sa.Column("title", Words(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("status", Words(), nullable=False),
        sa.Column("caller", Words(), nullable=True),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("look_at", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("tickets_by_caller", "tickets", ["company_id", "caller", "state"])
    op.create_index("tickets_by_key", "tickets", ["tracker", "key"])
    op.create_index("tickets_to_look_at", "tickets", ["look_at"])
    op.create_table(
        "delegations",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("chat", Words(), nullable=False),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("body", Words(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_at", Moment(), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.Column("reply", Words(), nullable=False),
        sa.Column("error", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("answered_at", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("delegations_to_do", "delegations", ["state", "next_at"])
    op.create_index("delegations_by_conversation", "delegations", ["company_id", "conversation_id"])


def downgrade() -> None:
    op.drop_table("delegations")
    op.drop_table("tickets")
