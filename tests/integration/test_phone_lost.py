"""Calls that nobody ended: killed processes, and callers who left before anybody answered."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from livekit import rtc

from frontdesk.providers.telephony import livekit
from frontdesk.store.journal import read_journal
from tests.support.phone import SALON, SERVED_WITHIN, House, bot_said, house

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300), pytest.mark.alone]

BOOK = "I would like to book a haircut."
WHEN = "Next Tuesday at half past three in the afternoon."
SOON = 15.0


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    home = tmp_path_factory.mktemp("lost") / "var"
    changes = {"phone": {"caller_within": 3, "drain_seconds": 0}}
    with house(home, (BOOK, WHEN), changes=changes) as made:
        yield made


@contextmanager
def going_on(desk: House) -> Iterator[tuple[str, Path, dict[str, Any]]]:
    """A call in the middle of a booking: its room, its journal and the journal's header."""
    before = set(Path(desk.home, "live").glob("*.jsonl"))
    with ThreadPoolExecutor(1) as aside:
        calling: Future[Any] = aside.submit(desk.call, {"say": BOOK}, {"say": WHEN}, {"wait": 40})
        found = desk.wait(lambda: set(Path(desk.home, "live").glob("*.jsonl")) - before, SERVED_WITHIN)
        path = next(iter(found))
        desk.wait(lambda: _turns(path) >= 3, 40)
        header = read_journal(path).header
        yield header["room"], path, header
        calling.exception()


def _turns(path: Path) -> int:
    if b"\n" not in path.read_bytes():
        return 0  # its first line is being written
    return len({entry.data["index"] for entry in read_journal(path).entries if entry.kind == "turn"})


def _was_lost(desk: House, room: str, turns: int, killed_at: float) -> None:
    server = desk.stage.settings.livekit
    gone = desk.wait(lambda: room not in asyncio.run(livekit.rooms(server)), SOON)
    stored = desk.wait(lambda: desk.records(room), max(0.1, killed_at + SOON - time.monotonic()))
    took = time.monotonic() - killed_at
    assert gone, f"the room is still there; {desk.log()}"
    assert len(stored) == 1, f"after {took:.1f} s; {desk.log()}"
    known = stored[0].conversation
    assert known.ended_by == "worker_lost"
    assert len(known.turns) >= turns
    assert "Elegant beauty salon" in bot_said(known)
    assert any(slot.value == "haircut" for slot in known.slots)
    assert desk.wait(lambda: not list(Path(desk.home, "live").glob("*.jsonl")), SOON)


def test_a_call_whose_process_is_killed_is_kept_and_its_room_deleted(desk: House) -> None:
    with going_on(desk) as (room, path, header):
        turns = _turns(path)
        os.kill(int(header["pid"]), signal.SIGKILL)
        _was_lost(desk, room, turns, time.monotonic())


def test_a_call_whose_worker_is_killed_is_kept_and_its_room_deleted(desk: House) -> None:
    with going_on(desk) as (room, path, _):
        turns = _turns(path)
        assert desk.stage.serving.process is not None
        os.kill(_voice_of(desk.stage.serving.process.pid), signal.SIGKILL)
        _was_lost(desk, room, turns, time.monotonic())


def _voice_of(serving: int) -> int:
    """The process id of the phone's worker that this `serve` started."""
    listed = subprocess.run(["ps", "-eo", "pid,ppid,args"], capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines()[1:]:
        pid, parent, arguments = line.split(None, 2)
        if int(parent) == serving and arguments.endswith("frontdesk.app.part voice"):
            return int(pid)
    raise AssertionError(f"no worker among\n{listed.stdout}")


def test_the_worker_started_anew_takes_the_next_call(desk: House) -> None:
    report = desk.call({"say": BOOK})
    assert desk.recorded(report.room).conversation.ended_by == "caller"


async def _come_and_go(desk: House, room: str) -> None:
    """Join as a telephone, and leave before anybody can have answered."""
    server = desk.stage.settings.livekit
    attributes = {"sip.trunkPhoneNumber": SALON, "sip.phoneNumber": "+442079460123"}
    caller = rtc.Room()
    ticket = livekit.token(server, room, "sip_gone", sip=True, attributes=attributes, dispatch={})
    await caller.connect(server.url, ticket)
    await caller.disconnect()


def test_a_caller_who_leaves_before_the_session_starts_is_one_conversation(desk: House) -> None:
    room = "gone-before-it-began"
    asyncio.run(_come_and_go(desk, room))
    known = desk.recorded(room, within=40)
    assert known.conversation.ended_by in ("never_started", "caller")
    assert known.conversation.bot_id == "salon"
    assert known.outcome is not None
    assert known.outcome.kind == "abandoned"
