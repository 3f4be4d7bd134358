from __future__ import annotations

import os
from pathlib import Path

import pytest

from frontdesk.postcall import jobs
from frontdesk.store import conversations, spool
from tests.support.conversations import booked


@pytest.fixture
def home(tmp_path: Path) -> Path:
    os.environ["FRONTDESK_HOME"] = str(tmp_path)
    jobs.processing.cache_clear()
    yield tmp_path  # type: ignore[misc]
    jobs.processing().store.close()
    jobs.processing.cache_clear()
    del os.environ["FRONTDESK_HOME"]


def test_a_job_needs_nothing_but_the_id_and_the_environment(home: Path) -> None:
    spool.put(home, booked())
    assert jobs.process("call-1")
    assert conversations.stored(jobs.processing().store, ["call-1"]) == {"call-1": True}
    assert jobs.process("call-1")


def test_a_job_never_raises(home: Path) -> None:
    assert not jobs.process("call-2")
    spool.put(home, booked()).write_text("{")
    assert not jobs.process("call-1")
