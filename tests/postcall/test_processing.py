from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.postcall.job import Job
from frontdesk.postcall.processing import PAUSES, SLOW, Processing, Step, configured, model
from frontdesk.postcall.steps import save
from frontdesk.settings import Postcall, Settings
from frontdesk.store import conversations, deliveries, spool, steps
from frontdesk.store.db import Store
from frontdesk.store.records import record
from tests.support.conversations import BOT, booked
from tests.support.receiver import Receiver


class Trouble:
    """Steps that note that they ran; the one called `fails` raises as often as told."""

    def __init__(self, error: Exception | None = None, times: int = 0) -> None:
        self.ran: list[str] = []
        self.error = error
        self.times = times

    def steps(self) -> dict[str, Step]:
        return {"save": save.run, "first": self.step("first"), "fails": self.fails, "last": self.step("last")}

    def step(self, name: str) -> Step:
        def run(job: Job) -> dict[str, Any]:
            self.ran.append(name)
            return {"saw": sorted(job.results)}

        return run

    def fails(self, job: Job) -> dict[str, Any]:
        self.ran.append("fails")
        if self.error is not None and self.times > 0:
            self.times -= 1
            raise self.error
        return {}


STEPS = (
    *("save", "fetch", "transcribe", "book", "announce", "summarise", "extract", "assess"),
    *("people", "analytics", "webhook", "learn", "tickets", "record"),
)
USUAL = tuple(name for name in STEPS if name not in SLOW)
"""Those of a conversation that is no call made elsewhere."""


def test_the_steps_are_files_and_run_in_their_order() -> None:
    assert tuple(configured(Settings())) == STEPS == Settings().postcall.steps
    fewer = Settings(postcall=Postcall(steps=("save", "analytics", "extract")))
    assert tuple(configured(fewer)) == ("save", "analytics", "extract")


def test_what_is_left_out_is_not_done(store: Store, settings: Settings) -> None:
    only = settings.model_copy(update={"postcall": Postcall(steps=("save", "extract"))})
    spool.put(settings.home, booked())
    assert Processing(only, store).run("call-1")
    found = record(store, "call-1")
    assert found.finished
    assert set(found.steps) == {"save", "extract"}
    assert (found.summary, found.analytics) == (None, None)


def test_a_conversation_becomes_a_whole_record_and_one_webhook(
    store: Store, hooked: Settings, taking: Receiver
) -> None:
    spool.put(hooked.home, booked())
    assert Processing(hooked, store).run("call-1")
    found = record(store, "call-1")
    assert found.finished
    assert {name: step.status for name, step in found.steps.items()} == dict.fromkeys(USUAL, "done")
    assert found.outcome is not None
    assert (found.outcome.kind, found.outcome.confirmed) == ("booking", True)
    assert found.summary is not None
    assert "haircut" in found.summary
    assert taking.ids == [found.deliveries[0].webhook_id]
    data = taking.events[0]["data"]
    assert (data["summary"], data["outcome"]["kind"]) == (found.summary, "booking")
    assert spool.pending(hooked.home) == ()


def test_doing_it_again_changes_nothing(store: Store, hooked: Settings, taking: Receiver) -> None:
    spool.put(hooked.home, booked())
    work = Processing(hooked, store)
    work.run("call-1")
    before = record(store, "call-1")
    spool.put(hooked.home, booked(ended_by="worker_lost"))
    assert work.run("call-1")
    assert record(store, "call-1") == before
    assert len(taking.deliveries) == 1
    assert spool.pending(hooked.home) == ()


def test_a_retry_goes_on_at_the_step_that_failed(store: Store, settings: Settings) -> None:
    spool.put(settings.home, booked())
    trouble = Trouble(ProviderError("down"), times=2)
    work = Processing(settings, store, trouble.steps())
    for _ in range(2):
        with pytest.raises(ProviderError):
            work.run("call-1")
    failed = steps.results(store, booked())["fails"]
    assert (failed.status, failed.attempts) == ("failed", 2)
    assert "down" in failed.error
    assert spool.pending(settings.home) == ()
    assert conversations.stored(store, ["call-1"]) == {"call-1": False}
    work.run("call-1")
    assert trouble.ran == ["first", "fails", "fails", "fails", "last"]
    assert steps.results(store, booked())["last"].result == {"saw": ["fails", "first", "save"]}
    assert conversations.stored(store, ["call-1"]) == {"call-1": True}


def test_a_service_is_left_alone_for_as_long_as_it_asks_for(store: Store, settings: Settings) -> None:
    spool.put(settings.home, booked())
    trouble = Trouble(ProviderError("429", retry_after=900), times=1)
    with pytest.raises(ProviderError):
        Processing(settings, store, trouble.steps()).run("call-1")
    now = datetime.now(UTC)
    assert conversations.unfinished(store, now + timedelta(minutes=10)) == ()
    assert conversations.unfinished(store, now + timedelta(minutes=16)) == ("call-1",)


def test_what_no_try_can_help_is_given_up_at_once(store: Store, settings: Settings) -> None:
    spool.put(settings.home, booked())
    trouble = Trouble(BadInput("never"), times=9)
    Processing(settings, store, trouble.steps()).run("call-1")
    assert trouble.ran == ["first", "fails", "last"]
    assert steps.results(store, booked())["fails"].status == "given_up"


def test_a_fault_that_stays_does_not_keep_the_webhook_waiting_for_ever(
    store: Store, settings: Settings
) -> None:
    spool.put(settings.home, booked())
    trouble = Trouble(ZeroDivisionError("a bug"), times=99)
    work = Processing(settings, store, trouble.steps())
    for _ in PAUSES:
        with pytest.raises(ZeroDivisionError):
            work.run("call-1")
    work.run("call-1")
    assert trouble.ran.count("fails") == len(PAUSES) + 1
    assert trouble.ran[-1] == "last"
    assert steps.results(store, booked())["fails"].status == "given_up"


def test_a_save_that_fails_leaves_the_file_where_it_is(store: Store, settings: Settings) -> None:
    spool.put(settings.home, booked())

    def full(job: Job) -> dict[str, Any]:
        raise OSError("disk full")

    with pytest.raises(OSError, match="full"):
        Processing(settings, store, {"save": full}).run("call-1")
    assert spool.pending(settings.home) == ("call-1",)
    assert conversations.find(store, "call-1") is None


def test_what_is_nowhere_or_unreadable_says_so(store: Store, settings: Settings) -> None:
    work = Processing(settings, store)
    with pytest.raises(NotFound):
        work.run("call-1")
    spool.put(settings.home, booked()).write_text("{")
    with pytest.raises(BadInput, match="set aside"):
        work.run("call-1")


def test_two_at_once_do_it_once(store: Store, hooked: Settings, taking: Receiver) -> None:
    for number in range(10):
        spool.put(hooked.home, booked(f"call-{number}"))
    works = [Processing(hooked, store) for _ in range(2)]

    def all_of_them(work: Processing) -> None:
        for number in range(10):
            work.run(f"call-{number}")

    threads = [threading.Thread(target=all_of_them, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taking.ids) == len(set(taking.ids)) == 10
    assert all(len(deliveries.of_conversation(store, f"call-{number}")) == 1 for number in range(10))


def test_another_companys_bot_of_the_same_name_is_not_used(store: Store, hooked: Settings) -> None:
    seen: list[object] = []

    def look(job: Job) -> dict[str, Any]:
        seen.append(job.bot)
        return {}

    for number, company in enumerate(("default", "other")):
        spool.put(hooked.home, booked(f"call-{number}", company_id=company))
        Processing(hooked, store, {"save": save.run, "look": look}).run(f"call-{number}")
    assert seen == [BOT, None]


def test_no_model_is_made_where_none_is_configured(settings: Settings) -> None:
    assert model(settings) is None


def test_results_of_quick_steps_are_kept_when_a_later_one_fails(store: Store, settings: Settings) -> None:
    trouble = Trouble(ProviderError("away"), times=1)
    spool.put(settings.home, booked())
    with pytest.raises(ProviderError):
        Processing(settings, store, trouble.steps()).run(booked().id)
    kept = steps.results(store, booked())
    assert {name: one.status for name, one in kept.items()} == {
        "save": "done",
        "first": "done",
        "fails": "failed",
    }
