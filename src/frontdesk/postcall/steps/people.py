"""Finds out whose conversation it was, and has the next pick-up know them.

Where two people may be one, nobody is merged: a person gets the task to look, once for each pair.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from frontdesk.postcall.identifying import seen_in
from frontdesk.postcall.job import Job
from frontdesk.postcall.knowing import remember_line
from frontdesk.store import people, tasks
from frontdesk.store.tasks import Task


def run(job: Job) -> dict[str, Any]:
    """The person's id, whether they are new, and the tasks about who they may be too."""
    seen = seen_in(job.conversation, job.bot)
    if seen.line is None and not seen.said:
        return {"person": None, "new": False, "tasks": []}
    noted = people.note(job.store, seen)
    if noted.person_id is not None and seen.line is not None:
        remember_line(job.settings.home, job.store, seen.company_id, seen.line)
    asked = [_task(job, one, noted.person_id or "") for one in noted.doubts]
    for task in asked:
        tasks.add(job.store, task)
    return {"person": noted.person_id, "new": noted.new, "tasks": [one.id for one in asked]}


def _task(job: Job, other: str, person: str) -> Task:
    one = job.conversation
    pair = "\0".join(sorted((person or one.id, other)))
    about = f"{person} and {other}" if person else f"whoever had this conversation and {other}"
    whose = "" if one.company_id == "default" else f" --company {one.company_id}"
    remedy = f"; if so: frontdesk people {other} --merge {person}{whose}" if person else ""
    return Task(
        f"people-{sha256(pair.encode()).hexdigest()[:24]}",
        one.company_id,
        one.bot_id,
        "check",
        f"{about} share a number or an address, and may be one person{remedy}",
        one.id,
        one.caller,
    )
