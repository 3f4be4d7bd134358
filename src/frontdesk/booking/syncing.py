"""Calendars kept elsewhere and ours, brought together: what takes time over there, what is booked here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from frontdesk.booking import mirroring
from frontdesk.booking.agenda import Agenda, open_agenda
from frontdesk.booking.committing import cancel, now_of
from frontdesk.booking.entries import OUTSIDE, Entry
from frontdesk.booking.mirroring import Differences
from frontdesk.booking.plan import Plan, plan_of
from frontdesk.booking.times import moment
from frontdesk.booking.writing import move
from frontdesk.errors import BadInput, Conflict, FrontdeskError, NotFound
from frontdesk.providers.calendars._accounts import open_calendar
from frontdesk.providers.calendars.base import CalendarProvider, Event
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import bookings, calendar_links, snapshot, tasks
from frontdesk.store.bookings import Booking
from frontdesk.store.calendar_links import CalendarLink
from frontdesk.store.db import Store
from frontdesk.store.tasks import Task

logger = logging.getLogger(__name__)
Open = Callable[[str, str], CalendarProvider]
"""The calendar of a name, for events of a time zone."""


@dataclass(frozen=True, slots=True)
class Synced:
    """What came of one resource's calendar. `problem` says why nothing did, or not all."""

    bot_id: str
    resource: str
    calendar: str
    written: int = 0
    removed: int = 0
    cancelled: int = 0
    moved: int = 0
    busy: int = 0
    problem: str = ""


def sync_all(settings: Settings, store: Store, opening: Open | None = None) -> list[Synced]:
    """Every resource of every published bot; one calendar that fails keeps no other waiting."""
    published = snapshot.read(settings.home)
    found: list[Synced] = []
    for values in (published.bots if published else {}).values():
        plan = _plan(values)
        if plan is None:
            continue
        agenda = open_agenda(settings, plan.company_id, plan.bot_id)
        try:
            found += sync_bot(store, agenda, plan, opening or _opening(settings))
        finally:
            agenda.close()
    return found


def sync_bot(store: Store, agenda: Agenda, plan: Plan, opening: Open) -> list[Synced]:
    """One bot's resources, one after the other."""
    done: list[Synced] = []
    _let_go(agenda, plan)
    for resource, one in plan.booking.resources.items():
        if one.calendar is None:
            continue
        said = Synced(plan.bot_id, resource, one.calendar)
        try:
            said = _alone(store, agenda, plan, said, opening)
        except FrontdeskError as error:
            logger.warning("the calendar %s of %s: %s", one.calendar, plan.bot_id, error)
            said = replace(said, problem=str(error))
        done.append(said)
    return done


def _alone(store: Store, agenda: Agenda, plan: Plan, said: Synced, opening: Open) -> Synced:
    """One at a time, whoever asks for it: two would take each other's writing for a person's."""
    about = f"calendar {plan.company_id} {plan.bot_id} {said.resource}"
    with store.alone(about) as mine:
        if not mine:
            return replace(said, problem="it is being compared by another process at this moment")
        calendar = opening(said.calendar, str(plan.zone))
        try:
            return _Sync(store, agenda, plan, said, calendar).run()
        finally:
            calendar.close()


class _Sync:
    """One resource and its calendar."""

    def __init__(
        self, store: Store, agenda: Agenda, plan: Plan, said: Synced, calendar: CalendarProvider
    ) -> None:
        self._store, self._agenda, self._plan = store, agenda, plan
        self._said, self._calendar = said, calendar
        self._scope = plan.company_id, plan.bot_id

    def run(self) -> Synced:
        """Look over there, then settle what differs. What takes time comes first: nobody may book it.

        What was written is looked up before what stands there, and what is booked after it: a booking that is
        written in between by somebody else must not look as if a person had taken it out.
        """
        now = now_of(self._agenda)
        until = now + timedelta(days=self._plan.booking.days_ahead + 1)
        links = calendar_links.of_calendar(self._store, *self._scope, self._said.calendar)
        events = list(self._calendar.events(now, until))
        over = [one.booking_id for one in links.values() if one.ends_at < now]
        calendar_links.forget(self._store, self._said.calendar, over)
        left = {one.booking_id: one.sequence for one in links.values() if one.booking_id not in over}
        rows = bookings.listed(self._store, *self._scope, now, until, cancelled=True, limit=100_000)
        mine = [row for row in rows if row.resource == self._said.resource]
        differences = mirroring.differences(mine, left, events, now)
        self._block(differences.others, now, until)
        if not self._calendar.writable:
            return replace(self._said, busy=len(differences.others))
        self._follow(differences)
        for row in differences.write:
            self._write(row)
        for booking_id in differences.remove:
            self._calendar.delete(mirroring.uid_of(booking_id))
            calendar_links.forget(self._store, self._said.calendar, [booking_id])
        if differences.emptied:
            self._say_emptied(now)
        return self._told(differences)

    def _told(self, found: Differences) -> Synced:
        return replace(
            self._said,
            written=len(found.write),
            removed=len(found.remove),
            cancelled=len(found.cancelled),
            moved=len(found.moved),
            busy=len(found.others),
            problem="most bookings have vanished from it at once: nothing was called off" * found.emptied,
        )

    def _block(self, events: tuple[Event, ...], now: datetime, until: datetime) -> None:
        resource = self._said.resource
        lanes = self._plan.booking.resources[resource].capacity
        blocks = mirroring.blocks(events, resource, lanes)
        first, last = now.date() - timedelta(days=1), until.date() + timedelta(days=1)
        fitting = [one for one in blocks if first <= moment(one.begin).date() <= last]
        for entry in self._agenda.mirror(resource, fitting, first, last):
            self._clash(entry)

    def _follow(self, found: Differences) -> None:
        """What a person did over there."""
        for row in found.cancelled:
            cancel(self._store, self._agenda, row.id, row.company_id)
            calendar_links.forget(self._store, self._said.calendar, [row.id])
            said = f"the booking was taken out of the calendar {self._said.calendar}: tell the customer"
            self._task(f"removed-{row.id}-{row.sequence}", "call_back", said, row)
        for row, event in found.moved:
            self._move(row, event)

    def _move(self, row: Booking, event: Event) -> None:
        try:
            moved = move(self._store, self._agenda, self._plan, row, event.start, writer="calendar")
        except (BadInput, Conflict, NotFound) as error:
            said = f"the booking was moved in the calendar {self._said.calendar}, and was put back: {error}"
            self._task(f"moved-{row.id}-{row.sequence}-{event.start:%Y%m%d%H%M}", "check", said, row)
            self._calendar.put(mirroring.event_of(row))
            return
        self._write(moved)
        at = event.start.astimezone(self._plan.zone)
        said = f"the booking was moved in the calendar to {at:%Y-%m-%d %H:%M}: tell the customer"
        self._task(f"moved-{row.id}-{moved.sequence}", "call_back", said, moved)

    def _write(self, row: Booking) -> None:
        self._calendar.put(mirroring.event_of(row))
        link = CalendarLink(row.id, self._said.calendar, *self._scope, row.sequence, row.ends_at)
        calendar_links.written(self._store, link)

    def _clash(self, entry: Entry) -> None:
        """Somebody is booked where the other calendar has something else."""
        row = bookings.find(self._store, entry.event, self._plan.company_id)
        at = moment(entry.start).astimezone(self._plan.zone)
        said = f"{entry.resource} is booked at {at:%Y-%m-%d %H:%M}, and the calendar has something else then"
        contact = (row.caller if row else None) or entry.details.get("phone")
        self._add(Task(f"clash-{entry.id}", *self._scope, "check", said, entry.owner, contact, entry.details))

    def _say_emptied(self, now: datetime) -> None:
        said = (
            f"most bookings have vanished from the calendar {self._said.calendar} at once. Nothing was called"
            " off. Put them back with `frontdesk bookings --sync --again`, or call them off one by one."
        )
        self._add(Task(f"emptied-{self._said.calendar}-{now:%Y%m%d}", *self._scope, "check", said))

    def _task(self, task_id: str, kind: str, said: str, row: Booking) -> None:
        contact = row.caller or row.details.get("phone")
        self._add(Task(task_id, *self._scope, kind, said, row.owner, contact, dict(row.details)))

    def _add(self, task: Task) -> None:
        tasks.add(self._store, task)


def write_again(store: Store, agenda: Agenda, plan: Plan) -> int:
    """Forget what was written into the bot's calendars, so that the next sync writes it again: how many."""
    count = 0
    for one in plan.booking.resources.values():
        if one.calendar is not None:
            links = calendar_links.of_calendar(store, plan.company_id, plan.bot_id, one.calendar)
            calendar_links.forget(store, one.calendar, links)
            count += len(links)
    return count


def _let_go(agenda: Agenda, plan: Plan) -> None:
    """Resources that have no calendar any more are not blocked by it."""
    linked = {name for name, one in plan.booking.resources.items() if one.calendar is not None}
    left: dict[str, list[Entry]] = {}
    for one in agenda.everything():
        if one.writer == OUTSIDE and one.resource not in linked:
            left.setdefault(one.resource, []).append(one)
    for resource, ones in left.items():
        days = [moment(one.begin).date() for one in ones]
        agenda.mirror(resource, (), min(days), max(days))


def _plan(values: Mapping[str, Any]) -> Plan | None:
    if not values.get("booking"):
        return None
    try:
        return plan_of(Bot.model_validate(values))
    except ValueError as error:
        logger.warning("a published bot cannot be read: %s", error)
        return None


def _opening(settings: Settings) -> Open:
    return lambda name, timezone: open_calendar(settings.calendars, name, timezone, home=settings.home)
