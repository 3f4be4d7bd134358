"""A chat that a person has: the bot is silent in it until it has it back."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from frontdesk.channels.base import Attended, Reply, Session, Wanted
from frontdesk.channels.desk import Desk
from frontdesk.dialogue.ports import Ports
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import LANGUAGES, fill
from tests.channels.test_desk import Chat
from tests.channels.test_person import LABEL, TARGET, press
from tests.support.doors import AT, BOT, MemorySessions, doors, message

COMES = fill(LANGUAGES["en"]["person_comes"], {"command": "/bot"})
LEFT = LANGUAGES["en"]["person_left"]
PERSON = "I want to speak to a human"


class Colleagues(MemorySessions):
    """Handovers and their sessions in memory; `words` are what people wrote."""

    def __init__(self) -> None:
        super().__init__()
        self.attended: dict[str, Attended] = {}
        self.words: list[Reply] = []

    async def save(self, session: Session, wanted: Wanted | None = None) -> None:
        await super().save(session, wanted)
        if wanted and wanted.here:
            name = f"ho-{len(self.wanted)}"
            self.attended[session.conversation_id] = Attended(name, session.chat, session.conversation_id)

    async def standing(self, conversation_id: str) -> Attended | None:
        return self.attended.get(conversation_id)

    async def over(self) -> tuple[Attended, ...]:
        return tuple(one for one in self.attended.values() if one.over)

    async def closed(self, conversation_id: str) -> None:
        self.attended.pop(conversation_id, None)

    async def replies(self) -> tuple[Reply, ...]:
        return tuple(self.words)

    async def said(self, reply: Reply) -> None:
        self.words.remove(reply)

    def leave(self, conversation_id: str = "c1") -> None:
        self.attended[conversation_id] = replace(self.attended[conversation_id], over=True)


def attended(bot: Bot = BOT) -> tuple[Chat, Colleagues]:
    chat, colleagues = Chat(bot=bot), Colleagues()
    chat.sessions = colleagues

    def ports(own: Bot) -> Ports:
        return replace(chat.kept.ports(own), people=True)

    chat.desk = Desk(
        "telegram", replace(doors(chat.kept, colleagues, bot), ports=ports, handovers=colleagues)
    )
    return chat, colleagues


async def test_the_bot_says_once_that_a_person_comes_and_then_nothing() -> None:
    chat, colleagues = attended()
    await chat.say("I want to book", 1)
    assert await chat.say(PERSON, 2) == [COMES]
    assert "c1" in colleagues.attended
    for number, words in enumerate(("a haircut", PERSON, "hello?", "goodbye"), 3):
        assert await chat.say(words, number) == []
    assert len(colleagues.wanted) == 1
    assert chat.buttons[-1] == ""
    await chat.desk.end(message("/stop", 9), chat.send)
    [kept] = chat.kept.conversations
    assert [one.text for one in kept.utterances[-4:]] == ["a haircut", PERSON, "hello?", "goodbye"]
    assert colleagues.attended == {}, "nobody is there any more"


async def test_what_people_write_is_theirs_in_the_record() -> None:
    chat, _ = attended()
    await chat.say(PERSON, 1)
    for _ in range(2):
        assert await chat.desk.relay(Reply("sr-1", "7", "c1", "Mary here.", "staff"), chat.send, AT)
    await chat.say("thank you", 2)
    assert chat.sent[-1] == "Mary here."
    assert chat.sent.count("Mary here.") == 1
    await chat.desk.end(message("/stop", 3), chat.send)
    [kept] = chat.kept.conversations
    said = [(one.speaker, one.text) for one in kept.utterances[-2:]]
    assert said == [("staff", "Mary here."), ("caller", "thank you")]


async def test_who_is_left_by_a_person_hears_so_once_and_is_answered_again() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    colleagues.leave()
    for _ in range(2):
        await chat.desk.give_back(lambda to: chat.send, AT)
    assert chat.sent.count(LEFT) == 1
    assert colleagues.attended == {}
    assert await chat.say("I want to book", 2) == ["Which service?"]
    assert await chat.say(PERSON, 3, after=1) == [COMES], "again"
    assert len(colleagues.wanted) == 2


async def test_a_message_just_then_hears_that_first() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    colleagues.leave()
    assert await chat.say("I want to book", 2) == [LEFT, "Which service?"]
    await chat.desk.give_back(lambda to: chat.send, AT)
    assert chat.sent.count(LEFT) == 1


async def test_that_the_bot_is_back_is_said_after_a_failure_too() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    colleagues.leave()

    async def fails(text: str, button: str = "") -> None:
        raise OSError("no network")

    try:
        await chat.desk.give_back(lambda to: fails, AT)
    except OSError:
        assert colleagues.attended == {}
    assert await chat.say("I want to book", 2) == [LEFT, "Which service?"]


async def test_the_caller_can_have_the_bot_back() -> None:
    chat, colleagues = attended()
    await chat.desk.back(message("/bot", 1), chat.send)
    assert chat.sent == [LANGUAGES["en"]["go_ahead"]]
    await chat.say(PERSON, 2)
    for _ in range(2):
        await chat.desk.back(message("/bot", 3), chat.send)
    assert chat.sent.count(LEFT) == 1
    assert colleagues.attended == {}
    assert await chat.say("I want to book", 4) == ["Which service?"]


async def test_the_button_says_so_while_a_person_has_the_chat() -> None:
    chat, colleagues = attended(TARGET)
    await chat.say("I want to book", 1)
    assert chat.buttons[-1] == LABEL
    assert await press(chat, 2) == [COMES]
    assert chat.buttons[-1] == ""
    assert "already" in (await press(chat, 3, after=3600))[-1]
    assert len(colleagues.wanted) == 1


async def test_where_people_answer_the_button_needs_no_number_to_pass_on_to() -> None:
    chat, _ = attended()
    await chat.say("I want to book", 1)
    assert chat.buttons[-1] == LABEL


async def test_a_chat_that_a_person_has_is_not_ended_for_silence() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    assert await chat.desk.expire(AT + timedelta(hours=1)) == 0
    assert await chat.say("still here", 2, after=3600) == []
    colleagues.leave()
    back = AT + timedelta(hours=2)
    await chat.desk.give_back(lambda to: chat.send, back)
    assert await chat.desk.expire(back + timedelta(minutes=29)) == 0
    assert await chat.desk.expire(back + timedelta(minutes=31)) == 1
    assert [one.ended_by for one in chat.kept.conversations] == ["silence"]


async def test_a_call_back_that_was_promised_is_no_handover() -> None:
    chat, colleagues = attended()
    chat.desk = Desk("telegram", replace(doors(chat.kept, colleagues), handovers=colleagues))
    assert await chat.say(PERSON, 1) != [COMES]
    assert len(colleagues.wanted) == 1
    assert colleagues.attended == {}


async def test_it_speaks_the_language_of_the_chat() -> None:
    both = Bot.model_validate({**BOT.model_dump(exclude_unset=True), "languages": ["en", "de"]})
    chat, colleagues = attended(both)
    assert "Kollegen" in (await chat.say("Ich möchte bitte mit einem Menschen sprechen", 1))[-1]
    colleagues.leave()
    await chat.desk.give_back(lambda to: chat.send, AT)
    assert chat.sent[-1] == LANGUAGES["de"]["person_left"]


async def test_a_snapshot_that_cannot_be_read_locks_nobody_out() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    colleagues.kept["7"] = replace(colleagues.kept["7"], snapshot="{not json")
    assert await chat.say("hello?", 2) == []
    colleagues.leave()
    await chat.desk.give_back(lambda to: chat.send, AT)
    assert chat.sent[-1] == LEFT
    assert await chat.say("I want to book", 3) == ["Hello, salon here.", "Which service?"]


async def test_a_handover_whose_chat_is_gone_is_closed() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    colleagues.leave()
    colleagues.kept.clear()
    await chat.desk.give_back(lambda to: chat.send, AT)
    assert colleagues.attended == {}
    assert chat.sent[-1] == COMES


async def test_people_and_time_are_looked_at_every_second() -> None:
    chat, colleagues = attended()
    await chat.say(PERSON, 1)
    colleagues.words.append(Reply("sr-1", "7", "c1", "Mary here.", "staff"))
    colleagues.leave()
    async with asyncio.TaskGroup() as group:
        passing = group.create_task(chat.desk.pass_on(lambda to: chat.send, lambda: AT))
        async with asyncio.timeout(10):
            while LEFT not in chat.sent:
                await asyncio.sleep(0.02)
        passing.cancel()
    assert chat.sent[-2:] == ["Mary here.", LEFT]
    assert colleagues.words == []
