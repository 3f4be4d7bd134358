"""Keys are changed under rows that stay in use, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import Text, select, type_coerce

from frontdesk.config.keys import fresh
from frontdesk.settings import Settings
from frontdesk.store import conversations, sessions, tasks, unanswered
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from frontdesk.store.rotating import Rotated, rotate, standing, tables
from frontdesk.store.tables import SessionRow
from frontdesk.store.tasks import Task
from frontdesk.store.unanswered import Unanswered
from tests.support.conversations import START, booked
from tests.support.stores import opened

WHO = "+12025550123"
OLD, NEW = fresh(), fresh()


def fill(store: Store, number: int) -> None:
    name = f"call-{number}"
    conversations.save(store, booked(name, caller=WHO))
    unanswered.keep(store, [Unanswered(name, 0, "default", "salon", f"where is {number}", "en", START)])
    tasks.add(store, Task(f"t-{number}", "default", "salon", "check", f"why {number}", name, WHO))
    sessions.keep(store, f"telegram:{number}", "salon", {"said": number})


def whole(store: Store, numbers: range) -> None:
    """Everything can be read, and found by whose it is."""
    assert len(conversations.list_(store, Filters(caller=WHO)).rows) == len(numbers)
    assert len(tasks.listed(store)) == len(numbers)
    for number in numbers:
        assert conversations.get(store, f"call-{number}") == booked(f"call-{number}", caller=WHO)
        assert sessions.get(store, f"telegram:{number}", "salon") == {"said": number}
    asked = {one.question for one in unanswered.list_(store, "salon", START)}
    assert asked == {f"where is {number}" for number in numbers}


def readable(store: Store) -> list[str]:
    """Encrypted columns in which something of a person can be read as it is written."""
    found = []
    with store.read() as session:
        for table, columns in tables().items():
            for column in columns:
                written = session.scalars(select(type_coerce(column, Text)).select_from(table))
                if any(word in text for text in written if text for word in (WHO, "where is", "said")):
                    found.append(f"{table.name}.{column.name}")
    return found


def test_from_plain_to_a_key_to_the_next_key(settings: Settings) -> None:
    with opened(settings) as store:
        fill(store, 0)
        assert readable(store) != []
        assert set(standing(store)) == {""}
    heard: list[tuple[str, int]] = []
    with opened(settings, OLD) as store:
        fill(store, 1)
        whole(store, range(2))
        assert set(standing(store)) == {"", store.keys.ids[0]}
        done = rotate(store, lambda table, rows: heard.append((table, rows)))
        assert done.rows == sum(rows for _, rows in heard) > 3
        assert readable(store) == []
        assert set(standing(store)) == {store.keys.ids[0]}
        assert rotate(store) == Rotated()
    with opened(settings, NEW, OLD) as store:
        fill(store, 2)
        whole(store, range(3))
        assert rotate(store).unreadable == 0
        whole(store, range(3))
    with opened(settings, NEW) as store:
        whole(store, range(3))
        assert set(standing(store)) == {store.keys.ids[0]}


def test_stopped_halfway_it_goes_on(settings: Settings) -> None:
    with opened(settings, OLD) as store:
        for number in range(5):
            fill(store, number)

    def stop(table: str, rows: int) -> None:
        raise KeyboardInterrupt

    with opened(settings, NEW, OLD) as store:
        every = sum(standing(store).values())
        with pytest.raises(KeyboardInterrupt):
            rotate(store, stop, at_once=2)
        new, old = (standing(store)[one] for one in store.keys.ids)
        assert 0 < new < old
        whole(store, range(5))
        rotate(store, at_once=2)
        assert standing(store) == {store.keys.ids[0]: every}
        whole(store, range(5))


def test_what_lacks_its_key_is_left_and_said(settings: Settings) -> None:
    with opened(settings, OLD) as store:
        for number in range(3):
            fill(store, number)
        before = standing(store)
    with opened(settings, NEW) as store:
        rows = rotate(store, at_once=2)
        assert rows.rows == 0
        assert rows.unreadable > 3
        assert standing(store) == before
    with opened(settings, OLD) as store:
        whole(store, range(3))


def test_of_two_rows_of_one_session_the_newer_one_stays(settings: Settings) -> None:
    now = datetime.now(UTC)
    for keys, said in ((OLD, "before"), (NEW, "now")):
        with opened(settings, keys) as store:  # without the old key the row of before is not found
            sessions.keep(store, "telegram:7", "salon", {"said": said})
    with opened(settings, NEW, OLD) as store:
        assert rotate(store).unreadable == 0
        assert sessions.get(store, "telegram:7", "salon") == {"said": "now"}
        with store.read() as session:
            assert session.scalars(select(SessionRow)).one().updated_at >= now
