"""What a turn cost, how near its source was, and what the gate stopped."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

COUNTED = ("llm_calls", "llm_failures", "prompt_tokens", "completion_tokens", "blocked")
BEFORE = (
    "SELECT conversation_id, number, company_id, bot_id, at, decided_by, scenario, said, reply, sources,"
    " eou_delay, transcription_delay, llm_ttft, tts_ttfb, first_audio, first_content FROM turns"
)
VIEW = BEFORE.replace(" sources,", f" sources, score, model, {', '.join(COUNTED)},")


def upgrade() -> None:
    op.execute("DROP VIEW report_turns")
    op.add_column("turns", sa.Column("score", sa.Double(), nullable=True))
    op.add_column("turns", sa.Column("model", sa.String(length=200), nullable=False, server_default=""))
    for name in COUNTED:
        op.add_column("turns", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    op.execute(f"CREATE VIEW report_turns AS {VIEW}")


def downgrade() -> None:
    op.execute("DROP VIEW report_turns")
    for name in (*COUNTED, "model", "score"):
        op.drop_column("turns", name)
    op.execute(f"CREATE VIEW report_turns AS {BEFORE}")
