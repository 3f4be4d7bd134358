"""What was decided in each turn."""

import sqlalchemy as sa
from alembic import op

from frontdesk.store.columns import Moment, Words

revision = "0014"
down_revision = "0013"

TIMES = ("eou_delay", "transcription_delay", "llm_ttft", "tts_ttfb", "first_audio", "first_content")
VIEW = (
    "SELECT conversation_id, number, company_id, bot_id, at, decided_by, scenario, said, reply, sources,"
    " eou_delay, transcription_delay, llm_ttft, tts_ttfb, first_audio, first_content FROM turns"
)


def upgrade() -> None:
    op.create_table(
        "turns",
        sa.Column("conversation_id", sa.String(length=200), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("decided_by", sa.String(length=64), nullable=False),
        sa.Column("scenario", sa.String(length=64), nullable=True),
        sa.Column("said", sa.Integer(), nullable=False),
        sa.Column("reply", sa.Integer(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("documents", Words(), nullable=False),
        *(sa.Column(name, sa.Double(), nullable=True) for name in TIMES),
        sa.Column("company_id", sa.String(length=64), nullable=False),
        sa.Column("bot_id", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("conversation_id", "number"),
    )
    op.create_index("turns_by_time", "turns", ["company_id", "bot_id", "at"])
    op.execute(f"CREATE VIEW report_turns AS {VIEW}")


def downgrade() -> None:
    op.execute("DROP VIEW report_turns")
    op.drop_table("turns")
