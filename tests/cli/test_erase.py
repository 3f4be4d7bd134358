from __future__ import annotations

from pathlib import Path

from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.audit import listed
from frontdesk.store.db import open_store
from tests.cli.conftest import Type
from tests.support.conversations import booked


def test_forgotten(type_: Type, home: Path) -> None:
    store = open_store(Settings(home=home / "var"))
    conversations.save(store, booked("mine"))
    said = type_("erase", "+12025550123", "--dry-run").out
    assert said.startswith("Would be erased:\n  1 conversations")
    assert conversations.find(store, "mine") is not None
    assert type_("erase", "+12025550123").out.startswith("Erased:\n  1 conversations")
    assert conversations.find(store, "mine") is None
    store.close()
    assert type_("erase", "+12025550123").out == "Nothing is known of them.\n"


def test_not_everybody(type_: Type) -> None:
    said = type_("erase", "44")
    assert said.code == 2
    assert "too short" in said.err


def test_each_company_forgets_its_own(type_: Type, home: Path) -> None:
    store = open_store(Settings(home=home / "var"))
    conversations.save(store, booked("mine"))
    conversations.save(store, booked("theirs", company_id="acme"))
    store.close()
    said = type_("erase", "+12025550123", "--company", "acme")
    assert said.out.startswith("Erased:\n  1 conversations")
    store = open_store(Settings(home=home / "var"))
    assert conversations.find(store, "theirs") is None
    assert conversations.find(store, "mine") is not None
    [act] = listed(store, "acme")
    assert act.action == "erase"
    assert listed(store) == ()
    store.close()
    assert "no company 'acne'" in type_("erase", "+12025550123", "--company", "acne").err
