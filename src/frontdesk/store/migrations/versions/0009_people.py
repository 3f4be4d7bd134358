"""People: what they are known by, whose conversations are theirs, and how that was changed."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Moment

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("merged_into", sa.String(length=64), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("people_by_time", "people", ["company_id", "updated_at", "id"])
    op.create_table(
        "identities",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("said", sa.Boolean(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("talks", sa.Integer(), nullable=False),
        sa.Column("first_at", Moment(), nullable=False),
        sa.Column("last_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("company_id", "kind", "value", name="identities_once"),
    )
    op.create_index("identities_by_person", "identities", ["person_id"])
    op.create_table(
        "person_talks",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("person_id", sa.String(length=64), nullable=False),
        sa.Column("identity_id", sa.String(length=64), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id"),
    )
    op.create_index("person_talks_by_person", "person_talks", ["person_id", "at"])
    op.create_table(
        "person_changes",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("from_id", sa.String(length=64), nullable=False),
        sa.Column("to_id", sa.String(length=64), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("undone_at", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("person_changes_by_time", "person_changes", ["company_id", "at"])


def downgrade() -> None:
    for table in ("person_changes", "person_talks", "identities", "people"):
        op.drop_table(table)
