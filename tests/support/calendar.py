"""A calendar in memory, for dialogues: places that are free, held or booked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from frontdesk.models import Receipt
from frontdesk.scenario.commands import Act, FindSlots, HoldSlot
from frontdesk.scenario.state import FreeSlot, Hold


def place(moment: str, minutes: int = 30) -> FreeSlot:
    """`2026-11-24T15:30` as a free place."""
    date, _, time = moment.partition("T")
    return FreeSlot(date, time, minutes, key=moment)


@dataclass
class Calendar:
    """Places by moment. `snatched` are taken by somebody else between the look and the hold."""

    free_places: set[str]
    snatched: set[str] = field(default_factory=set)
    held: dict[str, str] = field(default_factory=dict)
    booked: dict[str, str] = field(default_factory=dict)
    asked: list[FindSlots] = field(default_factory=list)
    broken: bool = False

    def nearest(self, date: str, time: str) -> tuple[FreeSlot, ...]:
        """What is free, nearest to the wish first; on the same day when no time was wished for."""
        taken = {*self.held.values(), *self.booked.values()}
        free = sorted(self.free_places - taken)
        if not time:
            return tuple(place(moment) for moment in free if moment.startswith(date))
        wish = datetime.fromisoformat(f"{date}T{time}")
        return tuple(
            place(moment) for moment in sorted(free, key=lambda one: abs(datetime.fromisoformat(one) - wish))
        )

    def keep(self, slot: FreeSlot) -> Hold | None:
        """A hold, unless somebody was quicker."""
        if slot.key in self.snatched or slot.key in {*self.held.values(), *self.booked.values()}:
            self.free_places.discard(slot.key)
            return None
        hold = Hold(f"hold-{len(self.held) + len(self.booked) + 1}-{slot.key}", slot)
        self.held[hold.id] = slot.key
        return hold

    async def free(self, conversation_id: str, wanted: FindSlots) -> tuple[FreeSlot, ...]:
        self.asked.append(wanted)
        if self.broken:
            raise OSError("no calendar")
        return self.nearest(wanted.date, wanted.time)

    async def hold(self, conversation_id: str, wanted: HoldSlot) -> Hold | None:
        return self.keep(wanted.slot)

    async def release(self, conversation_id: str, hold: Hold) -> None:
        self.held.pop(hold.id, None)

    async def book(self, conversation_id: str, act: Act) -> Receipt:
        moment = self.held.pop(act.hold)
        self.booked[act.hold] = moment
        if act.amends:
            self.booked.pop(act.amends, None)
        return Receipt(act.hold, act.action, "confirmed")
