"""Bookings that cannot collide, and what a person has to do."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment, Words

revision = "0003"
down_revision = "0002"

EXCLUDES = """
ALTER TABLE bookings ADD CONSTRAINT bookings_collide EXCLUDE USING gist (
    company_id WITH =, bot_id WITH =, resource WITH =, lane WITH =,
    tstzrange(busy_from, busy_until) WITH &&
) WHERE (status = 'booked')
"""
TRIGGER = """
CREATE TRIGGER bookings_collide_{moment} BEFORE {moment} ON bookings WHEN NEW.status = 'booked' AND EXISTS (
    SELECT 1 FROM bookings AS other
    WHERE other.id <> NEW.id AND other.status = 'booked'
    AND other.company_id = NEW.company_id AND other.bot_id = NEW.bot_id
    AND other.resource = NEW.resource AND other.lane = NEW.lane
    AND other.busy_from < NEW.busy_until AND NEW.busy_from < other.busy_until
) BEGIN SELECT RAISE(ABORT, 'bookings_collide'); END
"""


def upgrade() -> None:
    _bookings()
    _tasks()
    if op.get_bind().dialect.name == "postgresql":
        # equality beside a range in one index; a trusted extension, so the database's owner may create it
        op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
        op.execute(EXCLUDES)
        return
    for moment in ("INSERT", "UPDATE"):
        op.execute(TRIGGER.format(moment=moment))


def downgrade() -> None:
    for table in ("tasks", "bookings"):
        op.drop_table(table)


def _bookings() -> None:
    op.create_table(
        "bookings",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("receipt", sa.String(length=64), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("resource", sa.String(length=64), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(length=64), nullable=False),
        sa.Column("starts_at", Moment(), nullable=False),
        sa.Column("ends_at", Moment(), nullable=False),
        sa.Column("busy_from", Moment(), nullable=False),
        sa.Column("busy_until", Moment(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("writer", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=200), nullable=False),
        sa.Column("caller", Words(), nullable=True),
        sa.Column("details", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("receipt", name="bookings_receipt_once"),
    )
    op.create_index("bookings_by_time", "bookings", ["company_id", "bot_id", "starts_at"])


def _tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("reason", Words(), nullable=False),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("contact", Words(), nullable=True),
        sa.Column("details", Words(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("done_at", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("tasks_by_status", "tasks", ["company_id", "bot_id", "status", "created_at"])
