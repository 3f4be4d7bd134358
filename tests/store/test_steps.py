from __future__ import annotations

from frontdesk.store import conversations, steps
from frontdesk.store.db import Store
from frontdesk.store.steps import StepResult
from tests.support.conversations import booked


def test_a_step_is_kept_once_with_its_latest_result(store: Store) -> None:
    whole = booked()
    conversations.save(store, whole)
    assert steps.results(store, whole) == {}
    steps.keep(store, whole, StepResult("extract", "failed", error="x" * 5000 + "\0", attempts=1))
    failed = steps.results(store, whole)["extract"]
    assert (failed.over, failed.finished_at, failed.attempts) == (False, None, 1)
    assert len(failed.error) == steps.LONGEST_ERROR
    steps.keep(store, whole, StepResult("extract", "done", {"kind": "lead"}, attempts=2))
    done = steps.results(store, whole)["extract"]
    assert (done.over, done.result, done.error) == (True, {"kind": "lead"}, "")
    assert done.finished_at is not None
    assert steps.results(store, booked(company_id="other")) == {}
