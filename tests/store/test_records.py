from __future__ import annotations

import pytest

from frontdesk.errors import NotFound
from frontdesk.models import Outcome
from frontdesk.store import analytics, chats, conversations, deliveries, outcomes, steps
from frontdesk.store.db import Store
from frontdesk.store.records import Record, record
from frontdesk.store.steps import StepResult
from tests.store.test_deliveries import delivery
from tests.support.conversations import START, booked


def test_a_conversation_that_was_only_saved_has_a_record(store: Store) -> None:
    conversations.save(store, booked())
    assert record(store, "call-1") == Record(booked(), None, None, None, None, {}, (), False)
    with pytest.raises(NotFound):
        record(store, "call-1", "other")


def test_the_record_holds_everything_the_steps_made(store: Store) -> None:
    whole = booked()
    conversations.save(store, whole)
    conversations.describe(store, "call-1", summary="Booked.", outcome="booking")
    outcomes.keep(store, whole, Outcome("booking"))
    measured = dict.fromkeys(analytics.COLUMNS, 2)
    analytics.keep(store, whole, measured)
    steps.keep(store, whole, StepResult("save", "done"))
    steps.keep(store, whole, StepResult("assess", "done", {"disposition": "booking"}))
    deliveries.add(store, delivery())
    conversations.finish(store, "call-1", START)
    found = record(store, "call-1")
    assert found.summary == "Booked."
    assert found.outcome == Outcome("booking")
    assert found.analytics == measured
    assert found.assessment == {"disposition": "booking"}
    assert found.steps["save"].status == "done"
    assert found.deliveries == (delivery(),)
    assert found.finished


def test_a_chat_that_goes_on_has_a_record_as_it_stands(store: Store) -> None:
    chat = booked(channel="telegram")
    with store.write() as session:
        chats.note(session, chat)
    assert record(store, "call-1") == Record(
        chat, None, None, None, None, {}, (), finished=False, going_on=True
    )
    with pytest.raises(NotFound):
        record(store, "call-1", "other")
    conversations.save(store, chat)
    assert not record(store, "call-1").going_on
