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


def test_what_was_given_up_waits_for_a_person_until_it_is_done_again(store: Store) -> None:
    conversations.save(store, booked())
    steps.keep(store, booked(), StepResult("extract", "given_up", {"kind": "lead"}, "no use", 5))
    steps.keep(store, booked(), StepResult("save", "done"))
    (found,) = steps.given_up(store)
    assert (found.conversation_id, found.bot_id, found.result.step) == ("call-1", "salon", "extract")
    assert steps.given_up(store, "other") == ()
    steps.again(store, booked(), "extract", "asked for again")
    again = steps.results(store, booked())["extract"]
    assert (again.status, again.result, again.attempts, again.over) == ("failed", {"kind": "lead"}, 0, False)
    assert steps.given_up(store) == ()
