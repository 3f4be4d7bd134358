from __future__ import annotations

from datetime import UTC, datetime, timedelta

from frontdesk.models import Usage
from frontdesk.postcall.measuring import measure
from frontdesk.store import analytics, conversations, metrics, notices, steps, tasks
from frontdesk.store.db import Store
from frontdesk.store.metrics import Measured
from frontdesk.store.steps import StepResult
from frontdesk.store.tasks import Task
from tests.store.test_notices import notice
from tests.support.conversations import START, booked

NOW = START + timedelta(minutes=30)


def test_nothing_yet(store: Store) -> None:
    assert metrics.measured(store, "default", NOW) == Measured(
        steps={"failed": 0, "given_up": 0},
        deliveries={"pending": 0, "dead": 0, "gone": 0},
        notices={"pending": 0, "dead": 0},
    )


def test_what_came_in_lately_and_what_waits(store: Store) -> None:
    recent = [
        booked("call-1", usage=Usage(llm_calls=4, llm_failures=1)),
        booked("call-2", ended_by="worker_lost", usage=Usage(llm_calls=2)),
        booked("call-3", channel="telegram"),
    ]
    for one in (
        *recent,
        booked("old", started_at=START - timedelta(hours=2)),
        booked("x", company_id="else"),
    ):
        conversations.save(store, one)
    conversations.describe(store, "call-1", outcome="booking")
    conversations.finish(store, "call-3", datetime.now(UTC))
    for one, p50 in ((recent[0], 0.2), (recent[1], 0.4)):
        analytics.keep(store, one, _took(p50))
    steps.keep(store, recent[0], StepResult("book", "given_up"))
    notices.add(store, notice(status="dead"))
    tasks.add(store, Task("t-1", "default", "salon", "call_back", "x"))
    found = metrics.measured(store, "default", NOW)
    assert found.conversations == {("phone", "booking"): 1, ("phone", ""): 1, ("telegram", ""): 1}
    assert (found.lost, found.model_requests, found.model_failures) == (1, 6, 1)
    assert found.first_sound_p50 is not None
    assert abs(found.first_sound_p50 - 0.3) < 1e-9
    assert found.unfinished == 3
    assert (found.steps["given_up"], found.notices["dead"], found.tasks) == (1, 1, 1)


def _took(p50: float) -> dict[str, object]:
    return {**measure(booked()), "first_audio_p50": p50, "outcome": None, "disposition": None}
