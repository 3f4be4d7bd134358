"""A calendar kept elsewhere and ours: in memory for what is seldom, a real CalDAV server for all else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.booking.agenda import Agenda, Asking
from frontdesk.booking.committing import cancel
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.mirroring import event_of, uid_of
from frontdesk.booking.reconciling import compare
from frontdesk.booking.syncing import Synced, sync_all, sync_bot, write_again
from frontdesk.booking.times import moment
from frontdesk.booking.writing import reserve
from frontdesk.errors import Conflict
from frontdesk.providers.calendars import caldav
from frontdesk.providers.calendars.base import CalendarProvider, Event
from frontdesk.providers.calendars.fake import Memory
from frontdesk.settings import Settings
from frontdesk.store import bookings, calendar_links, snapshot, tasks
from frontdesk.store.bookings import Booking
from frontdesk.store.calendar_links import CalendarLink
from frontdesk.store.db import Store
from tests.booking.shop import BOOKING, CUT, MONDAY, TUESDAY, at, chair, plan, shop
from tests.support.radicale import PASSWORD, USER, radicale

LINKED = {"resources": {"anna": {"calendar": "anna"}}}
PLAN = plan(LINKED)
NOW = at(PLAN, "08:00", MONDAY) * 60.0


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


class Sides:
    """The shop, its places, and Anna's calendar."""

    def __init__(
        self, store: Store, calendar: CalendarProvider, opening: Callable[[], CalendarProvider] | None = None
    ) -> None:
        self.store, self.calendar = store, calendar
        self.opening = opening or (lambda: calendar)
        self.clock = Clock()
        self.own = Agenda(MemoryDays(), self.clock)

    def sync(self) -> Synced:
        [done] = sync_bot(self.store, self.own, PLAN, lambda name, zone: self.opening())
        return done

    def book(self, clock: str) -> Booking:
        details = {"name": "Mary", "phone": "+442079460123"}
        return reserve(
            *(self.store, self.own, PLAN, CUT, when(clock)), owner="c-1", writer="phone", details=details
        )

    def seen(self) -> dict[str, Event]:
        since = datetime.fromtimestamp(NOW, UTC)
        return {one.uid: one for one in self.calendar.events(since, since + timedelta(days=50))}

    def tasks(self) -> list[str]:
        return sorted(one.kind for one in tasks.listed(self.store))


def when(clock: str) -> datetime:
    return moment(at(PLAN, clock, TUESDAY))


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with radicale(tmp_path_factory.mktemp("radicale")) as url:
        yield url


@pytest.fixture(params=["memory", "caldav"])
def sides(request: pytest.FixtureRequest, store: Store, served: str) -> Iterator[Sides]:
    if request.param == "memory":
        yield Sides(store, Memory())
        return
    given = {"url": served, "user": USER, "secret": PASSWORD}
    calendar = caldav.build(given)
    both = Sides(store, calendar, lambda: caldav.build(given))
    for uid in both.seen():
        calendar.delete(uid)
    yield both
    calendar.close()


def test_bookings_go_out_once(sides: Sides) -> None:
    made = sides.book("12:00")
    assert sides.sync().written == 1
    assert sides.sync().written == 0
    [event] = sides.seen().values()
    assert (event.start, event.title) == (made.starts_at, "cut: Mary")


def test_what_takes_time_over_there_cannot_be_booked(sides: Sides) -> None:
    sides.calendar.put(Event("dentist", when("12:00"), when("13:00")))
    assert sides.sync().busy == 1
    with pytest.raises(Conflict):
        sides.book("12:15")
    assert compare(sides.store, sides.own, ("default", "desk")).freed == 0
    with pytest.raises(Conflict):
        sides.book("12:15")
    sides.calendar.delete("dentist")
    sides.sync()
    assert sides.book("12:15")


def test_a_move_and_a_cancellation_here_are_told_there(sides: Sides) -> None:
    made = sides.book("12:00")
    sides.sync()
    moved = reserve(
        *(sides.store, sides.own, PLAN, CUT, when("15:00")), owner="c-1", writer="api", moves=made.id
    )
    assert sides.sync().written == 1
    assert [one.start for one in sides.seen().values()] == [moved.starts_at]
    cancel(sides.store, sides.own, made.id)
    assert sides.sync().removed == 1
    assert sides.seen() == {}
    assert sides.sync() == Synced("desk", "anna", "anna")


class Raced(Memory):
    """Somebody else writes every booking, and notes it, right after we have looked."""

    store: Store

    def events(self, since: datetime, until: datetime) -> list[Event]:
        seen = super().events(since, until)
        for row in bookings.listed(self.store):
            self.held[uid_of(row.id)] = event_of(row)
            link = CalendarLink(row.id, "anna", "default", "desk", row.sequence, row.ends_at)
            calendar_links.written(self.store, link)
        return seen


def test_what_somebody_else_writes_meanwhile_is_not_taken_for_called_off(store: Store) -> None:
    calendar = Raced()
    calendar.store = store
    both = Sides(store, calendar)
    both.book("12:00")
    assert both.sync().cancelled == 0
    assert [one.status for one in bookings.listed(store)] == ["booked"]
    assert both.tasks() == []


def test_two_never_compare_at_once(store: Store) -> None:
    both = Sides(store, Memory())
    both.book("12:00")
    with store.alone("calendar default desk anna"):
        assert "by another process" in both.sync().problem
        assert both.seen() == {}
    assert both.sync().written == 1


def test_what_is_moved_there_is_moved_here(sides: Sides) -> None:
    made = sides.book("12:00")
    sides.sync()
    [event] = sides.seen().values()
    sides.calendar.put(replace(event, start=when("16:00"), end=when("16:30")))
    assert sides.sync().moved == 1
    [row] = bookings.listed(sides.store)
    assert (row.id, row.starts_at, row.sequence) == (made.id, when("16:00"), 1)
    assert sides.sync() == Synced("desk", "anna", "anna")
    assert sides.book("12:00"), "the old place is free"
    assert sides.tasks() == ["call_back"], "the customer does not know yet"


def test_what_is_moved_to_where_nobody_works_is_put_back(sides: Sides) -> None:
    made = sides.book("12:00")
    sides.sync()
    [event] = sides.seen().values()
    sides.calendar.put(replace(event, start=when("22:00"), end=when("22:30")))
    sides.sync()
    assert [one.start for one in sides.seen().values()] == [made.starts_at]
    assert sides.tasks() == ["check"]
    assert [row.starts_at for row in bookings.listed(sides.store)] == [made.starts_at]


def test_what_is_taken_out_there_is_called_off_here(sides: Sides) -> None:
    made = sides.book("12:00")
    sides.sync()
    [uid] = sides.seen()
    sides.calendar.delete(uid)
    assert sides.sync().cancelled == 1
    assert bookings.listed(sides.store) == ()
    [task] = tasks.listed(sides.store)
    assert (task.kind, task.contact) == ("call_back", "+442079460123")
    assert made.id in task.id
    assert sides.book("12:00")


def test_somebody_is_booked_where_something_else_is(sides: Sides) -> None:
    sides.book("12:00")
    sides.sync()
    sides.calendar.put(Event("dentist", when("12:00"), when("13:00")))
    sides.sync()
    sides.sync()
    [task] = tasks.listed(sides.store)
    assert task.kind == "check"
    assert "12:00" in task.reason
    assert len(bookings.listed(sides.store)) == 1


def test_a_place_kept_for_an_answer_gives_way(sides: Sides) -> None:
    held = sides.own.take([chair(PLAN, "12:00")], Asking("call-1", "phone", 300))
    assert held is not None
    sides.calendar.put(Event("dentist", when("12:00"), when("13:00")))
    sides.sync()
    assert sides.own.confirm(held.id, {}) is None


def test_an_emptied_calendar_calls_nothing_off_and_is_filled_again(store: Store) -> None:
    calendar = Memory()
    sides = Sides(store, calendar)
    for clock in ("09:00", "10:00", "11:00", "12:00"):
        sides.book(clock)
    sides.sync()
    calendar.held.clear()
    assert "vanished" in sides.sync().problem
    assert len(bookings.listed(store)) == 4
    assert sides.tasks() == ["check"]
    assert write_again(store, sides.own, PLAN) == 4
    assert sides.sync().written == 4
    assert len(calendar.held) == 4


def test_a_service_that_is_away_changes_nothing(store: Store) -> None:
    calendar = Memory()
    sides = Sides(store, calendar)
    calendar.put(Event("dentist", when("12:00"), when("13:00")))
    sides.sync()
    calendar.broken = True
    assert sides.sync().problem == "fake: 503"
    with pytest.raises(Conflict):
        sides.book("12:15")
    calendar.broken = False
    assert sides.sync().problem == ""


def test_a_calendar_that_can_only_be_read(store: Store) -> None:
    class ReadOnly(Memory):
        writable = False

    sides = Sides(store, ReadOnly())
    sides.calendar.put(Event("dentist", when("12:00"), when("13:00")))
    sides.book("15:00")
    assert sides.sync() == Synced("desk", "anna", "anna", busy=1)
    assert sides.sync().cancelled == 0
    assert list(sides.seen()) == ["dentist"]


def test_a_resource_that_has_no_calendar_any_more_is_not_blocked(store: Store) -> None:
    sides = Sides(store, Memory())
    sides.calendar.put(Event("dentist", when("12:00"), when("13:00")))
    sides.sync()
    assert (
        sync_bot(store, sides.own, plan({"resources": {"anna": {}}}), lambda name, zone: sides.calendar) == []
    )
    assert sides.book("12:15")


def test_what_is_over_is_forgotten(store: Store) -> None:
    calendar = Memory()
    sides = Sides(store, calendar)
    sides.book("12:00")
    sides.sync()
    sides.clock.now += 5 * 24 * 3600
    calendar.held.clear()
    assert sides.sync() == Synced("desk", "anna", "anna")


def test_all_published_bots(store: Store, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    bot = shop({**PLAN.booking.model_dump(exclude_unset=True), **LINKED})
    snapshot.publish(settings, {bot.bot_id: bot})
    [away] = sync_all(settings, store)
    assert "no calendar 'anna'" in away.problem
    [done] = sync_all(settings, store, lambda name, zone: Memory())
    assert done == Synced("desk", "anna", "anna")


def test_a_host_that_is_down_is_asked_twice_whoever_has_a_calendar_there(
    store: Store, tmp_path: Path
) -> None:
    names = ("anna", "boris", "carla", "dora")
    calendars = {
        one: {"provider": "ical", "options": {"url": f"http://127.0.0.1:9/{one}.ics"}} for one in names
    }
    settings = Settings.model_validate({"home": tmp_path / "home", "calendars": calendars})
    bot = shop({**BOOKING, "resources": {one: {"calendar": one} for one in names}})
    snapshot.publish(settings, {bot.bot_id: bot})
    problems = [one.problem for one in sync_all(settings, store)]
    assert ["cannot be reached" in one for one in problems] == [True, True, False, False]
    assert ["left alone" in one for one in problems] == [False, False, True, True]
