"""What the database has of one person (all of it together: tests/postcall/test_erasing.py)."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.store import conversations, sessions, tasks
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces, erase, scrub, traces
from frontdesk.store.tasks import Task
from tests.support.conversations import booked

WHO = "+12025550123"


def test_found_and_taken_out(store: Store) -> None:
    conversations.save(store, booked("mine"))
    sessions.keep(store, "telegram:7", "salon", {"name": "Ирина Ёлкина"})
    tasks.add(store, Task("t", "default", "salon", "call_back", "late", "mine"))
    found = traces(store, "default", [WHO])
    assert found == Traces(conversations=("mine",), tasks=("t",))
    assert traces(store, "another", [WHO]) == Traces()
    by_name = traces(store, "default", ["Ирина Ёлкина"])
    assert by_name.sessions == (("salon", "telegram:7"),)
    erase(store, "another", found)
    assert traces(store, "default", [WHO]) == found
    erase(store, "default", replace(found, sessions=by_name.sessions))
    scrub(store)
    assert not traces(store, "default", [WHO, "Ирина Ёлкина"]).found
