from __future__ import annotations

from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.save import run
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import Store
from tests.support.conversations import booked


def test_the_first_one_is_kept(store: Store) -> None:
    assert run(Job(booked(), None, Settings(), store)) == {"new": True}
    assert run(Job(booked(ended_by="bot"), None, Settings(), store)) == {"new": False}
    assert conversations.get(store, "call-1").ended_by == "caller"
