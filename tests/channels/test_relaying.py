"""What was lost is said in its chat in any case; what others answer only where the dialogue goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.channels.base import Lost, Reply, Session, Unreachable
from frontdesk.channels.desk import Desk
from frontdesk.channels.relaying import TAKEN, pass_round, relayed
from frontdesk.dialogue import sessions as snapshots
from frontdesk.errors import BadInput
from frontdesk.models import Receipt
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speaking import speak
from frontdesk.scenario.texts import LANGUAGES, fill
from tests.channels.test_desk import Chat, Others
from tests.support.doors import AT, BOT, doors, message

LATER = AT + timedelta(minutes=5)
WHEN = "2026-11-24T15:00"
BOTH = Bot.model_validate({**BOT.model_dump(exclude_unset=True), "languages": ["en", "de"]})


def sentence(language: str) -> str:
    return fill(LANGUAGES[language]["place_lost"], {"when": speak("date_time", WHEN, language)})


def lost(receipt: str = "bk_1", language: str = "", chat: str = "7") -> Reply:
    return Reply("rg-1", chat, "c1", "", lost=Lost(receipt, WHEN, language))


async def promised(chat: Chat) -> Receipt:
    """Somebody agrees to something in the chat; what they were given for it."""
    await chat.say("I want to book", 1)
    await chat.say("a haircut", 2)
    await chat.say("tomorrow", 3)
    await chat.say("yes", 4)
    context, _ = snapshots.load(chat.sessions.kept["7"].snapshot, BOT)
    receipt = context.state.completions[-1].receipt
    assert receipt is not None
    assert receipt.status != "failed"
    return receipt


async def test_it_is_said_once_and_the_dialogue_knows_it() -> None:
    chat = Chat()
    receipt = await promised(chat)
    for _ in range(2):
        assert await chat.desk.relay(lost(receipt.id), chat.send, LATER)
    assert chat.sent.count(sentence("en")) == 1
    session = chat.sessions.kept["7"]
    assert session.at == LATER, "there is time to answer"
    context, _ = snapshots.load(session.snapshot, BOT)
    assert context.utterances[-1].text == sentence("en")
    [done] = context.state.completions
    assert done.receipt == replace(receipt, status="failed", detail=TAKEN)


async def test_it_is_said_in_the_language_that_is_spoken() -> None:
    chat = Chat(bot=BOTH)
    await chat.say("Ich möchte bitte auf Deutsch sprechen", 1)
    await chat.desk.relay(lost(language="en"), chat.send, LATER)
    assert chat.sent[-1] == sentence("de")


async def test_after_the_end_it_is_said_in_the_language_that_was_spoken() -> None:
    chat = Chat(bot=BOTH)
    await promised(chat)
    await chat.desk.end(message("/stop", 5), chat.send)
    for _ in range(2):
        assert await chat.desk.relay(lost(language="de"), chat.send, LATER)
    assert chat.sent.count(sentence("de")) == 1
    assert not chat.sessions.kept["7"].open
    assert (await chat.say("I want to book", 6))[-1] == "Which service?"
    assert len(chat.kept.conversations) == 1


async def test_where_no_session_is_left_one_remembers_that_it_was_said() -> None:
    chat = Chat()
    for _ in range(2):
        assert await chat.desk.relay(lost(), chat.send, LATER)
    assert chat.sent == [sentence("en")]
    kept = chat.sessions.kept["7"]
    assert (kept.chat, kept.conversation_id, kept.bot_id, kept.open) == ("7", "c1", "salon", False)
    assert await chat.desk.expire(LATER + timedelta(hours=1)) == 1


async def test_a_dialogue_that_cannot_be_read_is_no_reason_to_say_nothing() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)
    chat.sessions.kept["7"] = replace(chat.sessions.kept["7"], snapshot="{not json")
    assert await chat.desk.relay(lost(), chat.send, LATER)
    assert chat.sent[-1] == sentence("en")


async def test_what_could_not_be_sent_is_sent_the_next_time() -> None:
    chat = Chat()
    await chat.say("I want to book", 1)

    async def fails(text: str, button: str = "") -> None:
        raise OSError("no network")

    with pytest.raises(OSError):
        await chat.desk.relay(lost(), fails, LATER)
    assert await chat.desk.relay(lost(), chat.send, LATER)
    assert chat.sent.count(sentence("en")) == 1


async def test_a_desk_says_what_is_owed_and_notes_it() -> None:
    chat, owed = Chat(), [lost(), lost(chat="8")]
    noted = list[str]()

    class Owed:
        async def replies(self) -> tuple[Reply, ...]:
            return tuple(owed)

        async def said(self, reply: Reply) -> None:
            noted.append(reply.chat)

    desk = Desk("telegram", replace(doors(chat.kept, chat.sessions), regrets=Owed()))
    await pass_round(Owed(), lambda one: desk.relay(one, chat.send, LATER))
    assert noted == ["7", "8"]
    assert chat.sent == [sentence("en")] * 2


def test_an_answer_for_nobody_is_not_made_up() -> None:
    with pytest.raises(BadInput, match="nobody is in that chat"):
        relayed(BOT, None, Reply("dg-1", "7", "c1", "Because."), AT)
    with pytest.raises(BadInput):
        relayed(BOT, Session("7", "c1", "salon", "7", "{", AT), Reply("dg-1", "7", "c1", "Because."), AT)


def reply(name: str, chat: str) -> Reply:
    return Reply(name, chat, "c1", "Yes.")


async def test_a_chat_in_which_nothing_can_be_said_keeps_no_other_waiting() -> None:
    others, told = Others(), list[str]()
    others.waiting = [reply("1", "7"), reply("2", "7"), reply("3", "8")]

    async def relay(one: Reply) -> bool:
        if one.id == "1":
            raise ConnectionError("Telegram is away")
        told.append(one.id)
        return True

    await pass_round(others, relay)
    assert told == ["3"], "what came later in the same chat is said later"
    assert [one.id for one in others.waiting] == ["1", "2"]


async def test_whoever_cannot_be_written_to_is_tried_no_more_with_an_answer() -> None:
    others = Others()
    others.waiting = [reply("1", "7"), lost(chat="9")]

    async def relay(one: Reply) -> bool:
        raise Unreachable("blocked")

    await pass_round(others, relay)
    assert [one.id for one in others.waiting] == ["rg-1"], "until its own time is over"
