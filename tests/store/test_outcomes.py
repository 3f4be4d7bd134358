from __future__ import annotations

from dataclasses import replace

from frontdesk.models import Evidence, Outcome
from frontdesk.store import conversations, outcomes
from frontdesk.store.db import Store
from tests.support.conversations import booked

BOOKING = Outcome(
    kind="booking",
    event="booking_created",
    scenario="booking",
    slots={"date": Evidence("2026-11-24", "Tuesday \0", 3, 0.9, "explicit")},
    confirmed=True,
    receipt="r-1\0",
    notes=("ж",),
)


def test_an_outcome_is_kept_once_with_its_latest_value(store: Store) -> None:
    conversations.save(store, booked())
    assert outcomes.get(store, "call-1") is None
    outcomes.keep(store, booked(), replace(BOOKING, kind="lead"))
    outcomes.keep(store, booked(), BOOKING)
    assert outcomes.get(store, "call-1") == BOOKING
    assert outcomes.get(store, "call-1", "other") is None
