from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from frontdesk.postcall.job import Job
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.steps import save
from frontdesk.postcall.worker import Patience, serve_spool
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
        if job.conversation.id == "bad" and tries.count("bad") < 3:
            raise OSError("not now")
        return save.run(job)

    spool.put(settings.home, booked("bad"))
    spool.put(settings.home, booked("broken")).write_text("{")
    for number in range(5):
        spool.put(settings.home, booked(f"good-{number}"))
    with working(Processing(settings, store, {"save": picky})):
        assert until(lambda: finished(store, "bad", *(f"good-{number}" for number in range(5))))
    assert tries.count("bad") == 3
    assert tries.index("good-4") < len(tries) - 2
    assert (settings.home / "spool" / "bad" / "broken.json").exists()


def test_a_file_that_is_none_of_ours_is_not_tried_without_pause(
    store: Store, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    folder = settings.home / "spool"
    folder.mkdir(parents=True)
    for name in (".hidden.json", "a b.json"):
        (folder / name).write_text("{}")
    with working(Processing(settings, store)):
        spool.put(settings.home, booked())
        assert until(lambda: finished(store, "call-1"))
        time.sleep(0.4)
    assert 2 <= len(caplog.records) <= 6


def test_one_that_was_kept_but_not_finished_is_finished_after_a_restart(
    store: Store, settings: Settings
) -> None:
    conversations.save(store, booked())
    with working(Processing(settings, store)):
        assert until(lambda: finished(store, "call-1"), within=10)


def test_patience_grows_and_is_forgotten() -> None:
    patience = Patience()
    assert patience.allows("a")
    pauses = []
    for _ in range(12):
        patience.failed("a")
        pauses.append(round(patience.failures["a"][1] - time.monotonic(), 2))
    assert not patience.allows("a")
    assert patience.allows("b")
    assert pauses == sorted(pauses)
    assert pauses[-1] <= 60
    patience.succeeded("a")
    assert patience.allows("a")
