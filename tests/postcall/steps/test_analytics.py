from __future__ import annotations

from sqlalchemy import select

from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.analytics import run
from frontdesk.settings import Settings
from frontdesk.store import analytics, conversations, turns
from frontdesk.store.db import Store
from frontdesk.store.tables import AnalyticsRow
from tests.support.conversations import booked


def test_the_measurements_are_kept_with_what_it_came_to(store: Store) -> None:
    conversations.save(store, booked())
    results = {"extract": {"kind": "booking"}, "assess": {"disposition": "booking"}}
    found = run(Job(booked(counters={"watchdog_mute": 1}), None, Settings(), store, results=results))
    assert (found["outcome"], found["disposition"]) == ("booking", "booking")
    assert analytics.get(store, "call-1") == found
    assert len(turns.of(store, "call-1")) == len(booked().turns)
    with store.read() as session:
        row = session.scalars(select(AnalyticsRow)).one()
    assert (row.outcome, row.disposition, row.watchdog_trips, row.llm_tokens) == ("booking", "booking", 1, 0)
