"""The button that asks for a person, in a chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.channels.desk import DIALOGUES
from frontdesk.scenario.schema import Bot, Transfer
from frontdesk.scenario.texts import LANGUAGES
from tests.channels.test_desk import Chat
from tests.support.doors import AT, BOT, message

PLAIN = BOT.model_dump(exclude_unset=True)
TARGET = Bot.model_validate({**PLAIN, "transfer": {"number": "+12025550199"}})
LABEL = "Request a person"


async def press(chat: Chat, number: int, **changes: object) -> list[str]:
    before = len(chat.sent)
    pressed = replace(message(None, number, **changes), pressed=True)  # type: ignore[arg-type]
    await chat.desk.receive(pressed, chat.send)
    return chat.sent[before:]


async def test_the_button_is_below_the_last_words_where_people_can_be_passed_on() -> None:
    chat = Chat(bot=TARGET)
    await chat.say("I want to book", 1)
    assert chat.buttons == ["", LABEL]
    await chat.say("goodbye", 2)
    assert chat.buttons[2:] == [""], "nobody is there any more"
    named = BOT.model_copy(update={"transfers": {"boss": Transfer(number="+12025550199")}})
    for bot, label in ((BOT, ""), (named, LABEL)):
        other = Chat(bot=bot)
        await other.say("I want to book", 1)
        assert other.buttons[-1] == label


async def test_whoever_begins_anew_each_time_asks_for_no_crowd() -> None:
    chat = Chat(bot=TARGET)
    for number in range(1, 200, 2):
        at = AT + number * timedelta(seconds=4)
        await chat.desk.begin(replace(message("/start", number), at=at), chat.send)
        await chat.desk.receive(replace(message(None, number + 1), at=at, pressed=True), chat.send)
    assert len(chat.kept.handoffs) == DIALOGUES
    assert chat.sent.count(LANGUAGES["en"]["too_fast"]) == 1
    later = replace(message("Hello", 300), at=at + timedelta(hours=1))
    await chat.desk.receive(later, chat.send)
    assert chat.sent[-1] != LANGUAGES["en"]["too_fast"], "they are welcome again"


@pytest.mark.parametrize("code", LANGUAGES)
async def test_the_button_speaks_the_bots_language_and_asks_for_a_person(code: str) -> None:
    chat = Chat(bot=Bot.model_validate({**PLAIN, "transfer": {"number": "+12025550199"}, "language": code}))
    await chat.say("book", 1)
    assert chat.buttons[-1] == LANGUAGES[code]["button_person"]
    await press(chat, 2)
    assert [one.reason for one in chat.kept.handoffs] == ["asked for a person"]


async def test_a_press_is_no_answer_to_the_open_question() -> None:
    free = {"name": "note", "type": "text", "prompt": "What is it about?"}
    note = {"name": "note", "trigger_keywords": ["note"], "collect_fields": [free], "on_complete": "noted"}
    chat = Chat(bot=Bot.model_validate({**TARGET.model_dump(exclude_unset=True), "scenarios": [note]}))
    await chat.say("note", 1)
    told = await press(chat, 2)
    assert "anything else" in told[-1]
    assert chat.kept.handoffs[0].summary == "note"
    await chat.desk.end(message("/stop", 3), chat.send)
    [kept] = chat.kept.conversations
    assert kept.slots == kept.completions == ()
    assert ("caller", LABEL) in [(said.speaker, said.text) for said in kept.utterances]


async def test_pressing_again_soon_changes_nothing() -> None:
    chat = Chat(bot=TARGET)
    await chat.say("I want to book", 1)
    await press(chat, 2)
    assert "already" in (await press(chat, 3, after=599))[-1]
    assert await press(chat, 3, after=599) == [], "the same press"
    assert [wanted.handoff.at for wanted in chat.sessions.wanted] == [AT]
    await press(chat, 4, after=601)
    assert len(chat.sessions.wanted) == 2


async def test_a_press_after_the_end_begins_anew() -> None:
    chat = Chat(bot=TARGET)
    await chat.say("I want to book", 1)
    await chat.desk.end(message("/stop", 2), chat.send)
    greeting, *rest = await press(chat, 3)
    assert greeting == "Hello, salon here."
    assert rest
    assert chat.sessions.kept["7"].conversation_id == "c2"
