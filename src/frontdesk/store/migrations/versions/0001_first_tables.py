"""The first tables."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment, Words

revision = "0001"
down_revision = None


def upgrade() -> None:
    _companies()
    _conversations()
    _sessions()
    _analytics()
    _bots()
    _outcomes()
    _step_results()
    _webhook_deliveries()


def downgrade() -> None:
    for table in (
        "webhook_deliveries",
        "step_results",
        "outcomes",
        "bots",
        "analytics",
        "sessions",
        "conversations",
        "companies",
    ):
        op.drop_table(table)


def _companies() -> None:
    op.create_table(
        "companies",
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("company_id"),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(length=200), nullable=False),
        sa.Column("channel", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=False),
        sa.Column("caller", Words(), nullable=True),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment(), nullable=False),
        sa.Column("ended_by", sa.String(length=32), nullable=False),
        sa.Column("turns", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=32), nullable=True),
        sa.Column("summary", Words(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("saved_at", Moment(), nullable=False),
        sa.Column("finished_at", Moment(), nullable=True),
        sa.Column("retry_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("conversations_by_bot", "conversations", ["company_id", "bot_id", "started_at", "id"])
    op.create_index("conversations_by_caller", "conversations", ["company_id", "caller", "started_at", "id"])
    op.create_index(
        "conversations_by_outcome", "conversations", ["company_id", "outcome", "started_at", "id"]
    )
    op.create_index("conversations_by_time", "conversations", ["company_id", "started_at", "id"])
    op.create_index("conversations_unfinished", "conversations", ["finished_at", "retry_at"])


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("company_id", "bot_id", "key"),
    )
    op.create_index("sessions_by_age", "sessions", ["updated_at"])


def _analytics() -> None:
    op.create_table(
        "analytics",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("duration", sa.Double(), nullable=False),
        sa.Column("turns", sa.Integer(), nullable=False),
        sa.Column("first_audio_p50", sa.Double(), nullable=True),
        sa.Column("first_audio_p95", sa.Double(), nullable=True),
        sa.Column("silences", sa.Integer(), nullable=False),
        sa.Column("fallbacks", sa.Integer(), nullable=False),
        sa.Column("barge_ins", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id"),
    )


def _bots() -> None:
    op.create_table(
        "bots",
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("published_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["company_id"],
            ["companies.company_id"],
        ),
        sa.PrimaryKeyConstraint("company_id", "bot_id"),
    )


def _outcomes() -> None:
    op.create_table(
        "outcomes",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("event", sa.String(length=64), nullable=True),
        sa.Column("scenario", sa.String(length=64), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("receipt", Words(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id"),
    )
    op.create_index("outcomes_by_kind", "outcomes", ["company_id", "kind"])


def _step_results() -> None:
    op.create_table(
        "step_results",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("error", Words(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("finished_at", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id", "step"),
    )


def _webhook_deliveries() -> None:
    op.create_table(
        "webhook_deliveries",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("event", sa.String(length=64), nullable=False),
        sa.Column("url", Words(), nullable=False),
        sa.Column("secret_env", Words(), nullable=False),
        sa.Column("webhook_id", sa.String(length=80), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("updated_at", Moment(), nullable=False),
        sa.Column("next_attempt_at", Moment(), nullable=False),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("last_error", Words(), nullable=False),
        sa.Column("delivered_at", Moment(), nullable=True),
        sa.Column("lease", sa.String(length=64), nullable=True),
        sa.Column("lease_until", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("webhook_id", name="webhook_deliveries_once"),
    )
    op.create_index("webhook_deliveries_by_bot", "webhook_deliveries", ["company_id", "bot_id", "updated_at"])
    op.create_index("webhook_deliveries_by_conversation", "webhook_deliveries", ["conversation_id"])
    op.create_index("webhook_deliveries_due", "webhook_deliveries", ["status", "next_attempt_at"])
