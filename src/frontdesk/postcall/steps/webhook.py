"""Tells what the conversation came to after the second look: `call.analyzed`."""

from __future__ import annotations

from typing import Any

from frontdesk.models import outcome_from_json
from frontdesk.postcall import payload
from frontdesk.postcall.assessment import assess, from_json
from frontdesk.postcall.delivery import told_now
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.summary import plain_summary
from frontdesk.store import outbox


def run(job: Job) -> dict[str, Any]:
    """The event's id. What an earlier step could not do is told from facts."""
    one, results = job.conversation, job.results
    extracted, summed = results.get("extract"), results.get("summarise") or {}
    outcome = outcome_from_json(extracted) if extracted else outcome_of(one, job.bot)
    judged = results.get("assess")
    analyzed = payload.analyzed(
        one,
        summed.get("summary") or plain_summary(one, job.bot),
        summed.get("by", "facts"),
        outcome,
        from_json(judged) if judged else assess(one, job.bot, outcome),
        results.get("analytics"),
    )
    told = outbox.put(job.store, analyzed, one.id, one.ended_at)
    told_now(job.store, job.settings, one.id)
    return {"events": [told]}
