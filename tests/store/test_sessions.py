from __future__ import annotations

from datetime import timedelta

from frontdesk.store import sessions
from frontdesk.store.db import Store


def test_a_session_is_there_until_it_is_dropped(store: Store) -> None:
    assert sessions.get(store, "telegram:1", "salon") is None
    sessions.keep(store, "telegram:1", "salon", {"turn": 1})
    sessions.keep(store, "telegram:1", "salon", {"turn": 2, "said": "ж\0"})
    assert sessions.get(store, "telegram:1", "salon") == {"turn": 2, "said": "ж\0"}
    assert sessions.drop(store, "telegram:1", "salon")
    assert not sessions.drop(store, "telegram:1", "salon")
    assert sessions.get(store, "telegram:1", "salon") is None


def test_companies_and_bots_do_not_share_sessions(store: Store) -> None:
    sessions.keep(store, "telegram:1", "salon", {"mine": True})
    sessions.keep(store, "telegram:1", "clinic", {"mine": False})
    assert sessions.get(store, "telegram:1", "salon", "other") is None
    assert not sessions.drop(store, "telegram:1", "salon", "other")
    assert sessions.get(store, "telegram:1", "salon") == {"mine": True}


def test_quiet_sessions_are_found(store: Store) -> None:
    sessions.keep(store, "telegram:1", "salon", {"turn": 1})
    assert sessions.quiet(store, "salon", timedelta(hours=1)) == {}
    assert sessions.quiet(store, "salon", timedelta(seconds=-1)) == {"telegram:1": {"turn": 1}}
    assert sessions.quiet(store, "clinic", timedelta(seconds=-1)) == {}
    assert sessions.quiet(store, "salon", timedelta(seconds=-1), "other") == {}
