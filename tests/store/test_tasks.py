from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from frontdesk.errors import NotFound
from frontdesk.store import tasks
from frontdesk.store.db import Store
from frontdesk.store.tasks import Task

TASK = Task(
    "t1", "default", "salon", "call_back", "the place was gone", "call-1", "+44", {"date": "2026-11-24"}
)


def test_a_task_is_open_until_it_is_done(store: Store) -> None:
    assert tasks.add(store, TASK)
    assert not tasks.add(store, TASK)
    [known] = tasks.listed(store)
    assert replace(known, created_at=None) == TASK
    done = tasks.finish(store, "t1")
    assert done.done_at is not None
    assert tasks.finish(store, "t1") == done
    assert tasks.listed(store) == ()
    assert tasks.listed(store, done=True) == (done,)
    assert not tasks.add(store, TASK), "what is done is not opened again"


def test_tasks_of_others_are_not_shown(store: Store) -> None:
    tasks.add(store, TASK)
    assert tasks.listed(store, "another") == ()
    assert tasks.listed(store, "default", "dental") == ()
    assert len(tasks.listed(store, "default", "salon")) == 1
    with pytest.raises(NotFound):
        tasks.finish(store, "t1", "another")


def test_what_was_added_lately(store: Store) -> None:
    early, late = datetime(2026, 11, 19, tzinfo=UTC), datetime(2026, 11, 20, tzinfo=UTC)
    for name, at in (("t-1", early), ("t-2", late), ("t-3", late)):
        tasks.add(store, Task(name, "default", "salon", "call_back", "x", created_at=at))
    tasks.finish(store, "t-3")
    assert [one.id for one in tasks.added(store, "default", late)] == ["t-2"]
    assert tasks.added(store, "else", early) == ()
