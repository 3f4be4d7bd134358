"""Which bookings stand in which calendar kept elsewhere."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "calendar_links",
        sa.Column("booking_id", sa.String(length=64), nullable=False),
        sa.Column("calendar", sa.String(length=64), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("ends_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("booking_id", "calendar"),
    )


def downgrade() -> None:
    op.drop_table("calendar_links")
