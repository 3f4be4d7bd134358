"""Work that gives way to calls."""

from __future__ import annotations

import os
import threading

import pytest

from frontdesk.app.behind import BEHIND, giving_way
from frontdesk.errors import BadInput


def test_making_ready_gives_way_to_calls() -> None:
    seen: list[int] = []
    giving_way(lambda: seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert seen[0] >= BEHIND
    assert before < seen[0] or before >= BEHIND


def test_what_fails_in_making_ready_is_not_hidden() -> None:
    def fail() -> None:
        raise BadInput("no")

    with pytest.raises(BadInput, match="no"):
        giving_way(fail)
