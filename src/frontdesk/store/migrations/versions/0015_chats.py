"""Chats that go on, message by message."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Findable, Moment, Sealed

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.create_table(
        "chats",
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=False),
        sa.Column("caller", Findable(), nullable=True),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("last_at", Moment(), nullable=False),
        sa.Column("utterances", sa.Integer(), nullable=False),
        sa.Column("turns", sa.Integer(), nullable=False),
        sa.Column("body", Sealed(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("chats_by_time", "chats", ["company_id", "started_at", "id"])
    op.create_index("chats_by_caller", "chats", ["company_id", "caller"])
    op.create_index("chats_by_last", "chats", ["last_at"])
    op.create_table(
        "chat_lines",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("body", Sealed(), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["chats.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id", "kind", "number"),
    )


def downgrade() -> None:
    op.drop_table("chat_lines")
    op.drop_table("chats")
