"""Learns from the conversation: candidates for knowledge, to be reviewed, and questions without an answer.

What a workflow answered in its course is among the candidates.
"""

from __future__ import annotations

from typing import Any

from frontdesk.postcall.job import Job
from frontdesk.postcall.lessons import from_replies, review_of


def run(job: Job) -> dict[str, Any]:
    """How many candidates it gave, and how many questions nobody could answer."""
    if job.bot is None:
        return {"candidates": 0, "unanswered": 0}
    review = review_of(job.settings, job.store, job.conversation.company_id)
    found, asked = review.learn(job.bot, job.conversation)
    found += from_replies(job.store, review, job.bot, job.conversation)
    return {"candidates": found, "unanswered": asked}
