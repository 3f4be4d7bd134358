from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.app.telegram import StoredSessions, from_json, published, run, to_json
from frontdesk.channels.base import Session
from frontdesk.config import load_bots
from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store import snapshot
from frontdesk.store.db import Store, open_store
from tests.source import ROOT
from tests.support.doors import AT

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
