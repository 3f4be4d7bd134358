from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.app.archiving import Owner, standing
from frontdesk.app.telegram import StoredSessions
from frontdesk.channels.base import Session
from frontdesk.channels.desk import Desk, Doors
from frontdesk.settings import Settings
from frontdesk.store import chats, conversations
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store, open_store
from tests.support.doors import AT, BOT, Kept, message


async def said(text: str, button: str = "") -> None:
    """Nobody reads it."""


def talking(store: Store, kept: Kept) -> Desk:
    """A process of the channel's."""
    numbers = iter(range(1, 100))
    sessions = StoredSessions(store, "telegram", "salon", language="en")
    return Desk("telegram", Doors(lambda: BOT, kept.ports, sessions, lambda: f"c{next(numbers)}"))


@pytest.fixture
def kept() -> Kept:
    return Kept()


async def test_a_chat_whose_session_and_process_are_lost_is_there_with_every_message(
    tmp_path: Path, kept: Kept
) -> None:
    store = open_store(Settings(home=tmp_path))
    desk = talking(store, kept)
    for number, text in enumerate(("Hello", "I want to book", "a haircut")):
        await desk.receive(message(text, number, after=number), said)
        await desk.receive(message(text, number, after=number), said)  # it is delivered again
    await StoredSessions(store, "telegram", "salon").drop("7")
    store.close()
    store = open_store(Settings(home=tmp_path))
    found = chats.get(store, "c1")
    store.close()
    assert found is not None
    assert [(one.index, one.speaker) for one in found.utterances if one.speaker == "caller"] == [
        (1, "caller"),
        (3, "caller"),
        (5, "caller"),
    ]
    assert [one.text for one in found.utterances][::2] == [
        "Hello, salon here.",
        "Hello! How can I help?",
        "Which service?",
        "For which day?",
    ]
    assert (found.language, found.caller, found.channel) == ("en", "7", "telegram")
    assert [slot.value for slot in found.slots] == ["a haircut"]
    assert len(found.turns) == 4
    assert found.ended_at.timestamp() == AT.timestamp() + 2


async def test_at_the_end_it_is_there_once_as_the_whole(tmp_path: Path, kept: Kept) -> None:
    store = open_store(Settings(home=tmp_path))
    desk = talking(store, kept)
    await desk.receive(message("Hello", 1), said)
    await desk.end(message(None, 2), said)
    assert len(conversations.list_(store, Filters()).rows) == 1, "until it is saved it goes on"
    for _ in range(2):
        conversations.save(store, kept.conversations[0])
    [row] = conversations.list_(store, Filters()).rows
    assert (row.id, row.ended_by) == ("c1", "caller")
    await desk.receive(message("Hello again", 3), said)
    assert [one.ended_by for one in conversations.list_(store, Filters()).rows] == ["", "caller"]
    store.close()


def test_what_cannot_be_read_is_said_and_left_out(caplog: pytest.LogCaptureFixture) -> None:
    session = Session("7", "c1", "salon", "7", '{"a": 1}', AT)
    assert standing(Owner("salon"), session) is None
    assert "c1 is not written down" in caplog.text
