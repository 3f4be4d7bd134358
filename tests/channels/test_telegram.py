from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.channels.base import Reply
from frontdesk.channels.desk import Desk
from frontdesk.channels.telegram import PERSON, Line, serve
from frontdesk.errors import ProviderError, Refused
from frontdesk.scenario.schema import Bot
from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.channels.test_desk import Others
from tests.channels.test_person import LABEL, TARGET
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
async def serving(
    there: Telegram, kept: Kept, sessions: MemorySessions, bot: Bot = BOT
) -> AsyncIterator[None]:
    stop = asyncio.Event()
    desk = Desk("telegram", doors(kept, sessions, bot))
    async with asyncio.TaskGroup() as group:
        line = Line(TOKEN, there.address, QUICK)
        group.create_task(serve(line, desk, stop, lambda: datetime.now(UTC)))
        try:
            yield
        finally:
            stop.set()


def test_a_bot_is_known_by_its_number_and_not_by_its_secret() -> None:
    assert Line(TOKEN, "http://127.0.0.1").bot == "42"


async def test_somebody_elses_answer_reaches_its_chat(there: Telegram, kept: Kept) -> None:
    others, sessions, stop = Others(), MemorySessions(), asyncio.Event()
    desk = Desk("telegram", replace(doors(kept, sessions), delegations=others))
    async with asyncio.TaskGroup() as group:
        line = Line(TOKEN, there.address, QUICK)
        group.create_task(serve(line, desk, stop, lambda: datetime.now(UTC)))
        there.write(7, "why is the sky blue")
        before = len(await answers(there, 7, 3))
        [asked] = others.asked
        others.waiting.append(Reply("dg-1", "7", asked.context.conversation_id, "Because of the air."))
        assert (await answers(there, 7, before + 1))[-1] == "Because of the air."
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


async def test_who_has_blocked_the_bot_keeps_nobody_else_waiting(there: Telegram, kept: Kept) -> None:
    others, sessions, stop = Others(), MemorySessions(), asyncio.Event()
    desk = Desk("telegram", replace(doors(kept, sessions), delegations=others))
    async with asyncio.TaskGroup() as group:
        line = Line(TOKEN, there.address, QUICK)
        group.create_task(serve(line, desk, stop, lambda: datetime.now(UTC)))
        counts = {}
        for chat in (7, 8):
            there.write(chat, "why is the sky blue")
            counts[chat] = len(await answers(there, chat, 3))
        there.fail_next(403, "Forbidden: bot was blocked by the user")
        talks = {chat: sessions.kept[chat].conversation_id for chat in ("7", "8")}
        others.waiting.extend(Reply(f"dg-{chat}", chat, talk, f"For {chat}.") for chat, talk in talks.items())
        assert (await answers(there, 8, counts[8] + 1))[-1] == "For 8."
        there.write(7, "hello?")
        assert "For 7." in await answers(there, 7, counts[7] + 2)
        stop.set()
    assert others.waiting == []


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


async def test_the_button_asks_for_a_person(there: Telegram, kept: Kept) -> None:
    async with serving(there, kept, MemorySessions(), TARGET):
        there.write(7, "I want to book")
        await answers(there, 7, 2)
        assert there.buttons(7) == [{"text": LABEL, "callback_data": PERSON}]
        there.press(7, PERSON, update_id=5000)
        await answers(there, 7, 4)
        there.press(7, PERSON, update_id=5000)
        there.press(7, PERSON, id="0")
        assert "already" in (await answers(there, 7, 5))[-1], "that query is too old to answer"
    assert [one.reason for one in kept.handoffs] == ["asked for a person"]


HOSTILE: dict[str, dict[str, object]] = {
    "other data": {"data": "person; drop"},
    "much data": {"data": "person" * 10_000},
    "no data": {"data": None, "game_short_name": "chess"},
    "no message": {"message": None, "inline_message_id": "1"},
    "somebody else's chat": {"from": {"id": 9, "is_bot": False, "first_name": "Eve"}},
    "a group": {
        "message": {"message_id": 1, "date": 1, "text": "x", "chat": {"id": 7, "type": "group", "title": "x"}}
    },
}


async def test_a_press_that_is_not_of_our_button_is_nothing(there: Telegram, kept: Kept) -> None:
    sessions = MemorySessions()
    async with serving(there, kept, sessions, TARGET):
        for changes in HOSTILE.values():
            there.press(7, **{"data": PERSON, **changes})  # type: ignore[arg-type]
        there.press(8, PERSON)
        await answers(there, 8, 2)
    answered = [call for method, call in there.calls if method == "answerCallbackQuery"]
    assert len(answered) == 1
    assert there.answers(7) == []
    assert list(sessions.kept) == ["8"]


async def test_a_button_under_a_message_that_is_gone_works(there: Telegram, kept: Kept) -> None:
    gone = {"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private", "first_name": "Ada"}}
    async with serving(there, kept, MemorySessions(), TARGET):
        there.press(7, PERSON, message=gone)
        await answers(there, 7, 2)
    assert len(kept.handoffs) == 1


async def test_a_word_has_the_bot_back(there: Telegram, kept: Kept) -> None:
    async with serving(there, kept, MemorySessions()):
        there.write(7, "/bot")
        assert "What else" in (await answers(there, 7, 1))[0]
        there.write(7, "I want to book")
        assert (await answers(there, 7, 3))[-1] == "Which service?"
