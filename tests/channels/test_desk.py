from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from frontdesk.channels.base import Reply, Unanswered
from frontdesk.channels.desk import MAX_TEXT, Desk
from frontdesk.channels.pace import Pace, Verdict
from frontdesk.dialogue.ports import Ports
from frontdesk.errors import ProviderError
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot
from tests.support.doors import AT, BOT, Kept, MemorySessions, doors, message


class Chat:
    """A desk, and what was sent."""

    def __init__(self, pace: Pace | None = None, bot: Bot = BOT) -> None:
        self.kept, self.sessions, self.sent = Kept(), MemorySessions(), list[str]()
        self.buttons = list[str]()
        self.desk = Desk("telegram", doors(self.kept, self.sessions, bot), pace=pace)

    async def send(self, text: str, button: str = "") -> None:
        self.sent.append(text)
        self.buttons.append(button)

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

    async def fails(text: str, button: str = "") -> None:
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


async def test_what_all_instances_counted_holds_too() -> None:
    chat = Chat()
    verdicts: Iterator[Verdict] = iter(("fine", "tell", "ignore", "fine"))

    async def counted(person: str, at: datetime) -> Verdict:
        assert person == "7"
        return next(verdicts)

    chat.desk = Desk("telegram", replace(doors(chat.kept, chat.sessions), limit=counted))
    await chat.say("I want to book", 1)
    assert "give me a minute" in (await chat.say("a haircut", 2))[0]
    assert await chat.say("a haircut", 3) == []
    assert await chat.say("a haircut", 4) == ["For which day?"]


async def test_a_chat_is_kept_from_other_instances_while_it_is_dealt_with() -> None:
    chat, others = Chat(), list[str]()

    @asynccontextmanager
    async def alone(name: str) -> AsyncIterator[None]:
        others.append(f"wait for {name} with {len(chat.sent)}")
        yield
        others.append(f"have {name} with {len(chat.sent)}")

    chat.desk = Desk("telegram", replace(doors(chat.kept, chat.sessions), alone=alone))
    await chat.say("I want to book", 1)
    assert others == ["wait for 7 with 0", "have 7 with 2"]


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


class Others:
    """Who else is asked: keeps the questions, and has the answers it is given."""

    def __init__(self) -> None:
        self.asked: list[Unanswered] = []
        self.waiting: list[Reply] = []
        self.over: list[str] = []
        self.broken = False

    async def ask(self, asked: Unanswered) -> None:
        if self.broken:
            raise OSError("no database")
        self.asked.append(asked)

    async def replies(self) -> tuple[Reply, ...]:
        return tuple(self.waiting)

    async def said(self, reply: Reply) -> None:
        self.over.append(reply.id)
        self.waiting.remove(reply)


def asking() -> tuple[Chat, Others]:
    chat, others = Chat(), Others()
    own = replace(doors(chat.kept, chat.sessions), delegations=others)
    chat.desk = Desk("telegram", own)
    return chat, others


async def test_only_what_nobody_could_answer_is_passed_on() -> None:
    chat, others = asking()
    await chat.say("I want to book", 1)
    assert others.asked == []
    await chat.desk.end(message("/stop", 2), chat.send)
    await chat.say("why is the sky blue", 3)
    [asked] = others.asked
    assert (asked.chat, asked.message, asked.text) == ("7", "3", "why is the sky blue")
    assert asked.context.conversation_id == chat.sessions.kept["7"].conversation_id
    assert ("caller", "why is the sky blue") in [(one.speaker, one.text) for one in asked.context.utterances]


async def test_what_is_known_at_all_goes_along() -> None:
    chat, others = asking()
    passage = KnowledgeChunk("k1", "d1", "salon", "sky.md", "The sky is above.")

    async def finds(bot_id: str, query: str, top_k: int, /, **more: object) -> tuple[KnowledgeChunk, ...]:
        return (passage,)

    async def fails(bot_id: str, query: str, top_k: int, /, **more: object) -> tuple[KnowledgeChunk, ...]:
        raise ProviderError("no index")

    for number, search in enumerate((finds, fails)):
        ports = replace(chat.kept.ports(), search=search)

        def with_search(bot: Bot, ports: Ports = ports) -> Ports:
            return ports

        own = replace(doors(chat.kept, chat.sessions), delegations=others, ports=with_search)
        await Desk("telegram", own).receive(message("why is the sky blue", number), chat.send)
    assert [asked.found for asked in others.asked] == [(passage,), ()]


async def test_who_cannot_be_asked_keeps_nobody_waiting() -> None:
    chat, others = asking()
    others.broken = True
    assert "Sorry, I did not understand." in await chat.say("why is the sky blue", 1)


async def test_an_answer_is_said_once_and_is_part_of_the_dialogue() -> None:
    chat, _ = asking()
    await chat.say("why is the sky blue", 1)
    reply = Reply("dg-1", "7", "c1", "Because of the air.")
    for _ in range(2):
        assert await chat.desk.relay(reply, chat.send, AT)
    assert chat.sent.count("Because of the air.") == 1
    await chat.desk.end(message("/stop", 2), chat.send)
    [kept] = chat.kept.conversations
    assert kept.utterances[-1].text == "Because of the air."
    assert kept.utterances[-1].speaker == "bot"
    assert kept.counters["relayed"] == 1


async def test_an_answer_that_could_not_be_sent_is_sent_the_next_time() -> None:
    chat, _ = asking()
    await chat.say("why is the sky blue", 1)

    async def fails(text: str, button: str = "") -> None:
        raise OSError("no network")

    reply = Reply("dg-1", "7", "c1", "Because of the air.")
    with pytest.raises(OSError):
        await chat.desk.relay(reply, fails, AT)
    assert await chat.desk.relay(reply, chat.send, AT)
    assert chat.sent.count("Because of the air.") == 1


async def test_an_answer_for_a_dialogue_that_is_over_is_said_to_nobody() -> None:
    chat, _ = asking()
    await chat.say("why is the sky blue", 1)
    for wrong in (Reply("dg-1", "7", "c9", "x"), Reply("dg-1", "8", "c1", "x")):
        assert not await chat.desk.relay(wrong, chat.send, AT)
    damaged = chat.sessions.kept["7"].snapshot.replace('"salon"', '"another bot"')
    whole = chat.sessions.kept["7"]
    chat.sessions.kept["7"] = replace(whole, snapshot=damaged)
    assert not await chat.desk.relay(Reply("dg-1", "7", "c1", "x"), chat.send, AT)
    chat.sessions.kept["7"] = whole
    await chat.desk.end(message("/stop", 2), chat.send)
    assert not await chat.desk.relay(Reply("dg-1", "7", "c1", "x"), chat.send, AT)
    assert "x" not in chat.sent


async def test_where_nobody_is_asked_nothing_is_waited_for() -> None:
    chat = Chat()
    await chat.desk.pass_on(lambda chat_id: chat.send, lambda: AT)
    assert chat.sent == []


async def test_who_asks_for_a_person_is_told_of_with_the_session_and_once() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    assert chat.sessions.wanted == []
    for _ in range(2):
        await chat.say("I want to speak to a human", 2)
    await chat.say("020 7946 0123", 3)
    assert [one.handoff.at for one in chat.sessions.wanted] == [AT]
    await chat.say("let me talk to a real person", 4, after=60)
    assert [one.handoff.at for one in chat.sessions.wanted] == [AT, AT + timedelta(minutes=1)]


async def test_who_asks_for_a_person_at_first_is_told_of_too() -> None:
    chat = Chat()
    await chat.say("I want to speak to a human", 1)
    assert len(chat.sessions.wanted) == 1
