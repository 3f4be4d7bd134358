"""The callers of `bench.chaos`: conversations as calls and chats leave them, bookings agreed on the way."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from frontdesk.booking.agenda import Asking, open_agenda
from frontdesk.booking.free import claim
from frontdesk.booking.plan import plan_of
from frontdesk.booking.times import minute_of
from frontdesk.models import Completion, Conversation, Receipt, Slot, Turn, Utterance
from frontdesk.postcall.queue import Bell
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import spool
from frontdesk.store.journal import CallJournal
from frontdesk.store.sound import CALLER, SoundFile

_BOOKING: dict[str, Any] = {"services": {"cut": {"minutes": 30}}, "days_ahead": 60}
_BOT: dict[str, Any] = {
    "bot_id": "desk",
    "language": "en",
    "greeting": "Hello, how can I help?",
    "fallback": "Sorry?",
    "timezone": "UTC",
    "hours": {"daily": "24h"},
    "scenarios": [
        {
            "name": "visit",
            "trigger_keywords": ["appointment"],
            "on_complete": "booking_created",
            "handler": "booking",
            "collect_fields": [
                {"name": "service", "prompt": "What for?", "choices": {"cut": ["haircut"]}},
                {"name": "date", "prompt": "Which day?"},
                {"name": "time", "prompt": "What time?"},
            ],
        }
    ],
}
BOT = Bot.model_validate({**_BOT, "booking": {**_BOOKING, "resources": {"anna": {}}}})
LINKED = Bot.model_validate({**_BOT, "booking": {**_BOOKING, "resources": {"anna": {"calendar": "anna"}}}})
"""The same, with a calendar that is kept elsewhere."""
LOST = 8
"""One in so many calls loses its process."""
CHATTER = 4
"""One in so many books nothing."""
RETURNS = 5
"""One in so many comes from whoever called just before."""
RECORDED = 6
"""One in so many is recorded."""
RATE = 8000


@dataclass
class Caller:
    """Calls one after the other. `agreed` were told that they are booked, `noted` that somebody confirms;
    `numbers` are where they called from, by conversation."""

    settings: Settings
    chance: Random
    names: set[str] = field(default_factory=set)
    numbers: dict[str, str] = field(default_factory=dict)
    recorded: set[str] = field(default_factory=set)
    agreed: set[str] = field(default_factory=set)
    noted: set[str] = field(default_factory=set)

    def call(self, count: int, seconds: float) -> None:
        """So many, spread over that time."""
        bell = Bell(self.settings)
        for number in range(count):
            name = f"call-{number:04}"
            self.came(name, number - 1 if number % RETURNS == RETURNS - 1 else number)
            if number % LOST == LOST - 1:
                self._lost(name)
            else:
                whole = conversation(name, self.booked(name, number), self.numbers[name])
                if number % RECORDED == 0:
                    self._record(whole)
                spool.put(self.settings.home, whole)
                bell.ring(name)
            time.sleep(self.chance.uniform(0.5, 1.5) * seconds / count)
        bell.close()

    def came(self, name: str, who: int) -> None:
        """A conversation with the person of that number."""
        self.numbers[name] = f"+1202555{1000 + who:04}"
        self.names.add(name)

    def booked(self, name: str, number: int) -> Completion | None:
        """What the caller agreed to: each a place of their own, so that nobody is in another's way."""
        if number % CHATTER == CHATTER - 1:
            return None
        day = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        at = day + timedelta(days=3 + number // 40, minutes=30 * (number % 40))
        receipt = self._receipt(name, at)
        (self.agreed if receipt.status == "confirmed" else self.noted).add(name)
        values = {"service": "cut", "date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M}"}
        slots = tuple(Slot(key, value, value, 1, confirmed="explicit") for key, value in values.items())
        return Completion("visit", "booking_created", slots, 1, True, receipt)

    def _receipt(self, name: str, at: datetime) -> Receipt:
        """Kept and confirmed, or only noted when nobody answers: as in a call."""
        plan = plan_of(BOT)
        assert plan is not None
        agenda = open_agenda(self.settings, BOT.company_id, BOT.bot_id)
        try:
            taken = agenda.take([claim(plan, "cut", "anna", 0, minute_of(at))], Asking(name, "phone", 300.0))
            confirmed = agenda.confirm(taken.id, {}) if taken is not None else None
        except Exception:
            confirmed = None
        finally:
            agenda.close()
        if confirmed is None:
            return Receipt(f"rq_{name}", "booking_created", "requested")
        return Receipt(confirmed.id, "booking_created", "confirmed")

    def _record(self, whole: Conversation) -> None:
        """A second of what the caller said."""
        about = {
            "conversation_id": whole.id,
            "consent": "announced",
            "began_at": whole.started_at.isoformat(),
        }
        file = SoundFile(self.settings.home, about)
        file.put(CALLER, 0, RATE, b"\1\0" * RATE)
        file.close()
        self.recorded.add(whole.id)

    def _lost(self, name: str) -> None:
        """A call that was killed: its journal is all there is."""
        number = self.numbers[name]
        call = {"room": f"room-{name}", "caller_number": number}
        header = {"conversation_id": name, "bot_id": BOT.bot_id, "channel": "phone", "language": "en"}
        journal = CallJournal(self.settings.home, {**header, "call": call, "caller": number})
        said = {"index": 0, "speaker": "caller", "text": "hello?", "at": datetime.now(UTC).isoformat()}
        journal.write("utterance", said)
        journal.flush()
        journal.close()


def conversation(name: str, done: Completion | None, number: str = "+12025550123") -> Conversation:
    """A short call from that number that ended just now."""
    ended = datetime.now(UTC)
    lines = ("Hello, how can I help?", "I'd like an appointment for a haircut", "You are booked.")
    spoken = tuple(
        Utterance(index, "caller" if index == 1 else "bot", text, ended - timedelta(seconds=9 - 3 * index))
        for index, text in enumerate(lines)
    )
    return Conversation(
        id=name,
        bot_id=BOT.bot_id,
        channel="phone",
        language="en",
        started_at=spoken[0].at,
        ended_at=ended,
        ended_by="caller",
        caller=number,
        utterances=spoken,
        turns=(Turn(0, spoken[1].at, (1,), lines[2], "confirm" if done else "fallback", "visit"),),
        completions=(done,) if done is not None else (),
    )
