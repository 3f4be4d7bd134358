"""What people write on tickets in trackers elsewhere."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Moment, Sealed

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "ticket_comments",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("ticket_id", sa.String(length=64), nullable=False),
        sa.Column("author", Sealed(), nullable=False),
        sa.Column("text", Sealed(), nullable=False),
        sa.Column("written_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["ticket_id"], ["tickets.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ticket_comments_by_ticket", "ticket_comments", ["ticket_id", "written_at"])


def downgrade() -> None:
    op.drop_table("ticket_comments")
