"""What analytics may see: views without anything personal, the same on SQLite and PostgreSQL.

Columns that are encrypted, or hold words from outside (texts, names, addresses), are left out. What is left
says when, how much, of which kind and how it ended; `company_id` and `bot_id` say whose it is.
"""

from __future__ import annotations

from dataclasses import dataclass

WHOSE = ("company_id", "bot_id")


@dataclass(frozen=True, slots=True)
class View:
    """A table's columns that may be seen, each as SQL: `name`, or `expression AS name`."""

    table: str
    columns: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called in the view."""
        return tuple(column.rpartition(" AS ")[2] for column in self.columns)

    def select(self, schema: str = "") -> str:
        """The query behind the view; `schema` is put before the table's name, such as `main.`."""
        return f"SELECT {', '.join(self.columns)} FROM {schema}{self.table}"  # noqa: S608  (names of ours)


VIEWS = {
    "report_conversations": View(
        "conversations",
        (
            *("id AS conversation_id", *WHOSE, "channel", "language", "started_at", "ended_at", "ended_by"),
            *("turns", "outcome", "llm_calls", "llm_failures", "saved_at", "finished_at"),
        ),
    ),
    "report_outcomes": View(
        "outcomes",
        (
            *("conversation_id", *WHOSE, "kind", "event", "scenario", "confirmed"),
            "receipt IS NOT NULL AS receipted",
        ),
    ),
    "report_measures": View(
        "analytics",
        (
            *("conversation_id", *WHOSE, "duration", "turns", "first_audio_p50", "first_audio_p95"),
            *("silences", "fallbacks", "barge_ins", "watchdog_trips", "llm_tokens", "outcome", "disposition"),
        ),
    ),
    "report_turns": View(
        "turns",
        (
            *(
                "conversation_id",
                "number",
                *WHOSE,
                "at",
                "decided_by",
                "scenario",
                "said",
                "reply",
                "sources",
                "score",
                "model",
            ),
            *("llm_calls", "llm_failures", "prompt_tokens", "completion_tokens", "blocked"),
            *("eou_delay", "transcription_delay", "llm_ttft", "tts_ttfb", "first_audio", "first_content"),
        ),
    ),
    "report_unanswered": View("unanswered", ("conversation_id", "utterance", *WHOSE, "language", "asked_at")),
    "report_bookings": View(
        "bookings",
        (
            *("id AS booking_id", *WHOSE, "resource", "lane", "service", "starts_at", "ends_at", "status"),
            *("sequence", "writer", "created_at", "updated_at"),
        ),
    ),
    "report_tasks": View(
        "tasks",
        ("id AS task_id", "conversation_id", *WHOSE, "kind", "status", "created_at", "done_at"),
    ),
    "report_tickets": View(
        "tickets",
        ("id AS ticket_id", "conversation_id", *WHOSE, "tracker", "state", "created_at", "updated_at"),
    ),
    "report_deliveries": View(
        "webhook_deliveries",
        (
            *("id AS delivery_id", "conversation_id", *WHOSE, "endpoint_id", "event", "status", "attempts"),
            *("last_status", "created_at", "updated_at", "delivered_at"),
        ),
    ),
}
"""By name. A change here needs a migration that makes the view anew."""
