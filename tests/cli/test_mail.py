"""Reviewing answers to letters from the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from frontdesk.config import load_settings
from frontdesk.store import audit, notices
from frontdesk.store.db import open_store
from frontdesk.testing.imap import HOST, PASSWORD, USER, imap_server
from tests.cli.conftest import Type
from tests.store.test_mails import letter, put

FILE = """
scenarios: []
smtp: {{host: smtp.example.com, sender: team@salon.example}}
mailboxes:
  front:
    {{host: "{host}", port: {port}, security: none, user: {user}, bot: salon, address: desk@salon.example}}
"""
ID = letter().id


@pytest.fixture
def kept(home: Path) -> None:
    """A letter that waits."""
    (home / "frontdesk.yaml").write_text(FILE.format(host=HOST, port=1, user=USER))
    store = open_store(load_settings())
    put(store, letter())
    store.close()


def test_drafts_are_listed_shown_changed_and_approved_once(type_: Type, kept: None) -> None:
    assert "mary@example.com" in type_("mail", "drafts").out
    assert json.loads(type_("mail", "drafts", "--json").out)[0]["id"] == ID
    assert type_("mail", "change", ID, "--text", "Yes, behind the house.").code == 0
    shown = type_("mail", "show", ID).out
    assert "Do you have parking?" in shown
    assert "Yes, behind the house." in shown
    assert "goes to mary@example.com" in type_("mail", "approve", ID).out
    again = type_("mail", "approve", ID)
    assert again.code == 2
    assert "already" in again.err
    assert json.loads(type_("mail", "show", ID, "--json").out)["sending"] == "pending"
    assert "No letter waits" in type_("mail", "drafts").out
    store = open_store(load_settings())
    noted = [one.action for one in audit.listed(store, "default")]
    sent = notices.listed(store)
    store.close()
    assert (sorted(noted), len(sent)) == (["mail approve", "mail change"], 1)


def test_one_is_discarded_and_nonsense_is_refused(type_: Type, kept: None) -> None:
    assert type_("mail", "discard", ID).out.strip() == "Nothing is sent."
    assert "discarded" in type_("mail", "drafts", "--state", "all").out
    assert "there is no 'lost'" in type_("mail", "drafts", "--state", "lost").err
    assert "no letter" in type_("mail", "show", "mail_none").err


def test_whether_each_mailbox_lets_us_in(type_: Type, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "write mailboxes" in type_("mail", "boxes").err
    with imap_server() as server:
        server.put(b"\r\n")
        (home / "frontdesk.yaml").write_text(FILE.format(host=HOST, port=server.port, user=USER))
        told = type_("mail", "boxes")
        assert (told.code, "set MAIL_PASSWORD" in told.out) == (1, True)
        monkeypatch.setenv("MAIL_PASSWORD", PASSWORD)
        told = type_("mail", "boxes", "--json")
        assert (told.code, json.loads(told.out)) == (0, [{"mailbox": "front", "unread": 1, "problem": ""}])
        monkeypatch.setenv("MAIL_PASSWORD", "wrong")
        told = type_("mail", "boxes")
        assert (told.code, "check the password" in told.out) == (1, True)
