"""Keeps the conversation. Its row is the acknowledgement: from then on the spool file may go."""

from __future__ import annotations

from typing import Any

from frontdesk.postcall.job import Job
from frontdesk.store import conversations


def run(job: Job) -> dict[str, Any]:
    """Whether it was new; the first conversation of an id stays."""
    return {"new": conversations.save(job.store, job.conversation)}
