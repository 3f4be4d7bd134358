"""Tells what is certain as soon as the conversation is kept: that it began and is over, whom it was about,
whether a person is wanted. No model is waited for, and what a later step cannot do keeps none of it back.
"""

from __future__ import annotations

from typing import Any

from frontdesk.models import Completion
from frontdesk.postcall import payload
from frontdesk.postcall.delivery import told_now
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import kind_of
from frontdesk.store import outbox


def run(job: Job) -> dict[str, Any]:
    """The events' ids. A first attempt that fails is tried again by the sweeper, not by this step."""
    one = job.conversation
    ids = []
    with job.store.write() as session:
        ids.append(outbox.tell(session, payload.started(one), one.id, one.started_at))
        if one.handoff is not None:
            asked = one.handoff
            key = payload.handoff_key(one.id, asked)
            ids.append(outbox.tell(session, payload.handed(one, asked), key, asked.at))
        for number, done in enumerate(one.completions):
            if _is_lead(job, done):
                key = f"{one.id}\0{number}"
                ids.append(outbox.tell(session, payload.captured(one, done), key, one.ended_at))
        over = payload.ended(one, job.bot)
        ids.append(outbox.tell(session, over, one.id, one.ended_at, payload.body(over)))
    told_now(job.store, job.settings, one.id)
    return {"events": ids}


def _is_lead(job: Job, done: Completion) -> bool:
    return kind_of(job.bot, done.scenario, done.event) == "lead"
