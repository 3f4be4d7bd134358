from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.postcall import reviewing
from frontdesk.settings import Settings
from frontdesk.store import mails, notices
from frontdesk.store.db import Store, open_store
from frontdesk.store.mails import ANSWERED, ASIDE
from tests.store.test_mails import AT, letter, put

BOX = {"host": "imap.example.com", "user": "desk@salon.example", "bot": "salon"}
SMTP = {"host": "smtp.example.com", "sender": "team@salon.example"}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.model_validate({"home": tmp_path, "mailboxes": {"front": BOX}, "smtp": SMTP})


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings)
    yield opened
    opened.close()


def test_an_approved_answer_is_on_its_way_once(settings: Settings, store: Store) -> None:
    put(store, letter())
    done = reviewing.approve(settings, store, letter().id, "ann", AT, text=" Yes,\u202e we do.\x07 ")
    assert (done.state, done.text, done.decided_by) == ("approved", "Yes, we do.", "ann")
    [notice] = notices.listed(store)
    assert (notice.id, notice.receiver) == (mails.answer_notice(done), ANSWERED)
    assert json.loads(notice.text)["text"] == "Yes, we do."
    with pytest.raises(Conflict, match="already"):
        reviewing.approve(settings, store, letter().id, "ben", AT)
    with pytest.raises(Conflict, match="already"):
        reviewing.discard(store, letter().id, "ben", AT)


def test_a_changed_draft_is_what_is_sent(settings: Settings, store: Store) -> None:
    put(store, letter())
    assert reviewing.change(store, letter().id, "On Friday.").answer == "Yes."
    assert reviewing.approve(settings, store, letter().id, "", AT).text == "On Friday."
    assert mails.get(store, letter().id).decided_by == "somebody", "never taken for one that went by itself"


def test_a_discarded_one_is_not_sent(settings: Settings, store: Store) -> None:
    put(store, letter())
    assert reviewing.discard(store, letter().id, "ann", AT).state == "discarded"
    with pytest.raises(Conflict):
        reviewing.approve(settings, store, letter().id, "ann", AT)
    assert notices.listed(store) == ()


def test_a_person_may_answer_what_the_bot_did_not(settings: Settings, store: Store) -> None:
    put(store, letter(state=ASIDE, text="", answer="", note="mail to many"))
    with pytest.raises(BadInput, match="nothing to send"):
        reviewing.approve(settings, store, letter().id, "ann", AT)
    assert reviewing.approve(settings, store, letter().id, "ann", AT, text="Thanks.").state == "approved"


def test_what_cannot_be_sent_stays_a_draft(settings: Settings, store: Store) -> None:
    put(store, letter(1), letter(2, sender=""))
    without_box = settings.model_copy(update={"mailboxes": {}})
    with pytest.raises(Conflict, match="no 'front' under mailboxes"):
        reviewing.approve(without_box, store, letter(1).id, "ann", AT)
    without_server = settings.model_copy(update={"smtp": settings.smtp.model_copy(update={"host": ""})})
    with pytest.raises(Conflict, match=r"smtp\.host"):
        reviewing.approve(without_server, store, letter(1).id, "ann", AT)
    with pytest.raises(Conflict, match="names no address"):
        reviewing.approve(settings, store, letter(2).id, "ann", AT)
    assert {one.state for one in mails.listed(store)} == {"draft"}


def test_nonsense_and_others_letters_are_refused(settings: Settings, store: Store) -> None:
    put(store, letter())
    for text, told in (("\u200b \n", "nothing to send"), ("x" * 20_001, "at most")):
        with pytest.raises(BadInput, match=told):
            reviewing.change(store, letter().id, text)
    with pytest.raises(NotFound):
        reviewing.approve(settings, store, letter().id, "ann", AT, company_id="another")
    with pytest.raises(NotFound):
        reviewing.change(store, "mail_none", "Yes.")
