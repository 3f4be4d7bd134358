from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from frontdesk.config.keys import fresh
from frontdesk.settings import Settings
from frontdesk.store import sessions
from frontdesk.store.db import Store, open_store


def test_a_session_is_there_until_it_is_dropped(store: Store) -> None:
    assert sessions.get(store, "telegram:1", "salon") is None
    sessions.keep(store, "telegram:1", "salon", {"turn": 1})
    sessions.keep(store, "telegram:1", "salon", {"turn": 2, "said": "ж\0"})
    assert sessions.get(store, "telegram:1", "salon") == {"turn": 2, "said": "ж\0"}
    assert sessions.drop(store, "telegram:1", "salon")
    assert not sessions.drop(store, "telegram:1", "salon")
    assert sessions.get(store, "telegram:1", "salon") is None


def test_who_was_not_the_next_overwrites_nothing(store: Store) -> None:
    def noted(turn: int, known: int) -> bool:
        with store.write() as session:
            return sessions.note_next(session, "telegram:1", "salon", {"turn": turn}, "default", known)

    assert not noted(1, 3), "there is none yet"
    assert noted(1, 0)
    assert not noted(9, 0)
    assert noted(2, 1)
    assert not noted(9, 1)
    assert sessions.get(store, "telegram:1", "salon") == {"turn": 2, "version": 2}
    sessions.keep(store, "telegram:1", "salon", {"turn": 3})
    assert not noted(9, 2)
    assert noted(4, 0), "an earlier version of frontdesk counted nothing"
    assert sessions.drop(store, "telegram:1", "salon")
    assert not noted(9, 1), "what was forgotten meanwhile does not come back"


@pytest.mark.parametrize("kept", [False, True])
def test_of_many_at_once_one_is_the_next(store: Store, kept: bool) -> None:
    if kept:
        sessions.keep(store, "telegram:1", "salon", {"turn": 0})

    def noted(turn: int) -> bool:
        with store.write() as session:
            return sessions.note_next(session, "telegram:1", "salon", {"turn": turn}, "default", 0)

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(noted, range(8))) == [False] * 7 + [True]


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


def test_one_session_under_one_key_while_encryption_keys_change(settings: Settings) -> None:
    old, new = fresh(), fresh()
    for number, keys in enumerate((None, old, f"{new},{old}")):
        held = SecretStr(keys) if keys else None
        store = open_store(settings.model_copy(update={"encryption_keys": held}))
        known = sessions.get(store, "telegram:42", "salon")
        assert known == ({"said": number - 1} if number else None)
        sessions.keep(store, "telegram:42", "salon", {"said": number})
        with store.read() as session:
            [(key, data)] = session.execute(text("SELECT key, data FROM sessions")).all()
        assert ("telegram:42" in key) is ("said" in data) is (keys is None)
        store.close()
    last = open_store(settings.model_copy(update={"encryption_keys": SecretStr(new)}))
    assert sessions.drop(last, "telegram:42", "salon")
    last.close()


def test_chats_of_an_earlier_version_are_the_bots_companys(store: Store) -> None:
    for bot, company in (("salon", "default"), ("dental", "default"), ("salon", "acme")):
        sessions.keep(store, f"telegram:{company}", bot, {"of": company}, company)
    sessions.keep(store, "telegram:acme", "salon", {"of": "both"})
    assert sessions.belong(store, "salon", "default") == 0
    assert sessions.belong(store, "salon", "acme") == 1
    assert sessions.belong(store, "salon", "acme") == 0
    assert sessions.get(store, "telegram:default", "salon", "acme") == {"of": "default"}
    assert sessions.get(store, "telegram:acme", "salon", "acme") == {"of": "acme"}
    assert sessions.get(store, "telegram:default", "dental") == {"of": "default"}
