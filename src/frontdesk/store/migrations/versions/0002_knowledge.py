"""Documents, candidates for knowledge, and questions without an answer."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.tables import Moment, Words

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _documents()
    _candidates()
    _unanswered()


def downgrade() -> None:
    for table in ("unanswered", "candidates", "documents"):
        op.drop_table(table)


def _documents() -> None:
    op.create_table(
        "documents",
        sa.Column("doc_id", sa.String(length=64), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("folder", Words(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("chunking", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("chunks", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("warnings", Words(), nullable=False),
        sa.Column("valid_from", sa.Double(), nullable=True),
        sa.Column("valid_until", sa.Double(), nullable=True),
        sa.Column("taken_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("doc_id"),
    )
    op.create_index("documents_by_bot", "documents", ["company_id", "bot_id", "name"])


def _candidates() -> None:
    op.create_table(
        "candidates",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("origin", sa.String(length=32), nullable=False),
        sa.Column("reference", Words(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("question", Words(), nullable=False),
        sa.Column("answer", Words(), nullable=False),
        sa.Column("approved_question", Words(), nullable=False),
        sa.Column("approved_answer", Words(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("decided_by", Words(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("decided_at", Moment(), nullable=True),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("candidates_by_status", "candidates", ["company_id", "bot_id", "status", "created_at"])


def _unanswered() -> None:
    op.create_table(
        "unanswered",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("utterance", sa.Integer(), nullable=False),
        sa.Column("question", Words(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id", "utterance"),
    )
    op.create_index("unanswered_by_time", "unanswered", ["company_id", "bot_id", "asked_at"])
