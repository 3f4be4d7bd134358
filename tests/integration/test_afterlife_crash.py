"""Call processes and workers that are killed in the middle: nothing committed is lost, nothing is doubled."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.store import journal, spool
from frontdesk.store.records import record
from frontdesk.testing.receiver import Answer
from tests.support.afterlife import House, house
from tests.support.conversations import booked
from tests.support.receiver import Receiver, receiver
from tests.support.waiting import until

pytestmark = pytest.mark.integration

CALL = """
import sys, time
from pathlib import Path
from frontdesk.store.journal import CallJournal
from datetime import datetime, UTC
journal = CallJournal(Path(sys.argv[1]), {
    "conversation_id": "lost-1", "bot_id": "salon", "channel": "phone", "language": "en",
    "call": {"room": "room-9"}, "started_at": datetime.now(UTC),
})
index = 0
while True:
    at = datetime.now(UTC).isoformat()
    journal.write("utterance", {"index": index, "speaker": "caller", "text": f"word {index}", "at": at})
    journal.write("turn", {"index": index, "at": at, "utterances": [index], "reply": "x" * 500,
        "decided_by": "form", "slots": []})
    if not journal.flush():
        break
    print(index, flush=True)
    index += 1
"""


@pytest.fixture
def taking() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.fixture
def here(tmp_path: Path, taking: Receiver) -> Iterator[House]:
    with house(tmp_path, taking) as made:
        yield made


def test_a_call_killed_in_the_middle_of_writing_keeps_every_committed_turn(
    here: House, taking: Receiver
) -> None:
    here.work()
    here.put(booked("call-1"))
    assert here.finished("call-1"), "the worker is warm, as it is when a call is lost"
    call = subprocess.Popen(
        [sys.executable, "-c", CALL, str(here.settings.home)], stdout=subprocess.PIPE, text=True
    )
    assert call.stdout is not None
    said = [int(call.stdout.readline()) for _ in range(50)]
    call.kill()
    said += [int(line) for line in call.stdout.read().split("\n")[:-1]]
    call.wait()
    call.stdout.close()
    killed = time.monotonic()
    with here.upkeep():
        assert here.finished("lost-1")
    assert time.monotonic() - killed < 15
    assert here.rooms == ["room-9"]
    found = record(here.store, "lost-1").conversation
    assert found.ended_by == "worker_lost"
    assert [turn.index for turn in found.turns][: len(said)] == said
    assert [one.text for one in found.utterances][: len(said)] == [f"word {number}" for number in said]
    told = [one["data"]["ended_by"] for one in taking.events if one["data"]["conversation_id"] == "lost-1"]
    assert told == ["worker_lost"]
    assert here.told_once(taking, "call-1", "lost-1")
    assert list((here.settings.home / "live").glob("*.jsonl")) == []


def test_a_worker_killed_while_it_tells_goes_on_after_a_restart(here: House, taking: Receiver) -> None:
    taking.answers = [Answer(delay=30.0)]
    here.put(booked("call-1"), booked("call-2"))
    worker = here.work()
    assert taking.wait(timeout=30)
    here.end(worker, signal.SIGKILL)
    taking.answers = [Answer()]
    with here.store.write() as session:  # instead of waiting a minute for the dead worker's lease
        session.connection().exec_driver_sql("UPDATE webhook_deliveries SET lease_until = '2020-01-01'")
    here.work()
    with here.upkeep():
        assert here.finished("call-1", "call-2")
        assert until(lambda: here.told_once(taking, "call-1", "call-2"))
    assert len(taking.deliveries) == 3


def test_a_worker_that_is_told_to_stop_finishes_what_it_has(here: House, taking: Receiver) -> None:
    taking.answers = [Answer(delay=1.0)]
    here.put(booked("call-1"))
    worker = here.work()
    assert taking.wait(timeout=30)
    assert here.end(worker) == 0
    assert here.finished("call-1", within=0)
    assert here.told_once(taking, "call-1")


def test_two_workers_and_two_hundred_conversations_each_done_once(here: House, taking: Receiver) -> None:
    names = [f"call-{number}" for number in range(200)]
    here.put(*(booked(name) for name in names))
    here.work()
    here.work()
    assert here.finished(*names, within=90)
    with here.upkeep():
        assert until(lambda: here.told_once(taking, *names), within=30)
    assert len(taking.deliveries) == 200
    assert spool.pending(here.settings.home) == ()
    assert journal.path_of(here.settings.home, "call-1").exists() is False
