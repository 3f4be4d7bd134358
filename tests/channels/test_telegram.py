from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.channels.desk import Desk
from frontdesk.channels.telegram import Line, serve
from frontdesk.errors import ProviderError, Refused
from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.support.doors import BOT, Kept, MemorySessions, doors

QUICK = timedelta(seconds=1)


@pytest.fixture
def there() -> Iterator[Telegram]:
    with telegram() as stand_in:
        yield stand_in


@pytest.fixture
def kept() -> Kept:
    return Kept()


@asynccontextmanager
async def serving(there: Telegram, kept: Kept, sessions: MemorySessions) -> AsyncIterator[None]:
    stop = asyncio.Event()
    desk = Desk("telegram", doors(kept, sessions))
    async with asyncio.TaskGroup() as group:
        line = Line(TOKEN, there.address, QUICK)
        group.create_task(serve(line, desk, stop, lambda: datetime.now(UTC)))
        try:
            yield
        finally:
            stop.set()


async def answers(there: Telegram, chat: int, count: int) -> list[str]:
    return await asyncio.to_thread(there.wait_for, chat, count)


async def test_people_are_answered_each_in_their_own_dialogue(there: Telegram, kept: Kept) -> None:
    sessions = MemorySessions()
    async with serving(there, kept, sessions):
        there.write(7, "/start")
        there.write(8, "I want to book")
        assert await answers(there, 7, 1) == ["Hello, salon here."]
        assert await answers(there, 8, 2) == ["Hello, salon here.", "Which service?"]
        there.write(8, "a haircut")
        assert (await answers(there, 8, 3))[-1] == "For which day?"
        there.write(8, "/stop")
        assert "Goodbye" in (await answers(there, 8, 4))[-1]
        there.write(7, None)
        assert "only read text" in (await answers(there, 7, 2))[-1]
    assert [one.caller for one in kept.conversations] == ["8"]


async def test_an_update_that_is_delivered_again_is_not_answered_again(there: Telegram, kept: Kept) -> None:
    sessions = MemorySessions()
    async with serving(there, kept, sessions):
        there.write(7, "I want to book", update_id=500)
        await answers(there, 7, 2)
    async with serving(there, kept, sessions):
        there.write(7, "I want to book", update_id=500)
        there.write(7, "a haircut", update_id=501)
        assert (await answers(there, 7, 3))[-1] == "For which day?"


async def test_telegrams_pace_is_kept(there: Telegram, kept: Kept) -> None:
    async with serving(there, kept, MemorySessions()):
        there.fail_next(429, "Too Many Requests", retry_after=1)
        there.write(7, "/start")
        assert await answers(there, 7, 1) == ["Hello, salon here."]


async def test_what_breaks_is_admitted(there: Telegram, kept: Kept) -> None:
    sessions = MemorySessions()
    sessions.broken = True
    async with serving(there, kept, sessions):
        there.write(7, "hello")
        assert "something is not working" in (await answers(there, 7, 1))[-1]


async def test_a_long_answer_comes_in_pieces(there: Telegram, kept: Kept) -> None:
    long = BOT.model_copy(update={"greeting": "Hello there. " * 400})
    stop = asyncio.Event()
    desk = Desk("telegram", doors(kept, MemorySessions(), long))
    async with asyncio.TaskGroup() as group:
        group.create_task(serve(Line(TOKEN, there.address, QUICK), desk, stop, lambda: datetime.now(UTC)))
        there.write(7, "/start")
        assert len(await answers(there, 7, 2)) == 2
        stop.set()


async def test_a_wrong_token_is_named(there: Telegram, kept: Kept) -> None:
    desk = Desk("telegram", doors(kept, MemorySessions()))
    line = Line("1:wrong", there.address, QUICK)
    with pytest.raises(Refused, match="TELEGRAM_BOT_TOKEN"):
        await serve(line, desk, asyncio.Event(), lambda: datetime.now(UTC))


async def test_nobody_at_the_address_is_named(kept: Kept) -> None:
    desk = Desk("telegram", doors(kept, MemorySessions()))
    line = Line(TOKEN, "http://127.0.0.1:9", QUICK)
    with pytest.raises(ProviderError, match=r"127\.0\.0\.1:9"):
        await serve(line, desk, asyncio.Event(), lambda: datetime.now(UTC))
