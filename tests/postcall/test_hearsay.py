from __future__ import annotations

import hmac

import pytest

from frontdesk.errors import BadInput, NotFound, Refused
from frontdesk.postcall.hearsay import Heard, heard
from frontdesk.providers.tickets._hooks import Hook
from frontdesk.settings import Settings, Tracker
from frontdesk.store import tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket

SECRET = "0123456789abcdef"
ENV = {"JIRA_HOOK_SECRET": SECRET, "ASANA_HOOK_SECRET": SECRET, "KAITEN_HOOK_SECRET": SECRET}
PROPOSED = "b537207f20cbfa02357cf448134da559e8bd39d6"


@pytest.fixture
def desk(settings: Settings, store: Store) -> Settings:
    for tracker, key in (("support", "SUP-1"), ("tasks", "5000"), ("cards", "1000")):
        name = f"tk-{tracker}"
        tickets.begin(store, Ticket(name, "default", "salon", tracker))
        tickets.stands(store, name, key=key, url="", state="open", status="new")
    trackers = {
        "support": Tracker(provider="jira"),
        "tasks": Tracker(provider="asana"),
        "cards": Tracker(provider="kaiten"),
    }
    return settings.model_copy(update={"trackers": trackers})


def signature(body: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, "sha256").hexdigest()


def looked_at(store: Store) -> set[str]:
    return {one.key for one in tickets.to_look_at(store)}


def test_jira(desk: Settings, store: Store) -> None:
    body = b'{"issue": {"key": "SUP-1", "fields": {"status": {"name": "Done"}}}}'
    signed = Hook({"x-hub-signature": f"sha256={signature(body)}"}, "", body)
    assert heard(desk, store, "support", signed, ENV) == Heard(1)
    assert looked_at(store) == {"SUP-1"}
    assert tickets.get(store, "tk-support").state == "open"  # what it says is not believed


def test_kaiten(desk: Settings, store: Store) -> None:
    assert heard(desk, store, "cards", Hook({}, SECRET, b'{"data": {"old": {"id": 1000}}}'), ENV) == Heard(1)
    assert looked_at(store) == {"1000"}
    assert heard(desk, store, "cards", Hook({}, SECRET, b'{"data": {"id": 1}}'), ENV) == Heard(0)


def test_asana_shakes_hands_first(desk: Settings, store: Store) -> None:
    body = b'{"events": [{"resource": {"gid": "5000", "resource_type": "task"}}]}'
    event = Hook({"x-hook-signature": signature(body, PROPOSED)}, "", body)
    with pytest.raises(Refused):
        heard(desk, store, "tasks", event, ENV)
    with pytest.raises(Refused):
        heard(desk, store, "tasks", Hook({"x-hook-secret": PROPOSED}, "a-guess-of-a-token", b""), ENV)
    assert heard(desk, store, "tasks", Hook({"x-hook-secret": PROPOSED}, SECRET, b""), ENV) == Heard(
        echo=PROPOSED
    )
    assert heard(desk, store, "tasks", event, ENV) == Heard(1)
    assert looked_at(store) == {"5000"}
    with pytest.raises(Refused):  # the token alone proves nothing
        heard(desk, store, "tasks", Hook({}, SECRET, body), ENV)


def test_a_comment_is_a_reason_to_look(desk: Settings, store: Store) -> None:
    own = b'{"webhookEvent": "comment_created", "comment": {"id": "7"}, "issue": {"key": "SUP-1"}}'
    heard(desk, store, "support", Hook({"x-hub-signature": f"sha256={signature(own)}"}, "", own), ENV)
    assert looked_at(store) == {"SUP-1"}
    story = (
        b'{"events": [{"action": "added", "resource": {"gid": "7", "resource_type": "story",'
        b' "resource_subtype": "comment_added"}, "parent": {"gid": "5000", "resource_type": "task"}}]}'
    )
    heard(desk, store, "tasks", Hook({"x-hook-secret": PROPOSED}, SECRET, b""), ENV)
    signed = Hook({"x-hook-signature": signature(story, PROPOSED)}, "", story)
    assert heard(desk, store, "tasks", signed, ENV) == Heard(1)
    card = b'{"event": "comment:add", "data": {"id": 7, "card_id": 1000, "text": "x"}}'
    assert heard(desk, store, "cards", Hook({}, SECRET, card), ENV) == Heard(1)
    assert looked_at(store) == {"SUP-1", "5000", "1000"}


def test_strangers_change_nothing(desk: Settings, store: Store) -> None:
    body = b'{"issue": {"key": "SUP-1"}}'
    with pytest.raises(Refused, match="signature"):
        heard(desk, store, "support", Hook({}, SECRET, body), ENV)
    with pytest.raises(NotFound):
        heard(desk, store, "elsewhere", Hook({}, SECRET, body), ENV)
    with pytest.raises(Refused, match="JIRA_HOOK_SECRET"):
        heard(desk, store, "support", Hook({}, "", body), {})
    assert looked_at(store) == set()


def test_what_is_signed_and_makes_no_sense(desk: Settings, store: Store) -> None:
    with pytest.raises(BadInput):
        heard(desk, store, "support", Hook({"x-hub-signature": f"sha256={signature(b'no')}"}, "", b"no"), ENV)
