from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import SecretStr

from frontdesk.booking.agenda import Agenda, Asking, is_receipt, open_agenda
from frontdesk.booking.files import FileDays
from frontdesk.booking.memory import MemoryDays
from frontdesk.settings import Settings
from tests.booking.keeping import redis_address
from tests.booking.shop import MONDAY, TUESDAY, chair, plan

PLAN = plan()


@dataclass
class Clock:
    now: float = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


def agenda(clock: Clock | None = None) -> Agenda:
    return Agenda(MemoryDays(), clock or Clock())


def asking(owner: str = "call-1", replaces: str = "") -> Asking:
    return Asking(owner, "phone", 300, replaces)


def test_from_the_wish_to_the_row() -> None:
    own = agenda()
    entry = own.take([chair(PLAN, "12:00")], asking())
    assert entry is not None
    assert re.fullmatch(r"bk_20261124_[0-9a-f]{16}", entry.id)
    assert own.take([chair(PLAN, "12:00")], asking("call-2")) is None
    confirmed = own.confirm(entry.id, {"name": "Mary"})
    assert confirmed is not None
    assert (confirmed.owner, confirmed.details) == ("call-1", {"name": "Mary"})
    own.settle(entry.id)
    known = own.get(entry.id)
    assert known is not None
    assert known.state == "booked"
    assert own.everything() == (known,)


def test_places_expire_by_the_clock() -> None:
    clock = Clock()
    own = agenda(clock)
    assert own.take([chair(PLAN, "12:00")], asking())
    clock.now += 299
    assert own.take([chair(PLAN, "12:00")], asking()) is None
    clock.now += 1
    assert own.take([chair(PLAN, "12:00")], asking()) is not None


def test_what_is_busy_on_some_days() -> None:
    own = agenda()
    entry = own.take([chair(PLAN, "12:00")], asking())
    assert entry is not None
    assert own.busy(TUESDAY, TUESDAY) == {("anna", 0): [(entry.begin, entry.until)]}
    assert own.busy(TUESDAY, TUESDAY, ignoring=entry.id) == {}
    assert own.busy(MONDAY, MONDAY) == {}


def test_what_begins_before_midnight_blocks_the_morning() -> None:
    own = plan({"services": {"cut": {"minutes": 600}}}, hours={"daily": "24h"})
    places = agenda()
    assert places.take([chair(own, "20:00", day=MONDAY)], asking())
    assert places.take([chair(own, "05:00")], asking()) is None
    assert places.take([chair(own, "06:00")], asking()) is not None


def test_moving_to_another_day_keeps_one_event() -> None:
    own = agenda()
    first = own.take([chair(PLAN, "12:00")], asking())
    assert first is not None
    own.confirm(first.id, {})
    own.settle(first.id)
    second = own.take([chair(PLAN, "12:15", day=MONDAY)], asking(replaces=first.id))
    assert second is not None
    moved = own.confirm(second.id, {})
    assert moved is not None
    assert moved.event == first.id
    own.settle(second.id)
    assert [one.id for one in own.everything()] == [second.id]


def test_giving_up() -> None:
    own = agenda()
    entry = own.take([chair(PLAN, "12:00")], asking())
    assert entry is not None
    own.release(entry.id)
    assert own.confirm(entry.id, {}) is None
    own.release("hold-of-another-calendar")
    own.settle(entry.id)
    own.give_up(entry.id)
    assert own.everything() == ()


def test_putting_back_what_the_database_has() -> None:
    own, other = agenda(), agenda()
    entry = own.take([chair(PLAN, "12:00")], asking())
    assert entry is not None
    other.restore(entry)
    assert other.get(entry.id) == entry
    other.forget(TUESDAY)
    assert other.get(entry.id) == entry
    other.forget(TUESDAY.replace(day=25))
    assert other.get(entry.id) is None


def test_nothing_to_take() -> None:
    assert agenda().take([], asking()) is None


@pytest.mark.parametrize("text", ["", "rq_1", "bk_", "bk_2026_1", "bk_20261399_1", "bk_../../x"])
def test_what_is_no_receipt(text: str) -> None:
    assert not is_receipt(text)
    assert agenda().get(text) is None
    assert agenda().confirm(text, {}) is None


def test_files_by_default(tmp_path: Path) -> None:
    own = open_agenda(Settings(home=tmp_path), "default", "salon")
    entry = own.take([chair(PLAN, "12:00")], asking())
    assert entry is not None
    own.close()
    assert FileDays(tmp_path / "holds" / "default" / "salon").read([TUESDAY]) == (entry,)


@pytest.mark.integration
def test_redis_when_there_is_one(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, redis=SecretStr(redis_address()))
    own, other = open_agenda(settings, "agenda", "salon"), open_agenda(settings, "agenda", "salon")
    entry = own.take([chair(PLAN, "12:00")], asking())
    assert entry is not None
    assert other.get(entry.id) == entry
    assert not (tmp_path / "holds").exists()
    own.close()
    other.close()
