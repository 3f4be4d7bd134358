"""Learns from the conversation: candidates for knowledge, to be reviewed, and questions without an answer."""

from __future__ import annotations

from typing import Any

from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.learning import Review
from frontdesk.postcall.job import Job

PATIENCE = 10.0
"""Seconds for the index, which is asked only where a bot's file approves candidates by itself."""


def run(job: Job) -> dict[str, Any]:
    """How many candidates it gave, and how many questions nobody could answer."""
    if job.bot is None:
        return {"candidates": 0, "unanswered": 0}
    index = RemoteIndex(job.settings.home, PATIENCE)
    review = Review(job.store, index, job.conversation.company_id)
    found, asked = review.learn(job.bot, job.conversation)
    return {"candidates": found, "unanswered": asked}
