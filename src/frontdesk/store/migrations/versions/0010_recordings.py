"""Recordings of calls."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Moment, Words

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "recordings",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("consent", sa.String(length=16), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("masked_seconds", sa.Double(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("began_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id"),
    )
    op.create_index("recordings_by_age", "recordings", ["company_id", "status", "began_at"])


def downgrade() -> None:
    op.drop_table("recordings")
