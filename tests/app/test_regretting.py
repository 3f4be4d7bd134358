"""A yes in a chat that cannot be kept: taken back in the chat, which then finds another time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.app.regretting import StoredRegrets
from frontdesk.app.telegram import StoredSessions
from frontdesk.booking.agenda import Agenda
from frontdesk.booking.committing import row_of
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.plan import plan_of
from frontdesk.booking.reconciling import AFTER, compare
from frontdesk.booking.source import CalendarSource
from frontdesk.channels.base import Lost, Reply
from frontdesk.channels.desk import Desk
from frontdesk.dialogue.ports import Ports
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.texts import LANGUAGES, fill
from frontdesk.settings import Settings
from frontdesk.store import bookings, regrets, tasks
from frontdesk.store.db import Store, open_store
from frontdesk.store.regrets import Regret
from tests.booking.shop import shop
from tests.support.doors import AT, Kept, MemorySessions, doors, message

BOT = shop()
SCOPE = "default", "desk"
LOST = fill(LANGUAGES["en"]["place_lost"], {"when": speak("date_time", "2026-11-24T12:00", "en")})


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()


class Clock:
    now = AT.timestamp()

    def __call__(self) -> float:
        return self.now


class Shop:
    """The barber's chat: a real calendar, sessions and what is owed in a real database."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock, self.sent, self.number = store, Clock(), list[str](), 0
        self.agenda = Agenda(MemoryDays(), self.clock)
        plan = plan_of(BOT)
        assert plan is not None
        calendar, kept = CalendarSource(plan, self.agenda, "chat"), Kept()

        def ports(bot: Bot) -> Ports:
            return replace(kept.ports(bot), slots=calendar)

        sessions = StoredSessions(store, "telegram", "desk")
        self.owed = StoredRegrets(store, "telegram", "desk", lambda: BOT, self.now)
        wired = replace(doors(kept, MemorySessions(), BOT), ports=ports, sessions=sessions, regrets=self.owed)
        self.desk = Desk("telegram", wired)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.clock.now, UTC)

    async def send(self, text: str, button: str = "") -> None:
        self.sent.append(text)

    async def say(self, *lines: str) -> str:
        before = len(self.sent)
        for line in lines:
            self.number += 1
            await self.desk.receive(message(line, self.number, after=self.number * 10), self.send)
        return " ".join(self.sent[before:])

    async def relay(self) -> None:
        """One round of the desk's."""
        for reply in await self.owed.replies():
            assert await self.desk.relay(reply, self.send, AT + timedelta(seconds=self.number * 10 + 5))
            await self.owed.said(reply)


async def test_the_chat_is_told_and_books_another_time(store: Store) -> None:
    own = Shop(store)
    said = await own.say("I need an appointment", "a haircut", "Tuesday", "12:00", "Mary Jones", "yes")
    assert "You are booked" in said
    [mine] = own.agenda.everything()
    other = replace(mine, id="bk_20261124_ffffffffffffffff", event="bk_20261124_ffffffffffffffff")
    bookings.put(store, row_of(replace(other, owner="import"), SCOPE))
    own.clock.now += AFTER
    compare(store, own.agenda, SCOPE)
    for _ in range(2):
        await own.relay()
    assert own.sent[-1] == LOST
    assert own.sent.count(LOST) == 1
    [task] = tasks.listed(store)
    assert task.kind == "call_back"
    await own.say("14:00")
    assert "You are booked" in await own.say("yes")
    own.clock.now += AFTER
    compare(store, own.agenda, SCOPE)
    rows = bookings.listed(store)
    assert sorted((f"{row.starts_at:%H:%M}", row.owner) for row in rows) == [
        ("12:00", "import"),
        ("14:00", "c1"),
    ]


async def test_the_moment_is_told_by_the_business_clock(store: Store) -> None:
    bot = shop(timezone="Europe/Berlin")
    owed = StoredRegrets(store, "telegram", "desk", lambda: bot)
    assert await owed.replies() == ()
    starts = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
    regrets.add(store, Regret(*SCOPE, "telegram", "7", "c1", "bk_1", starts, "de"), datetime.now(UTC))
    [reply] = await owed.replies()
    assert reply == Reply(reply.id, "7", "c1", "", lost=Lost("bk_1", "2026-11-24T12:00", "de"))
    await owed.said(reply)
    assert await owed.replies() == ()
