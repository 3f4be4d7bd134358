from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.app.attending import StoredHandovers
from frontdesk.app.telegram import StoredSessions
from frontdesk.app.wiring import takeover
from frontdesk.channels.base import Attended, Reply, Session, Wanted
from frontdesk.channels.desk import Desk
from frontdesk.dialogue.ports import Ports
from frontdesk.models import Handoff
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import LANGUAGES, fill
from frontdesk.settings import BotSettings, Settings
from frontdesk.store import handovers
from frontdesk.store.db import Store, open_store
from tests.support.doors import AT, Kept, MemorySessions, doors, message

HOUR = timedelta(hours=1)
SESSION = Session("7", "c1", "salon", "7", '{"a": 1}', AT)
WANTED = Wanted(Handoff("asked for a person", None, "", AT), here=True)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()


async def opened(store: Store, wait: timedelta = HOUR) -> StoredHandovers:
    await StoredSessions(store, "telegram", "salon", wait=wait).save(SESSION, WANTED)
    return StoredHandovers(store, "telegram", "salon")


async def test_it_is_opened_with_the_session_and_found_until_it_is_closed(store: Store) -> None:
    own = await opened(store)
    standing = await own.standing("c1")
    assert standing is not None
    assert (standing.chat, standing.conversation_id, standing.over) == ("7", "c1", False)
    assert await own.over() == ()
    handovers.close(store, standing.id)
    assert await own.over() == (Attended(standing.id, "7", "c1", over=True),)
    await own.closed("c1")
    assert await own.standing("c1") is None
    assert await own.over() == ()


async def test_nothing_is_opened_where_nobody_answers(store: Store) -> None:
    for wait, session, wanted in (
        (timedelta(0), SESSION, WANTED),
        (HOUR, replace(SESSION, snapshot=""), WANTED),
        (HOUR, SESSION, replace(WANTED, here=False)),
        (HOUR, SESSION, None),
    ):
        sessions = StoredSessions(store, "telegram", "salon", wait=wait)
        await sessions.load(session.chat)
        await sessions.save(session, wanted)
    assert await StoredHandovers(store, "telegram", "salon").standing("c1") is None


async def test_time_runs_out_by_the_clock(store: Store) -> None:
    own = await opened(store, timedelta(microseconds=1))
    assert [one.over for one in await own.over()] == [True]
    standing = await own.standing("c1")
    assert standing is not None
    assert standing.over


async def test_what_people_write_is_said_by_staff(store: Store) -> None:
    own = await opened(store)
    [one] = handovers.listed(store, "default", datetime.now(UTC))
    handovers.reply(store, one, "1", "Mary here.", HOUR, datetime.now(UTC))
    [reply] = await own.replies()
    assert reply == Reply(reply.id, "7", "c1", "Mary here.", "staff")
    await own.said(reply)
    assert await own.replies() == ()


async def test_a_whole_handover_in_the_database(store: Store) -> None:
    kept, sent = Kept(), list[str]()
    own = StoredHandovers(store, "telegram", "salon")

    def ports(bot: Bot) -> Ports:
        return replace(kept.ports(bot), people=True)

    async def send(text: str, button: str = "") -> None:
        sent.append(text)

    sessions = StoredSessions(store, "telegram", "salon", wait=HOUR)
    wired = replace(doors(kept, MemorySessions()), sessions=sessions, handovers=own, ports=ports)
    desk, words = Desk("telegram", wired), LANGUAGES["en"]
    await desk.receive(message("I want to speak to a human", 1), send)
    await desk.receive(message("hello?", 2), send)
    [one] = handovers.listed(store, "default", datetime.now(UTC), "salon")
    assert one.about == {"caller": "7", "reason": "asked for a person", "summary": ""}
    handovers.reply(store, one, "1", "Mary here.", HOUR, datetime.now(UTC))
    for reply in await own.replies():
        assert await desk.relay(reply, send, AT)
    handovers.close(store, one.id)
    await desk.give_back(lambda chat: send, AT)
    await desk.receive(message("I want to book", 3), send)
    assert sent[1:] == [
        fill(words["person_comes"], {"command": "/bot"}),
        "Mary here.",
        words["person_left"],
        "Which service?",
    ]
    assert handovers.get(store, one.id).state == "closed"


def test_how_long_people_have_is_the_bots_setting(tmp_path: Path) -> None:
    own = Settings(home=tmp_path, bots={"salon": BotSettings(takeover=90)})
    assert takeover(own, "salon") == timedelta(minutes=90)
    assert takeover(own, "dental") == timedelta(0)
