"""Views for analytics, without anything personal."""

from alembic import op

revision = "0012"
down_revision = "0011"

VIEWS = {
    "report_conversations": "SELECT id AS conversation_id, company_id, bot_id, channel, language, started_at,"
    " ended_at, ended_by, turns, outcome, llm_calls, llm_failures, saved_at, finished_at FROM conversations",
    "report_outcomes": "SELECT conversation_id, company_id, bot_id, kind, event, scenario, confirmed,"
    " receipt IS NOT NULL AS receipted FROM outcomes",
    "report_measures": "SELECT conversation_id, company_id, bot_id, duration, turns, first_audio_p50,"
    " first_audio_p95, silences, fallbacks, barge_ins, watchdog_trips, llm_tokens, outcome, disposition"
    " FROM analytics",
    "report_unanswered": "SELECT conversation_id, utterance, company_id, bot_id, language, asked_at"
    " FROM unanswered",
    "report_bookings": "SELECT id AS booking_id, company_id, bot_id, resource, lane, service, starts_at,"
    " ends_at, status, sequence, writer, created_at, updated_at FROM bookings",
    "report_tasks": "SELECT id AS task_id, conversation_id, company_id, bot_id, kind, status, created_at,"
    " done_at FROM tasks",
    "report_tickets": "SELECT id AS ticket_id, conversation_id, company_id, bot_id, tracker, state,"
    " created_at, updated_at FROM tickets",
    "report_deliveries": "SELECT id AS delivery_id, conversation_id, company_id, bot_id, endpoint_id, event,"
    " status, attempts, last_status, created_at, updated_at, delivered_at FROM webhook_deliveries",
}
"""A migration that changes one of these tables drops its view first and makes it again: PostgreSQL keeps a
column that a view shows, and SQLite renames no table that one looks at."""


def upgrade() -> None:
    for name, select in VIEWS.items():
        op.execute(f"CREATE VIEW {name} AS {select}")


def downgrade() -> None:
    for name in VIEWS:
        op.execute(f"DROP VIEW {name}")
