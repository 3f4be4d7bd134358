"""What the team is told."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "notices",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("receiver", sa.String(length=64), nullable=False),
        sa.Column("event", sa.String(length=64), nullable=False),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("passes", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("next_attempt_at", Moment(), nullable=False),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("sent_at", Moment(), nullable=True),
        sa.Column("lease", sa.String(length=64), nullable=True),
        sa.Column("lease_until", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("notices_due", "notices", ["status", "next_attempt_at"])
    op.create_index("notices_by_time", "notices", ["company_id", "created_at"])
    op.create_index("notices_by_conversation", "notices", ["conversation_id"])


def downgrade() -> None:
    op.drop_table("notices")
