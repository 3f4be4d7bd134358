"""Reviewing answers to letters over the API."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.settings import Api, Settings
from frontdesk.store import audit, notices
from frontdesk.store.db import Store
from frontdesk.store.mails import ASIDE
from tests.postcall.test_reviewing import BOX, SMTP
from tests.store.test_mails import letter, put
from tests.support.console import KEY
from tests.support.shelves import Drawer

HEADERS = {"X-API-Key": KEY}
WHERE = f"/mails/{letter().id}"


@pytest.fixture
def web(settings: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    """Behind a key, with two letters."""
    put(store, letter(), letter(2, state=ASIDE, note="mail to many", answer="", text=""))
    own = Settings.model_validate({"home": settings.home, "mailboxes": {"front": BOX}, "smtp": SMTP})
    behind = own.model_copy(update={"api": Api(key=KEY)})  # type: ignore[arg-type]
    with TestClient(create_app(behind, store, drawer), base_url="http://localhost") as made:
        yield made


def test_drafts_are_listed_and_read(web: TestClient) -> None:
    [listed] = web.get("/mails", headers=HEADERS).json()
    assert (listed["id"], listed["sender"], listed["state"]) == (letter().id, "mary@example.com", "draft")
    [aside] = web.get("/mails", headers=HEADERS, params={"state": "aside"}).json()
    assert aside["note"] == "mail to many"
    assert web.get("/mails", headers=HEADERS, params={"bot": "dental"}).json() == []
    whole = web.get(WHERE, headers=HEADERS).json()
    assert (whole["body"], whole["answer"], whole["sending"]) == ("Do you have parking?", "Yes.", "")


def test_one_is_changed_and_approved_once_and_the_audit_knows(web: TestClient, store: Store) -> None:
    changed = web.patch(WHERE, headers=HEADERS, json={"text": "Yes, behind the house."}).json()
    assert (changed["text"], changed["state"]) == ("Yes, behind the house.", "draft")
    done = web.post(f"{WHERE}/approve", headers=HEADERS, json={"by": "ann"})
    assert done.status_code == 200
    assert (done.json()["decided_by"], done.json()["sending"]) == ("ann", "pending")
    assert web.post(f"{WHERE}/approve", headers=HEADERS).status_code == 409
    assert web.patch(WHERE, headers=HEADERS, json={"text": "No."}).status_code == 409
    assert len(notices.listed(store)) == 1
    actions = {one.action for one in audit.listed(store, "default")}
    assert actions >= {"PATCH /mails/{mail_id}", "POST /mails/{mail_id}/approve"}


def test_one_is_discarded(web: TestClient, store: Store) -> None:
    done = web.post(f"{WHERE}/discard", headers=HEADERS)
    assert (done.json()["state"], done.json()["decided_by"]) == ("discarded", "api")
    assert notices.listed(store) == ()


def test_strangers_and_nonsense_are_refused(web: TestClient) -> None:
    assert web.get("/mails").status_code == 401
    assert web.post(f"{WHERE}/approve").status_code == 401
    assert web.get("/mails/mail_none", headers=HEADERS).status_code == 404
    for wrong in ({"text": ""}, {"text": "x" * 20_001}, {"txt": "Yes."}, {}):
        assert web.patch(WHERE, headers=HEADERS, json=wrong).status_code == 422, wrong
    assert web.get("/mails", headers=HEADERS, params={"state": "lost"}).status_code == 422
    assert web.get(WHERE, headers=HEADERS).json()["text"] == "Yes."
