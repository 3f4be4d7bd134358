"""Keys are made, used and changed as an operator does it."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.config.keys import parse
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import open_store
from tests.cli.conftest import Type
from tests.support.conversations import booked

NAME = "FRONTDESK_ENCRYPTION_KEYS"


@pytest.fixture
def kept(home: Path) -> Path:
    store = open_store(Settings(home=home / "var"))
    conversations.save(store, booked("mine"))
    store.close()
    return home / "var" / "frontdesk.db"


def test_from_no_key_to_the_second_one(type_: Type, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type_("keys")
    assert plain.code == 1
    assert "is not set: nothing is encrypted" in plain.out
    assert type_("keys", "rotate").code == 2
    first, second = type_("keys", "new").out.strip(), type_("keys", "new").out.strip()
    assert len(parse(f"{first},{second}")) == 2

    monkeypatch.setenv(NAME, first)
    assert b"+12025550123" in kept.read_bytes()
    assert "plain: 2 values; encrypt them: frontdesk keys rotate" in type_("keys").out
    done = type_("keys", "rotate")
    assert (done.code, "conversations: 1\n" in done.out) == (0, True)
    assert "Written anew: 1 rows, 0 files, 0 days" in done.out
    assert b"+12025550123" not in kept.read_bytes()

    monkeypatch.setenv(NAME, f"{second},{first}")
    assert "2 values; write them anew" in type_("keys").out
    assert type_("keys", "rotate").code == 0
    last = type_("keys")
    assert last.code == 0
    assert "2 values; what is written now" in last.out
    assert "no row needs it" in last.out


def test_a_key_that_is_missing(type_: Type, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, type_("keys", "new").out.strip())
    type_("keys", "rotate")
    monkeypatch.setenv(NAME, type_("keys", "new").out.strip())
    shown = type_("keys")
    assert shown.code == 1
    assert f"2 values, and the key is not in {NAME}" in shown.out
    tried = type_("keys", "rotate")
    assert tried.code == 1
    assert "1 lack their key and were left" in tried.out
    assert "add it as the last one" in type_("calls", "mine").err
