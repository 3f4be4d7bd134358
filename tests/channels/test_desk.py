from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.channels.desk import MAX_TEXT, Desk
from frontdesk.channels.pace import Pace
from frontdesk.errors import ProviderError
from tests.support.doors import AT, Kept, MemorySessions, doors, message


class Chat:
    """A desk, and what was sent."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.kept, self.sessions, self.sent = Kept(), MemorySessions(), list[str]()
        self.desk = Desk("telegram", doors(self.kept, self.sessions), pace=pace)

    async def send(self, text: str) -> None:
        self.sent.append(text)

    async def say(self, text: str | None, number: int, **changes: object) -> list[str]:
        before = len(self.sent)
        await self.desk.receive(message(text, number, **changes), self.send)  # type: ignore[arg-type]
        return self.sent[before:]


async def test_a_dialogue_goes_on_from_message_to_message() -> None:
    chat = Chat()
    assert await chat.say("I want to book", 1) == ["Hello, salon here.", "Which service?"]
    assert await chat.say("a haircut", 2) == ["For which day?"]
    assert chat.sessions.kept["7"].conversation_id == "c1"
    assert chat.sessions.kept["7"].seen == ("1", "2")


async def test_a_message_that_comes_twice_is_answered_once() -> None:
    chat = Chat()
    assert await chat.say("I want to book", 1)
    assert await chat.say("I want to book", 1) == []
    assert await chat.say("a haircut", 3) == ["For which day?"]
    assert await chat.say("an earlier one", 2) != []


async def test_an_answer_that_was_not_sent_comes_with_the_next_one() -> None:
    chat = Chat()

    async def fails(text: str) -> None:
        raise OSError("no network")

    with pytest.raises(OSError):
        await chat.desk.receive(message("I want to book", 1), fails)
    assert await chat.say("I want to book", 1) == ["Hello, salon here.", "Which service?"]
    assert await chat.say("I want to book", 1) == []
    with pytest.raises(OSError):
        await chat.desk.receive(message("a haircut", 2), fails)
    first, *rest = await chat.say("tomorrow", 3)
    assert first == "For which day?"
    assert rest
    assert "For which day?" not in rest


async def test_a_conversation_that_cannot_be_handed_over_is_kept_for_the_next_try() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    chat.kept.full = True
    with pytest.raises(ProviderError, match="handed over"):
        await chat.say("goodbye", 2)
    assert await chat.desk.expire(AT + timedelta(minutes=31)) == 0
    assert chat.sessions.kept["7"].open
    chat.kept.full = False
    assert await chat.desk.expire(AT + timedelta(minutes=31)) == 1
    assert [one.ended_by for one in chat.kept.conversations] == ["silence"]


async def test_start_greets_and_ends_what_was_open() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    await chat.desk.begin(message("/start", 2), chat.send)
    assert chat.sent[-1] == "Hello, salon here."
    assert [one.ended_by for one in chat.kept.conversations] == ["caller"]
    assert chat.sessions.kept["7"].conversation_id == "c2"
    await chat.desk.begin(message("/start", 2), chat.send)
    assert chat.sessions.kept["7"].conversation_id == "c2"


async def test_stop_ends_the_dialogue_once() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    await chat.desk.end(message("/stop", 2), chat.send)
    await chat.desk.end(message("/stop", 3), chat.send)
    assert len(chat.kept.conversations) == 1
    assert "Goodbye" in chat.sent[-1]
    assert chat.kept.conversations[0].channel == "telegram"
    assert chat.kept.conversations[0].caller == "7"


async def test_after_the_bots_goodbye_the_last_message_may_come_again_for_nothing() -> None:
    chat = Chat()
    await chat.say("hello", 1)
    assert "Goodbye" in (await chat.say("goodbye", 2))[-1]
    assert chat.kept.conversations[0].ended_by == "bot"
    assert await chat.say("goodbye", 2) == []
    assert await chat.say("I want to book", 3) == ["Hello, salon here.", "Which service?"]
    assert len(chat.kept.conversations) == 1


async def test_an_idle_dialogue_is_ended_and_then_forgotten() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    assert await chat.desk.expire(AT + timedelta(minutes=29)) == 0
    assert await chat.desk.expire(AT + timedelta(minutes=31)) == 1
    assert [one.ended_by for one in chat.kept.conversations] == ["silence"]
    assert chat.sessions.kept == {}


async def test_whoever_comes_back_after_long_begins_anew() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    late = await chat.say("a haircut", 2, after=3600)
    assert late[0] == "Hello, salon here."
    assert [one.ended_by for one in chat.kept.conversations] == ["silence"]


async def test_what_is_not_text_or_too_long_gets_a_kind_answer() -> None:
    chat = Chat()
    assert "only read text" in (await chat.say(None, 1))[0]
    assert "too long" in (await chat.say("x" * (MAX_TEXT + 1), 2))[0]
    assert chat.sessions.kept == {}


async def test_a_flood_is_told_once_and_then_ignored() -> None:
    chat = Chat(Pace(messages=2))
    await chat.say("hello", 1)
    await chat.say("hello", 2)
    assert "give me a minute" in (await chat.say("hello", 3))[0]
    assert await chat.say("hello", 4) == []


async def test_messages_of_one_chat_wait_for_each_other() -> None:
    chat = Chat()
    await asyncio.gather(
        *(chat.say(text, number) for number, text in enumerate(("I want to book", "a haircut")))
    )
    assert chat.sent == ["Hello, salon here.", "Which service?", "For which day?"]


async def test_a_session_that_cannot_be_read_ends_without_noise() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    broken = chat.sessions.kept["7"]
    chat.sessions.kept["7"] = type(broken)("7", "c1", "salon", "7", "{not json", AT, ("1",))
    await chat.desk.end(message("/stop", 2), chat.send)
    assert not chat.sessions.kept["7"].open


async def test_trouble_is_said_in_the_bots_words() -> None:
    chat = Chat()
    await chat.desk.trouble(chat.send)
    assert "something is not working" in chat.sent[0]


async def test_tending_goes_on_until_it_is_cancelled() -> None:
    chat = Chat()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await chat.desk.tend(lambda: AT)


async def test_a_dialogue_that_cannot_be_continued_does_not_silence_its_chat() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    damaged = chat.sessions.kept["7"].snapshot.replace('"salon"', '"another bot"')
    chat.sessions.kept["7"] = replace(chat.sessions.kept["7"], snapshot=damaged)
    assert await chat.say("I want to book", 2) == ["Hello, salon here.", "Which service?"]
    assert await chat.say("a haircut", 3) == ["For which day?"]
