from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.app.telegram import (
    CHATS_KNOWN,
    StoredSessions,
    Versions,
    _delegations,
    from_json,
    published,
    run,
    to_json,
)
from frontdesk.channels.base import Session, Wanted
from frontdesk.channels.desk import Desk
from frontdesk.config import load_bots
from frontdesk.dialogue.sessions import transcript
from frontdesk.errors import BadInput
from frontdesk.models import Handoff
from frontdesk.postcall import erasing
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps import announce
from frontdesk.postcall.telling import make_deliveries
from frontdesk.postcall.tracking import track_once
from frontdesk.scenario.schema import Bot
from frontdesk.settings import BotSettings, Filing, Settings, Tracker, Workflow
from frontdesk.store import conversations, deliveries, endpoints, outbox, snapshot, tickets
from frontdesk.store.db import Store, open_store
from frontdesk.store.deliveries import Which
from tests.providers.tickets.standins import JiraStand
from tests.source import ROOT
from tests.store.test_endpoints import OURS
from tests.support.conversations import BOT, booked
from tests.support.doors import AT, BOT as TALKING, Kept, MemorySessions, doors, message

SESSION = Session("7", "c1", "salon", "7", '{"a": 1}', AT, ("1", "2"), ("Hello.",))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()


def test_a_session_survives_the_trip() -> None:
    assert from_json(to_json(SESSION)) == SESSION


async def test_sessions_are_kept_by_chat(store: Store) -> None:
    sessions = StoredSessions(store, "telegram", "salon")
    assert await sessions.load("7") is None
    await sessions.save(SESSION)
    assert await sessions.load("7") == SESSION
    assert await StoredSessions(store, "telegram", "other").load("7") is None
    await sessions.drop("7")
    assert await sessions.load("7") is None


class Slow:
    """Sessions of an instance that goes on with a chat only when it is let."""

    def __init__(self, sessions: StoredSessions) -> None:
        self.sessions, self.loaded, self.go_on = sessions, asyncio.Event(), asyncio.Event()
        self.save, self.drop, self.idle = sessions.save, sessions.drop, sessions.idle

    async def load(self, chat: str) -> Session | None:
        found = await self.sessions.load(chat)
        self.loaded.set()
        await self.go_on.wait()
        return found


async def test_an_instance_that_was_overtaken_answers_to_what_there_is_by_then(store: Store) -> None:
    slow, sent = Slow(StoredSessions(store, "telegram", "salon")), list[str]()
    doors_of = [replace(doors(Kept(), MemorySessions()), sessions=slow)]
    doors_of.append(replace(doors_of[0], sessions=StoredSessions(store, "telegram", "salon")))
    late, quick = (Desk("telegram", its) for its in doors_of)

    async def send(text: str, button: str = "") -> None:
        sent.append(text)

    async with asyncio.TaskGroup() as group:
        group.create_task(late.receive(message("a haircut", 2), send))
        await slow.loaded.wait()
        await quick.receive(message("I want to book", 1), send)
        slow.go_on.set()
    assert sent == ["Hello, salon here.", "Which service?", "For which day?"]
    kept = await slow.load("7")
    assert kept is not None
    assert kept.seen == ("1", "2")
    assert [one.text for one in transcript(kept.snapshot) if one.speaker == "caller"] == [
        *("I want to book", "a haircut")
    ]


def test_versions_of_many_chats_do_not_grow_for_ever() -> None:
    known = Versions()
    for number in range(CHATS_KNOWN + 1):
        known.put(str(number), number)
    assert (known.get("0"), known.get("1"), known.get(str(CHATS_KNOWN))) == (0, 1, CHATS_KNOWN)


async def test_only_the_channels_own_quiet_sessions_are_idle(store: Store) -> None:
    telegram = StoredSessions(store, "telegram", "salon", quiet=timedelta(0))
    await telegram.save(SESSION)
    await StoredSessions(store, "widget", "salon").save(SESSION)
    time.sleep(0.01)
    assert await telegram.idle(AT) == (SESSION,)
    assert await telegram.idle(AT - timedelta(seconds=1)) == ()


def test_the_published_bot_answers(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path, scenarios=(str(ROOT / "scenarios" / "*.yaml"),))
    bots = load_bots(settings)
    assert published(settings, "salon").greeting == bots["salon"].greeting
    changed = {"salon": bots["salon"].model_copy(update={"greeting": "Good day."})}
    snapshot.publish(settings, changed)
    assert published(settings, "salon").greeting == "Good day."


def test_without_a_token_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="TELEGRAM_BOT_TOKEN"):
        run(Settings(home=tmp_path))


def test_somebody_else_is_asked_only_where_both_settings_say_so(store: Store, tmp_path: Path) -> None:
    for workflow, delegate, there in ((True, True, True), (True, False, False), (False, True, False)):
        own = Settings(
            home=tmp_path,
            workflow=Workflow(url="https://n8n.example.com") if workflow else None,
            bots={"salon": BotSettings(delegate=delegate)},
        )
        assert (_delegations(own, store, "salon") is not None) is there
        assert _delegations(own, store, "dental") is None


ASKED = Handoff("the caller asked", None, "booking: haircut", AT)
EVERYTHING = replace(OURS, events=("*",), url="https://crm.invalid/")


def told(store: Store) -> list[str]:
    return [one.event for one in outbox.waiting(store)]


async def test_that_a_person_is_wanted_is_told_while_the_chat_goes_on(store: Store, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    endpoints.add(store, EVERYTHING)
    sessions = StoredSessions(store, "telegram", "salon")
    for _ in range(2):
        await sessions.save(SESSION, Wanted(ASKED))
    [event] = outbox.waiting(store)
    assert (event.event, event.company_id, event.bot_id) == ("handoff.requested", "default", "salon")
    data = json.loads(event.body)["data"]
    assert (data["conversation_id"], data["channel"], data["caller"]) == ("c1", "telegram", "7")
    assert (data["reason"], data["summary"]) == ("the caller asked", "booking: haircut")
    make_deliveries(store, settings, AT)
    whole = replace(booked(handoff=ASKED), id="c1", channel="telegram", caller="7")
    conversations.save(store, whole)
    announce.run(Job(whole, BOT, settings, store))
    at_the_end = [one for one in deliveries.matching(store, Which()) if one.event == "handoff.requested"]
    assert [(one.webhook_id, one.body) for one in at_the_end] == [(event.id, event.body)]


async def test_a_session_and_its_event_are_kept_together_or_not_at_all(store: Store) -> None:
    sessions = StoredSessions(store, "telegram", "salon")
    with pytest.raises(ValueError, match="reason"):
        await sessions.save(SESSION, Wanted(replace(ASKED, reason=None)))  # type: ignore[arg-type]
    assert await sessions.load("7") is None
    assert told(store) == []


async def test_a_message_that_comes_again_after_a_crash_tells_the_same_once(store: Store) -> None:
    kept, sent = Kept(), list[str]()
    sessions = StoredSessions(store, "telegram", "salon")
    desk = Desk("telegram", replace(doors(kept, MemorySessions()), sessions=sessions))

    async def dies(text: str, button: str = "") -> None:
        raise OSError("killed")

    async def send(text: str, button: str = "") -> None:
        sent.append(text)

    wish = message("I want to speak to a human", 1)
    with pytest.raises(OSError, match="killed"):
        await desk.receive(wish, dies)
    assert told(store) == ["handoff.requested"]
    for _ in range(2):
        await desk.receive(wish, send)
    assert told(store) == ["handoff.requested"]
    assert len(sent) == len(set(sent)) > 1


async def test_a_companys_chats_are_forgotten_with_their_person(store: Store, tmp_path: Path) -> None:
    chat = "1234567890"
    mine = replace(SESSION, chat=chat, sender=chat)
    sessions = StoredSessions(store, "telegram", "salon", company_id="acme", quiet=timedelta(0))
    await sessions.save(mine)
    assert await StoredSessions(store, "telegram", "salon").load(chat) is None
    assert await sessions.load(chat) == mine
    assert await sessions.idle(AT) == (mine,)
    own = Settings(home=tmp_path)
    for company, chats in (("acme", 1), ("default", 0)):
        assert erasing.look(own, store, company, chat).chats == chats
    await sessions.drop(chat)
    assert await sessions.load(chat) is None


async def test_a_press_of_the_button_files_the_ticket_while_the_chat_goes_on(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    bot = Bot.model_validate(
        {**TALKING.model_dump(exclude_unset=True), "transfer": {"number": "+12025550199"}}
    )
    snapshot.publish(Settings(home=tmp_path), {"salon": bot})
    wired = replace(doors(Kept(), MemorySessions(), bot), sessions=StoredSessions(store, "telegram", "salon"))
    desk, sent = Desk("telegram", wired), list[str]()

    async def send(text: str, button: str = "") -> None:
        sent.append(text)

    await desk.receive(message("I want to book a balayage", 1), send)
    await desk.receive(message(None, 2, pressed=True), send)
    with JiraStand(cloud=False) as jira:
        support = Tracker(provider="jira", url=jira.url, options={"project": "SUP"})
        bots = {"salon": BotSettings(filing=(Filing(tracker="support"),))}
        own = Settings(home=tmp_path, trackers={"support": support}, bots=bots)
        make_deliveries(store, own, AT)
        assert track_once(own, store) == 1
    [issue] = jira.issues.values()
    assert "I want to book a balayage" in issue["fields"]["description"]
    assert [one.state for one in tickets.listed(store)] == ["open"]
    before = len(sent)
    await desk.receive(message("are you there", 3), send)
    assert len(sent) > before, "the chat goes on"
