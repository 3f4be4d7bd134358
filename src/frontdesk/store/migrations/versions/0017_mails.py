"""Letters that came by e-mail, and the answers to them."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Findable, Moment, Sealed, Words

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "mails",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("mailbox", sa.String(length=64), nullable=False),
        sa.Column("chat", sa.String(length=200), nullable=False),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("message_id", Findable(), nullable=False),
        sa.Column("answer_id", Findable(), nullable=False),
        sa.Column("refs", Sealed(), nullable=False),
        sa.Column("sender", Findable(), nullable=False),
        sa.Column("subject", Sealed(), nullable=False),
        sa.Column("body", Sealed(), nullable=False),
        sa.Column("answer", Sealed(), nullable=False),
        sa.Column("text", Sealed(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("note", Words(), nullable=False),
        sa.Column("decided_by", Words(), nullable=False),
        sa.Column("decided_at", Moment(), nullable=True),
        sa.Column("received_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("mails_by_state", "mails", ["company_id", "state", "received_at"])
    op.create_index("mails_by_sender", "mails", ["company_id", "mailbox", "sender"])
    op.create_index("mails_by_conversation", "mails", ["conversation_id"])


def downgrade() -> None:
    op.drop_table("mails")
