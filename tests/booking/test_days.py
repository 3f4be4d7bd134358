"""The same promises wherever places are kept: files, Redis, memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest

from frontdesk.booking.days import Days, by_day, dump, load
from frontdesk.booking.entries import Entries, Entry
from frontdesk.booking.files import FileDays
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.redis import RedisDays
from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, Refused
from frontdesk.store.sealing import Keyring
from tests.booking.keeping import redis_address
from tests.booking.shop import MONDAY, TUESDAY, at, plan

Open = Callable[[], Days]
KINDS = ["files", "memory", pytest.param("redis", marks=pytest.mark.integration)]


@pytest.fixture(params=KINDS)
def another(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Opens the same bot's days again and again, as several processes do."""
    opened: list[Days] = []
    bot = uuid4().hex
    memory = cache(MemoryDays)

    def open_again() -> Days:
        if request.param == "files":
            days: Days = FileDays(tmp_path / "holds")
        elif request.param == "redis":
            days = RedisDays(redis_address(), "default", bot)
        else:
            days = memory()
        opened.append(days)
        return days

    yield open_again
    for days in opened:
        days.close()


def entry(name: str, day: date = TUESDAY) -> Entry:
    start = at(plan(), "12:00", day)
    return Entry(name, name, "anna", 0, "cut", start, start + 30, start, start + 40, details={"name": "Zoë"})


def adding(*entries: Entry) -> Callable[[Entries], tuple[Entries, int]]:
    return lambda found: ((*found, *entries), len(found))


def test_what_is_kept_is_read_by_others(another: Open) -> None:
    assert another().read([TUESDAY]) == ()
    assert another().change([TUESDAY], adding(entry("a"))) == 0
    assert another().read([MONDAY, TUESDAY]) == (entry("a"),)
    assert another().read([MONDAY]) == ()
    assert another().change([TUESDAY], adding(entry("b"))) == 1


def test_several_days_change_together(another: Open) -> None:
    another().change([MONDAY, TUESDAY], adding(entry("a", MONDAY), entry("b", TUESDAY)))
    assert set(another().known()) == {MONDAY, TUESDAY}
    another().change([MONDAY, TUESDAY], lambda found: (found[:1], None))
    assert another().read([MONDAY, TUESDAY]) == (entry("a", MONDAY),)


def test_other_days_stay(another: Open) -> None:
    another().change([MONDAY], adding(entry("a", MONDAY)))
    another().change([TUESDAY], adding(entry("b")))
    assert another().read([MONDAY]) == (entry("a", MONDAY),)


def test_work_that_fails_changes_nothing(another: Open) -> None:
    another().change([TUESDAY], adding(entry("a")))

    def fails(found: Entries) -> tuple[Entries, None]:
        raise BadInput("no")

    with pytest.raises(BadInput):
        another().change([TUESDAY], fails)
    assert another().read([TUESDAY]) == (entry("a"),)
    another().change([TUESDAY], adding(entry("b")))
    assert len(another().read([TUESDAY])) == 2


def test_what_is_over_is_forgotten(another: Open) -> None:
    another().change([MONDAY, TUESDAY], adding(entry("a", MONDAY), entry("b")))
    another().forget(TUESDAY)
    assert another().known() == (TUESDAY,)
    assert another().read([MONDAY, TUESDAY]) == (entry("b"),)


def test_many_at_once_lose_nothing(another: Open) -> None:
    def add(worker: int) -> None:
        days = another()
        for number in range(10):
            days.change([TUESDAY], adding(entry(f"{worker}-{number}")))

    threads = [threading.Thread(target=add, args=(worker,)) for worker in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    names = [one.id for one in another().read([TUESDAY])]
    assert len(names) == len(set(names)) == 60


def test_entries_travel_as_json() -> None:
    assert load(dump((entry("a"),)), "here") == (entry("a"),)
    assert load(dump(()), "here") == ()
    with pytest.raises(BadInput, match="there is damaged"):
        load(b"[{}]", "there")


def test_each_under_its_day() -> None:
    assert by_day((entry("a", MONDAY), entry("b"))) == {
        MONDAY: (entry("a", MONDAY),),
        TUESDAY: (entry("b"),),
    }


def test_encrypted() -> None:
    keys = Keyring(parse(fresh()))
    kept = (entry("a"),)
    data = dump(kept, keys)
    assert b"lane" not in data
    assert load(data, "here", keys) == kept
    assert load(dump(kept), "here", keys) == kept
    with pytest.raises(Refused):
        load(data, "here")


def test_written_anew_they_are_the_same(another: Open) -> None:
    days = another()
    days.change([MONDAY, TUESDAY], adding(entry("a")))
    before = days.read(days.known())
    days.rewrite()
    assert another().read(days.known()) == before
