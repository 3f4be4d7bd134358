from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from frontdesk.postcall.job import Job
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.steps import save
from frontdesk.postcall.worker import serve_spool
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import Store
from tests.support.conversations import booked
from tests.support.receiver import Receiver
from tests.support.waiting import until


@contextmanager
def working(work: Processing) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=serve_spool, args=(work, stop, 0.02))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(20)
        assert not thread.is_alive()


def finished(store: Store, *names: str) -> bool:
    return conversations.stored(store, names) == dict.fromkeys(names, True)


def test_what_is_laid_down_is_done_soon(store: Store, hooked: Settings, taking: Receiver) -> None:
    with working(Processing(hooked, store)):
        spool.put(hooked.home, booked())
        assert until(lambda: finished(store, "call-1"))
    assert len(taking.deliveries) == 1
    assert spool.pending(hooked.home) == ()


def test_one_that_fails_does_not_keep_the_others_waiting(store: Store, settings: Settings) -> None:
    tries: list[str] = []

    def picky(job: Job) -> dict[str, Any]:
        tries.append(job.conversation.id)
        if job.conversation.id == "bad" and len([one for one in tries if one != "bad"]) < 5:
            raise OSError("not before all others")
        return save.run(job)

    spool.put(settings.home, booked("bad"))
    spool.put(settings.home, booked("broken")).write_text("{")
    for number in range(5):
        spool.put(settings.home, booked(f"good-{number}"))
    with working(Processing(settings, store, {"save": picky})):
        assert until(lambda: finished(store, "bad", *(f"good-{number}" for number in range(5))))
    assert tries[-1] == "bad"
    assert (settings.home / "spool" / "bad" / "broken.json").exists()


def test_a_file_that_is_none_of_ours_is_not_tried_without_pause(
    store: Store, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    folder = settings.home / "spool"
    folder.mkdir(parents=True)
    for name in (".hidden.json", "a b.json"):
        (folder / name).write_text("{}")
    began = time.monotonic()
    with working(Processing(settings, store)):
        spool.put(settings.home, booked())
        assert until(lambda: finished(store, "call-1"))
        time.sleep(0.4)
    tries = 1 + math.ceil(math.log2(1 + (time.monotonic() - began) / 0.5))
    assert 2 <= len(caplog.records) <= 2 * tries, "pauses of 0.5, 1, 2 s and so on"


def test_one_that_was_kept_but_not_finished_is_finished_after_a_restart(
    store: Store, settings: Settings
) -> None:
    conversations.save(store, booked())
    with working(Processing(settings, store)):
        assert until(lambda: finished(store, "call-1"))


def test_new_ones_and_a_backlog_are_done_in_turns_and_the_backlog_in_order(
    store: Store, settings: Settings
) -> None:
    done: list[str] = []

    def noted(job: Job) -> dict[str, Any]:
        done.append(job.conversation.id)
        if len(done) == 3:
            spool.put(settings.home, booked("new"))
        return save.run(job)

    old = [f"old-{number}" for number in range(8)]
    for number, name in enumerate(old):
        os.utime(spool.put(settings.home, booked(name)), (time.time() - 1000 + number,) * 2)
    work = Processing(settings, store, {"save": noted})
    assert serve_spool(work, threading.Event(), 0.0, burst=True) == 9
    assert [one for one in done if one != "new"] == old
    assert done.index("new") <= 4, "it waited for one that was old"


def test_in_one_go_it_ends_with_whatever_fails_or_is_somebody_elses(store: Store, settings: Settings) -> None:
    spool.put(settings.home, booked("good"))
    for age, name in ((2, "theirs"), (1, "bad")):
        os.utime(spool.put(settings.home, booked(name)), (time.time() - age,) * 2)
    tries: list[str] = []

    def picky(job: Job) -> dict[str, Any]:
        tries.append(job.conversation.id)
        if job.conversation.id == "bad":
            raise OSError("not now")
        return save.run(job)

    with store.alone("process theirs"):
        assert serve_spool(Processing(settings, store, {"save": picky}), threading.Event(), burst=True) == 1
    assert sorted(tries) == ["bad", "good"]
    assert spool.pending(settings.home) == ("theirs", "bad")
