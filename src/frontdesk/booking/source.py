"""What a live dialogue asks the calendar: free places, a place kept, the yes. No database: files or Redis."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Coroutine, Iterable
from datetime import date, datetime, timedelta
from typing import Any

from frontdesk.booking import free
from frontdesk.booking.agenda import Agenda, Asking, is_receipt, open_agenda
from frontdesk.booking.free import Place
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.plan import Plan, Wanted, plan_of
from frontdesk.booking.times import local, minute_of
from frontdesk.errors import BadInput
from frontdesk.models import Receipt, Slot
from frontdesk.scenario.commands import Act, FindSlots, HoldSlot
from frontdesk.scenario.handlers.places import OFFERED, subject
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import FreeSlot, Hold
from frontdesk.settings import Settings

log = logging.getLogger(__name__)


class CalendarSource:
    """A bot's calendar as `dialogue.ports.SlotSource` wants it: each method waits in a thread."""

    def __init__(self, plan: Plan, agenda: Agenda, writer: str = "call") -> None:
        self.plan = plan
        self.agenda = agenda
        self.writer = writer

    def free(self, conversation_id: str, wanted: FindSlots) -> Coroutine[Any, Any, tuple[FreeSlot, ...]]:
        """Free places, the wished moment first if it is free, then the nearest."""
        return asyncio.to_thread(self.find, wanted, conversation_id)

    async def hold(self, conversation_id: str, wanted: HoldSlot) -> Hold | None:
        """Keep the place for a few minutes; None when somebody else has it. Who stops waiting keeps none."""
        left, kept = threading.Event(), list[Hold]()

        def keep() -> Hold | None:
            found = self.keep(conversation_id, wanted)
            if found is not None:
                kept.append(found)
                if left.is_set():
                    self._give_up(found.id)
            return found

        try:
            return await asyncio.to_thread(keep)
        except asyncio.CancelledError:
            left.set()
            for one in kept:
                asyncio.get_running_loop().run_in_executor(None, self._give_up, one.id)
            raise

    def _give_up(self, hold_id: str) -> None:
        """Whatever happens, it expires by itself."""
        try:
            self.agenda.release(hold_id)
        except Exception as error:
            log.warning("a place could not be given up: %s", error or type(error).__name__)

    def release(self, conversation_id: str, hold: Hold) -> Coroutine[Any, Any, None]:
        """Give the place up."""
        return asyncio.to_thread(self.agenda.release, hold.id)

    def book(self, conversation_id: str, act: Act) -> Coroutine[Any, Any, Receipt]:
        """The yes: the kept place's id is the receipt from now on. Failed when somebody else has it."""
        return asyncio.to_thread(self.confirm, act)

    def find(self, command: FindSlots, owner: str = "") -> tuple[FreeSlot, ...]:
        """As `free`; BadInput when the form names no service of the calendar."""
        wanted = self._wanted(command.slots)
        now = self._now(command.at)
        day = date.fromisoformat(command.date)
        around = timedelta(days=free.AROUND + 2)
        busy = self.agenda.busy(day - around, day + around, command.amends, now * 60.0, owner)
        if command.time:
            minute = free.minute_of_day(command.time)
            places = free.nearest(self.plan, wanted, day, minute, busy, now)
        else:
            places = free.spread(self.plan, wanted, day, busy, now, OFFERED)
        who = subject(self.plan.booking, command.slots)
        return tuple(self._slot(wanted, place, who) for place in places)

    def keep(self, conversation_id: str, command: HoldSlot) -> Hold | None:
        """As `hold`."""
        wanted = self._wanted(command.slots)
        start = _start(command.slot)
        claims = free.claims(self.plan, wanted, start, self._now(command.at))
        seconds = self.plan.booking.hold_minutes * 60
        moved = command.amends if is_receipt(command.amends) else ""
        asking = Asking(conversation_id, self.writer, seconds, moved)
        entry = self.agenda.take(claims, asking, command.at.timestamp() if command.at else None)
        return Hold(entry.id, command.slot) if entry else None

    def confirm(self, act: Act) -> Receipt:
        """As `book`."""
        if not self._fits(act):
            return Receipt("", act.action, "failed", "the place was kept for something else")
        details = {slot.name: slot.value for slot in act.slots if not slot.sensitive}
        entry = self.agenda.confirm(act.hold, details)
        if entry is None:
            return Receipt("", act.action, "failed", "somebody else has the place by now")
        at = local(entry.start, self.plan.zone)
        return Receipt(entry.id, act.action, "confirmed", f"{entry.resource}, {at:%Y-%m-%d %H:%M}")

    def _fits(self, act: Act) -> bool:
        """Whether the place is for what was agreed: the form may have been changed since it was kept."""
        entry, wanted = self.agenda.get(act.hold), self.plan.wanted(act.slots)
        if entry is None or entry.state != "pending":
            return True
        return (
            wanted is not None
            and entry.service == wanted.service
            and entry.resource in self.plan.candidates(wanted)
        )

    def _wanted(self, slots: Iterable[Slot]) -> Wanted:
        wanted = self.plan.wanted(slots)
        if wanted is None or not self.plan.candidates(wanted):
            raise BadInput("the form names nothing that this calendar has")
        return wanted

    def _now(self, at: datetime | None) -> int:
        return minute_of(at) if at else int(self.agenda.clock() // 60)

    def _slot(self, wanted: Wanted, place: Place, who: str) -> FreeSlot:
        at = local(place.start, self.plan.zone)
        minutes = self.plan.booking.services[wanted.service].minutes
        return FreeSlot(f"{at:%Y-%m-%d}", f"{at:%H:%M}", minutes, str(place.start), who)


def calendar_of(settings: Settings, bot: Bot, writer: str) -> CalendarSource | None:
    """The bot's calendar; None when it has none."""
    plan = plan_of(bot)
    if plan is None:
        return None
    return CalendarSource(plan, open_agenda(settings, bot.company_id, bot.bot_id), writer)


def rehearsed(bot: Bot) -> CalendarSource | None:
    """The bot's calendar with nothing in it yet and nothing left of it: for trying the bot."""
    plan = plan_of(bot)
    return CalendarSource(plan, Agenda(MemoryDays()), "rehearsal") if plan else None


def _start(slot: FreeSlot) -> int:
    if not slot.key.isdecimal():
        raise BadInput(f"{slot.key[:40]!r} is no place of this calendar")
    return int(slot.key)
