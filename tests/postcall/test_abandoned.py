from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from frontdesk.models import Conversation
from frontdesk.postcall.abandoned import LOST_AFTER, end_abandoned
from frontdesk.postcall.processing import Processing
from frontdesk.settings import Settings
from frontdesk.store import chats, conversations, sessions, snapshot, spool
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from tests.support.conversations import BOT, booked

CHAT = booked("chat-1", channel="telegram", caller="7", call=None, ended_by="worker_lost")
LATER = CHAT.ended_at + LOST_AFTER + timedelta(seconds=1)


def note(store: Store, chat: Conversation) -> None:
    with store.write() as session:
        chats.note(session, chat)


def test_a_lost_chat_becomes_a_conversation_once(settings: Settings, store: Store) -> None:
    note(store, CHAT)
    assert end_abandoned(settings, store, CHAT.ended_at + LOST_AFTER) == ()
    assert end_abandoned(settings, store, LATER) == ("chat-1",)
    assert end_abandoned(settings, store, LATER) == (), "it waits to be saved"
    processing = Processing(settings, store)
    assert processing.run("chat-1")
    assert conversations.get(store, "chat-1") == CHAT
    assert end_abandoned(settings, store, LATER) == ()
    [row] = conversations.list_(store, Filters()).rows
    assert (row.outcome, row.ended_by, row.finished) == ("booking", "worker_lost", True)
    assert spool.pending(settings.home) == ()


def test_one_that_has_a_session_is_its_channels_to_end(settings: Settings, store: Store) -> None:
    note(store, CHAT)
    sessions.keep(store, "telegram:7", "salon", {"conversation_id": "chat-1"})
    assert end_abandoned(settings, store, LATER) == ()
    sessions.drop(store, "telegram:7", "salon")
    assert end_abandoned(settings, store, LATER) == ("chat-1",)


def test_now_is_the_time_unless_another_is_named(settings: Settings, store: Store) -> None:
    past = datetime(2020, 1, 1, tzinfo=CHAT.ended_at.tzinfo)
    note(store, replace(CHAT, ended_at=past))
    note(store, replace(CHAT, id="chat-2", ended_at=datetime.now(past.tzinfo)))
    assert end_abandoned(settings, store) == ("chat-1",)


def test_it_is_in_the_bots_language_unless_another_was_spoken(settings: Settings, store: Store) -> None:
    bots = {"salon": BOT.model_copy(update={"language": "de"})}
    for name, spoken, bot_id in (("a", "es", "salon"), ("b", "", "salon"), ("c", "", "gone")):
        note(store, replace(CHAT, id=name, language=spoken, bot_id=bot_id))
    snapshot.publish(settings, bots)
    end_abandoned(settings, store, LATER)
    found = [spool.take(settings.home, name, store.keys).language for name in ("a", "b", "c")]
    assert found == ["es", "de", "en"]


@pytest.mark.parametrize(("kept", "days"), [(None, 30), (10, 10), (400, 30)])
def test_a_channel_that_runs_no_more_keeps_nothing_for_ever(
    settings: Settings, store: Store, kept: int | None, days: int
) -> None:
    settings = Settings.model_validate(settings.model_dump() | {"retention": {"conversations": kept}})
    note(store, CHAT)
    sessions.keep(store, "telegram:7", "salon", {"conversation_id": "chat-1"})
    late = CHAT.ended_at + timedelta(days=days)
    assert end_abandoned(settings, store, late - timedelta(seconds=1)) == ()
    assert end_abandoned(settings, store, late) == ("chat-1",)
    assert sessions.get(store, "telegram:7", "salon") is None
    assert spool.take(settings.home, "chat-1", store.keys) == CHAT
