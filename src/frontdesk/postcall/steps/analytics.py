"""Keeps what the conversation measured, with what it came to, and what was decided in each of its turns."""

from __future__ import annotations

from typing import Any

from frontdesk.postcall.job import Job
from frontdesk.postcall.measuring import measure
from frontdesk.store import analytics


def run(job: Job) -> dict[str, Any]:
    """The measurements, with what the steps before found."""
    measured = measure(job.conversation)
    measured["outcome"] = job.results.get("extract", {}).get("kind")
    measured["disposition"] = job.results.get("assess", {}).get("disposition")
    analytics.keep(job.store, job.conversation, measured)
    return measured
