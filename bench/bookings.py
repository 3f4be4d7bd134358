"""How long the calendar takes while somebody is on the line.

    python -m bench.bookings              files under a temporary folder
    python -m bench.bookings --redis      and in a Redis of its own

Five members of staff, half-hour services, sixty days of which nine places in ten are booked: some 4,000
bookings. Told are milliseconds: for a search as a new call makes it (nothing read yet) and as one goes on,
for keeping a place, and for the yes, one after the other. Target: p95 of 50 ms each; else exit code 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from frontdesk.booking.agenda import Agenda
from frontdesk.booking.days import Days
from frontdesk.booking.entries import Entries, Entry
from frontdesk.booking.files import FileDays
from frontdesk.booking.free import on_day
from frontdesk.booking.plan import Plan, Wanted, plan_of
from frontdesk.booking.redis import RedisDays
from frontdesk.booking.source import CalendarSource
from frontdesk.booking.times import day_of
from frontdesk.models import Slot
from frontdesk.scenario.commands import Act, FindSlots, HoldSlot
from frontdesk.scenario.schema import Bot
from frontdesk.testing.services import redis_server

TARGET = 50.0
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
FULL = 0.9
ROUNDS = 100
CUT = (Slot("service", "cut", "a haircut", 0),)
BOT = Bot.model_validate(
    {
        "bot_id": "bench",
        "greeting": "Hello.",
        "fallback": "Sorry?",
        "timezone": "Europe/Berlin",
        "hours": {"mon-sat": "09:00-18:00"},
        "booking": {
            "resources": {name: {} for name in ("anna", "boris", "clara", "dmitri", "eve")},
            "services": {"cut": {"minutes": 30}},
            "step": 30,
        },
    }
)


def full(plan: Plan, chance: Random) -> Entries:
    """Nine in ten of all places, booked."""
    entries: list[Entry] = []
    for ahead in range(1, 60):
        day = (NOW + timedelta(days=ahead)).date()
        for place in on_day(plan, Wanted("cut"), day, {}, int(NOW.timestamp() // 60)):
            for resource in plan.booking.resources:
                if chance.random() < FULL:
                    name = f"bk_{day:%Y%m%d}_{len(entries):016x}"
                    end = place.start + 30
                    details = {"name": "Mary Brown", "phone": "+442079460123", "service": "cut"}
                    spans = (place.start, end, place.start, end)
                    one = Entry(name, name, resource, 0, "cut", *spans, state="booked", details=details)
                    entries.append(one)
    return tuple(entries)


def took(work: Callable[[], object]) -> float:
    """Milliseconds."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def measure(open_days: Callable[[], Days], where: str) -> bool:
    """One table; whether all of it is fast enough."""
    plan = plan_of(BOT)
    assert plan is not None
    chance = Random(7)
    entries = full(plan, chance)
    open_days().change({day_of(one.begin) for one in entries}, lambda found: (entries, None))
    times: dict[str, list[float]] = {"first search": [], "search": [], "keep": [], "yes": []}
    for number in range(ROUNDS):
        source = CalendarSource(plan, Agenda(open_days()))
        day = (NOW + timedelta(days=chance.randint(1, 40))).date().isoformat()
        find = FindSlots("visit", CUT, day, "15:00", at=NOW)
        times["first search"].append(took(lambda: source.find(find)))  # noqa: B023
        times["search"].append(took(lambda: source.find(find)))  # noqa: B023
        [slot, *_] = source.find(find)
        keep = HoldSlot("visit", slot, CUT, at=NOW)
        kept = []
        times["keep"].append(took(lambda: kept.append(source.keep(f"b{number}", keep))))  # noqa: B023
        [hold] = kept
        if hold is not None:
            act = Act("booked", "visit", CUT, 1, hold=hold.id)
            times["yes"].append(took(lambda: source.confirm(act)))  # noqa: B023
        source.agenda.close()
    print(f"\n{where}: {len(entries)} bookings")
    fine = True
    for name, values in times.items():
        ordered = sorted(values)
        p50, p95 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
        fine = fine and p95 <= TARGET
        print(f"  {name:13} p50 {p50:6.2f} ms   p95 {p95:6.2f} ms   worst {ordered[-1]:6.2f} ms")
    return fine


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--redis", action="store_true", help="measure in a Redis too")
    chosen = parser.parse_args(arguments)
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="frontdesk-bookings-")))
        fine = measure(lambda: FileDays(home), "files")
        if chosen.redis:
            address = stack.enter_context(redis_server()).url
            fine = measure(lambda: RedisDays(address, "default", "bench"), "Redis") and fine
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
