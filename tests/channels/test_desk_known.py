"""Who is known in a chat: whoever has it to themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.channels.desk import Desk
from frontdesk.dialogue.ports import Known, Ports
from frontdesk.scenario.history import Appointment, History
from frontdesk.scenario.schema import Bot
from tests.booking.shop import shop
from tests.support.doors import Kept, MemorySessions, doors, message

BOT = shop(returning_greeting="Hello again, {name}.")
COMING = Appointment(datetime(2026, 11, 24, 15, tzinfo=UTC), "cut", "anna", "desk")
WHEN = "when is my appointment?"


class Chat:
    """A desk that knows the writer 7, and what was sent. `known` may change between messages."""

    def __init__(self) -> None:
        self.kept, self.sessions, self.sent = Kept(), MemorySessions(), list[str]()
        self.known = Known("Mary", None, History((COMING,), summary="A haircut.", talks=2))
        self.desk = Desk("telegram", replace(doors(self.kept, self.sessions, BOT), ports=self.ports))

    def ports(self, bot: Bot) -> Ports:
        return replace(self.kept.ports(bot), callers={"7": self.known}.get)

    async def send(self, text: str, button: str = "") -> None:
        self.sent.append(text)

    async def say(self, text: str, number: int, chat: str = "7") -> list[str]:
        before = len(self.sent)
        await self.desk.receive(replace(message(text, number), chat=chat, sender="7"), self.send)
        return self.sent[before:]


async def test_who_writes_is_known_from_before() -> None:
    chat = Chat()
    told = await chat.say(WHEN, 1)
    assert told == ["Hello again, Mary.", "Your next booking: cut, on Tuesday, 24 November, at 3 pm."]
    assert "haircut" not in chat.sessions.kept["7"].snapshot, "it is kept where it can be taken out"


async def test_what_is_known_is_as_it_is_with_each_message() -> None:
    chat = Chat()
    await chat.say(WHEN, 1)
    chat.known = Known("Mary", None, History(talks=3))
    assert (await chat.say(WHEN, 2))[0] == "I see no booking of yours ahead."


async def test_where_others_read_along_nobody_is() -> None:
    chat = Chat()
    for number in (1, 2):
        told = " ".join(await chat.say(WHEN, number, chat="-100"))
        assert "Mary" not in told
        assert "Tuesday" not in told
