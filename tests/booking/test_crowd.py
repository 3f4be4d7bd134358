"""Thirty dialogues in four processes want the same place: one gets it, the others are offered another."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import SecretStr

from frontdesk.booking.agenda import open_agenda
from frontdesk.booking.committing import commit
from frontdesk.settings import Settings
from frontdesk.store import bookings
from frontdesk.store.db import open_store
from tests.booking.keeping import redis_address
from tests.source import ROOT

CALLERS = (8, 8, 7, 7)


def crowd(home: Path, redis: str) -> list[dict[str, str]]:
    command = [sys.executable, "-m", "tests.booking.crowd", str(home)]
    started = [
        subprocess.Popen(
            [*command, str(callers), redis],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        for callers in CALLERS
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    return [heard for process in started for heard in json.loads(process.communicate(timeout=90)[0])]


@pytest.mark.integration
@pytest.mark.parametrize("kept_in", ["files", "redis"])
def test_thirty_dialogues_want_one_place(tmp_path: Path, kept_in: str) -> None:
    address = redis_address() if kept_in == "redis" else ""
    heard = crowd(tmp_path, address)
    assert len(heard) == 30
    booked = [one for one in heard if "You are booked" in one["words"]]
    offered = [one for one in heard if "That is not free. I have" in one["words"]]
    assert (len(booked), len(offered)) == (1, 29)
    assert not any("booked" in one["words"] for one in offered)
    settings = Settings(home=tmp_path, redis=SecretStr(address) if address else None)
    agenda, store = open_agenda(settings, "default", "desk"), open_store(Settings(home=tmp_path))
    [agreed] = [one for one in agenda.everything() if one.state == "confirmed"]
    assert agreed.id == booked[0]["receipt"]
    commit(store, agenda, ("default", "desk"), agreed)
    [row] = bookings.listed(store)
    assert f"{row.starts_at:%Y-%m-%d %H:%M}" == "2026-11-24 10:00"
    agenda.close()
    store.close()
