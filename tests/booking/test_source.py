from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from frontdesk.booking.source import CalendarSource, calendar_of, rehearsed
from frontdesk.errors import BadInput
from frontdesk.models import Slot
from frontdesk.scenario.commands import Act, FindSlots, HoldSlot
from frontdesk.scenario.state import FreeSlot
from frontdesk.settings import Settings
from tests.booking.shop import shop
from tests.scenario.desk import desk

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CUT = (Slot("service", "cut", "a haircut", 0), Slot("name", "Mary Brown", "Mary Brown", 2))


def source() -> CalendarSource:
    found = rehearsed(shop())
    assert found is not None
    return found


def find(time: str = "", date: str = "2026-11-24", amends: str = "") -> FindSlots:
    return FindSlots("visit", CUT, date, time, amends, NOW)


def hold(slot: FreeSlot, amends: str = "") -> HoldSlot:
    return HoldSlot("visit", slot, CUT, None, amends, NOW)


def act(entry_id: str, *extra: Slot) -> Act:
    return Act("booking_created", "visit", (*CUT, *extra), 4, hold=entry_id)


async def test_from_the_wish_to_the_receipt() -> None:
    own = source()
    wished, *_ = await own.free("call-1", find("10:00"))
    assert (wished.date, wished.time, wished.minutes) == ("2026-11-24", "10:00", 30)
    kept = await own.hold("call-1", hold(wished))
    assert kept is not None
    assert await own.hold("call-2", hold(wished)) is None
    receipt = await own.book("call-1", act(kept.id))
    assert (receipt.id, receipt.status, receipt.detail) == (kept.id, "confirmed", "anna, 2026-11-24 10:00")
    assert await own.book("call-1", act(kept.id)) == receipt, "a second yes is the same booking"
    nearest, *_ = await own.free("call-2", find("10:00"))
    assert nearest.time == "09:15"


class Slow:
    """A calendar that takes its time over keeping a place: until `goes_on`, or until it has `kept` it."""

    def __init__(self, own: CalendarSource) -> None:
        self.asked, self.goes_on, self.kept, self.released = (threading.Event() for _ in range(4))
        agenda, take, release = own.agenda, own.agenda.take, own.agenda.release

        def slowly(*arguments: Any) -> Any:
            self.asked.set()
            assert self.goes_on.wait(30)
            found = take(*arguments)
            self.kept.set()
            return found

        def noted(entry_id: str) -> None:
            release(entry_id)
            self.released.set()

        agenda.take, agenda.release = slowly, noted  # type: ignore[method-assign]


@pytest.mark.parametrize("kept", [False, True])
async def test_who_stops_waiting_for_a_place_keeps_none(kept: bool) -> None:
    own = source()
    wished, *_ = await own.free("call-1", find("10:00"))
    slow = Slow(own)
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(own.hold("call-1", hold(wished)))
        await asyncio.sleep(0)
        assert slow.asked.wait(30)
        if kept:  # and nobody was told yet, as this loop stands still meanwhile
            slow.goes_on.set()
            assert slow.kept.wait(30)
        waiting.cancel()
    assert waiting.cancelled()
    slow.goes_on.set()
    assert await asyncio.to_thread(slow.released.wait, 30)
    assert own.find(find("10:00"), "call-2")[0].time == "10:00"


async def test_a_place_is_given_up() -> None:
    own = source()
    wished, *_ = await own.free("call-1", find("10:00"))
    kept = await own.hold("call-1", hold(wished))
    assert kept is not None
    await own.release("call-1", kept)
    assert (await own.free("call-2", find("10:00")))[0].time == "10:00"


async def test_a_yes_when_somebody_else_has_it_is_a_failure() -> None:
    own = source()
    receipt = await own.book("call-1", act("bk_20261124_0000000000000000"))
    assert (receipt.id, receipt.status) == ("", "failed")


def test_a_day_without_an_hour() -> None:
    assert [slot.time for slot in source().find(find())[:3]] == ["09:00", "13:15", "17:30"]


def test_moving_a_booking_a_little_is_not_hindered_by_itself() -> None:
    own = source()
    first = own.keep("call-1", hold(own.find(find("10:00"))[0]))
    assert first is not None
    own.confirm(act(first.id))
    [wished, *_] = own.find(find("10:15", amends=first.id))
    assert wished.time == "10:15"
    moved = own.keep("call-1", hold(wished, amends=first.id))
    assert moved is not None
    own.confirm(act(moved.id))
    entry = own.agenda.get(moved.id)
    assert entry is not None
    assert entry.event == first.id


def test_a_change_of_a_request_is_a_booking_of_its_own() -> None:
    own = source()
    kept = own.keep("call-1", hold(own.find(find("10:00"))[0], amends="rq_1234"))
    assert kept is not None
    assert own.confirm(act(kept.id)).status == "confirmed"


def test_what_is_sensitive_is_not_written_beside_the_place() -> None:
    own = source()
    kept = own.keep("call-1", hold(own.find(find("10:00"))[0]))
    assert kept is not None
    own.confirm(act(kept.id, Slot("birthday", "1990-01-01", "", 3, sensitive=True)))
    entry = own.agenda.get(kept.id)
    assert entry is not None
    assert entry.details == {"service": "cut", "name": "Mary Brown"}


@pytest.mark.parametrize("slots", [(), (Slot("service", "massage", "a massage", 0),)])
def test_a_form_that_names_nothing_bookable(slots: tuple[Slot, ...]) -> None:
    with pytest.raises(BadInput, match="names nothing"):
        source().find(FindSlots("visit", slots, "2026-11-24", "10:00", at=NOW))


@pytest.mark.parametrize("key", ["", "x", "-1"])
def test_a_place_of_another_calendar(key: str) -> None:
    with pytest.raises(BadInput, match="no place of this calendar"):
        source().keep("call-1", hold(FreeSlot("2026-11-24", "10:00", 30, key)))


def test_a_time_at_which_it_is_closed_cannot_be_kept() -> None:
    slot = source().find(find("10:00"))[0]
    late = FreeSlot("2026-11-24", "23:00", 30, str(int(slot.key) + 13 * 60))
    assert source().keep("call-1", hold(late)) is None


def test_a_bot_without_a_calendar(tmp_path: Path) -> None:
    assert calendar_of(Settings(home=tmp_path), desk(), "phone") is None
    assert rehearsed(desk()) is None


def test_calls_share_their_calendar(tmp_path: Path) -> None:
    one, other = (calendar_of(Settings(home=tmp_path), shop(), "phone") for _ in range(2))
    assert one is not None
    assert other is not None
    assert one.keep("call-1", hold(one.find(find("10:00"))[0])) is not None
    assert other.find(find("10:00"))[0].time == "09:15"


def test_its_own_offer_is_no_obstacle_to_a_caller() -> None:
    own = source()
    assert own.keep("call-1", hold(own.find(find("10:00"), "call-1")[0])) is not None
    assert own.find(find("10:00"), "call-1")[0].time == "10:00"
    assert own.find(find("10:00"), "call-2")[0].time == "09:15"


def test_a_place_that_was_kept_for_another_service_is_not_booked() -> None:
    own = source()
    kept = own.keep("call-1", hold(own.find(find("10:00"))[0]))
    assert kept is not None
    changed = Act("booking_created", "visit", (Slot("service", "colour", "colour", 0),), 4, hold=kept.id)
    assert own.confirm(changed).status == "failed"
    assert own.confirm(act(kept.id)).status == "confirmed"
