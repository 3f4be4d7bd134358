from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from frontdesk.store import conversations, elsewhere
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from tests.support.conversations import START, booked, utterances

CALL = replace(booked("pbx-office-1"), channel="pbx", utterances=(), turns=(), caller=None)


def test_words_and_times_come_after_the_row(store: Store) -> None:
    conversations.save(store, CALL)
    told = replace(
        CALL,
        utterances=utterances(("caller", "Hello?"), ("staff", "Good morning.")),
        turns=booked().turns,
        caller="+12025550123",
        language="ru",
        started_at=START + timedelta(hours=1),
        ended_at=START + timedelta(hours=2),
    )
    elsewhere.fill(store, told)
    assert conversations.get(store, CALL.id) == told
    (listed,) = conversations.list_(store, Filters(caller="+12025550123")).rows
    assert (listed.started_at, listed.ended_at, listed.turns, listed.language) == (
        told.started_at,
        told.ended_at,
        len(told.turns),
        "ru",
    )


def test_what_a_bot_had_is_never_changed(store: Store) -> None:
    conversations.save(store, booked())
    elsewhere.fill(store, replace(booked(), utterances=(), caller=None))
    assert conversations.get(store, "call-1") == booked()


def test_which_calls_have_steps_left(store: Store) -> None:
    for one in (CALL, replace(CALL, id="upload-1", channel="upload"), replace(CALL, id="done"), booked()):
        conversations.save(store, one)
    conversations.finish(store, "done", datetime.now(UTC))
    assert set(elsewhere.unfinished(store)) == {"pbx-office-1", "upload-1"}
    assert len(elsewhere.unfinished(store, limit=1)) == 1
