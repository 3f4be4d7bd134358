"""What operators did."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Moment, Words

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("door", sa.String(length=16), nullable=False),
        sa.Column("by", Words(), nullable=False),
        sa.Column("action", sa.String(length=200), nullable=False),
        sa.Column("target", sa.String(length=200), nullable=False),
        sa.Column("result", sa.String(length=16), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("audit_by_time", "audit", ["company_id", "at", "id"])


def downgrade() -> None:
    op.drop_table("audit")
