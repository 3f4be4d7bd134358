from __future__ import annotations

import socket
from datetime import timedelta
from typing import Any

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound, Refused
from frontdesk.postcall.hooks import MOST_ENDPOINTS, Hooks, known
from frontdesk.postcall.signing import KEY, derived
from frontdesk.settings import Settings
from frontdesk.store import deliveries, endpoints
from frontdesk.store.db import Store
from frontdesk.store.endpoints import Endpoint
from frontdesk.testing.receiver import Answer
from tests.store.test_deliveries import NOW, delivery
from tests.support.receiver import Receiver

MASTER = "m" * 32


def outside(host: str, port: int, **_: Any) -> list[Any]:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", port))]


@pytest.fixture
def ours(store: Store, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Hooks:
    monkeypatch.setenv(KEY, MASTER)
    return Hooks(settings, store, look_up=outside)


@pytest.fixture
def near(store: Store, hooked: Settings, taking: Receiver, monkeypatch: pytest.MonkeyPatch) -> Hooks:
    """Where the receiver on this machine may be sent to."""
    monkeypatch.setenv(KEY, MASTER)
    return Hooks(hooked, store)


def test_a_new_endpoint_has_a_secret_of_its_own_that_is_kept_nowhere(ours: Hooks, store: Store) -> None:
    first, secret = ours.add("https://crm.example/hook", ["booking.*"], "salon", "CRM")
    assert secret == derived(MASTER, first.id, 1)
    assert ours.add("https://crm.example/hook")[1] != secret
    kept = endpoints.get(store, first.id)
    assert (kept.events, kept.bot_id, kept.note, kept.source) == (("booking.*",), "salon", "CRM", "added")
    assert secret not in repr(kept)


def test_without_the_key_nothing_is_added(ours: Hooks, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(KEY)
    with pytest.raises(BadInput, match=KEY):
        ours.add("https://crm.example/")
    assert endpoints.list_(store) == ()


@pytest.mark.parametrize("events", [[], ["call.over"], ["booking"], ["call.ended", "*.*"]])
def test_events_that_do_not_exist_are_named(ours: Hooks, events: list[str]) -> None:
    with pytest.raises(BadInput):
        ours.add("https://crm.example/", events)
    with pytest.raises(BadInput, match=r"did you mean booking.confirmed\?"):
        known(["booking.confirm"])
    assert known(["*", "*", "call.*"]) == ("*", "call.*")


def test_an_address_inside_is_refused_also_when_it_hides_behind_a_name(ours: Hooks, store: Store) -> None:
    with pytest.raises(Refused):
        ours.add("http://10.0.0.1/")
    hiding = Hooks(
        Settings(home=store.home), store, look_up=lambda *_, **__: [(0, 0, 0, "", ("10.0.0.1", 80))]
    )
    with pytest.raises(Refused, match="private"):
        hiding.add("https://crm.example/")

    def nobody(*_: object, **__: object) -> list[Any]:
        raise OSError("no such name")

    with pytest.raises(BadInput, match="cannot be resolved"):
        Hooks(Settings(home=store.home), store, look_up=nobody).add("https://crm.example/")


def test_what_is_given_is_changed(ours: Hooks) -> None:
    made, _ = ours.add("https://crm.example/")
    assert ours.change(made.id, url="https://new.example/", events=["*"], note="x").events == ("*",)
    assert ours.change(made.id, enabled=False).status == "disabled"
    assert ours.change(made.id, enabled=True).status == "active"
    assert ours.change(made.id).url == "https://new.example/"
    with pytest.raises(NotFound):
        ours.change("ep_none", note="x")


def test_a_rotation_gives_the_next_secret(ours: Hooks) -> None:
    made, first = ours.add("https://crm.example/")
    rotated, second = ours.rotate(made.id, timedelta(hours=24))
    assert (first != second, rotated.secret_number) == (True, 2)
    with pytest.raises(BadInput):
        ours.rotate(made.id, timedelta(days=31))


def test_what_is_in_the_file_is_changed_there(ours: Hooks, store: Store) -> None:
    endpoints.add(
        store,
        Endpoint("file_1", "default", "salon", "https://a.example/", ("*",), source="file", secret_env="A"),
    )
    with pytest.raises(Conflict, match="put the new secret before the old one into A"):
        ours.rotate("file_1", timedelta())
    with pytest.raises(Conflict, match=r"frontdesk\.yaml"):
        ours.remove("file_1")
    with pytest.raises(Conflict, match=r"frontdesk\.yaml"):
        ours.change("file_1", url="https://b.example/")
    assert ours.change("file_1", enabled=False).status == "disabled"


def test_a_removed_one_is_gone(ours: Hooks, store: Store) -> None:
    made, _ = ours.add("https://crm.example/")
    ours.remove(made.id)
    assert endpoints.list_(store) == ()


def test_there_is_a_limit(ours: Hooks, store: Store) -> None:
    for number in range(MOST_ENDPOINTS):
        endpoints.add(store, Endpoint(f"ep_{number}", "default", "", "https://a.example/", ("*",)))
    with pytest.raises(Conflict, match="remove one"):
        ours.add("https://crm.example/")


def test_a_test_is_sent_now_and_once(near: Hooks, store: Store, taking: Receiver) -> None:
    made, secret = near.add(f"{taking.url}/hook")
    taking.secret(secret)
    sent = near.test(made.id)
    assert (sent.status, sent.last_status) == ("delivered", 200)
    assert taking.events[0]["type"] == "webhook.test"
    assert taking.events[0]["data"]["endpoint_id"] == made.id
    taking.answers = [Answer(500)]
    assert near.test(made.id).status == "dead"
    assert len(taking.deliveries) == 2


def test_what_is_parked_is_sent_again_and_tests_are_not(near: Hooks, store: Store, taking: Receiver) -> None:
    made, secret = near.add(f"{taking.url}/hook")
    taking.secret(secret)
    taking.answers = [Answer(410)]
    near.test(made.id)
    for number, status in enumerate(("dead", "gone", "pending", "delivered"), start=1):
        row = delivery(number, endpoint_id=made.id, status=status)
        deliveries.add(store, row)
    assert near.replay_parked(made.id) == 2
    waiting = {one.id for one in deliveries.list_(store, status="pending")}
    assert waiting == {"d-1", "d-2", "d-3"}
    with pytest.raises(Conflict):
        near.replay("d-3")
    assert near.replay("d-4").next_attempt_at > NOW


def test_another_companys_endpoints_are_not_there(ours: Hooks, store: Store, settings: Settings) -> None:
    made, _ = ours.add("https://crm.example/")
    theirs = Hooks(settings, store, "other", look_up=outside)
    for deed in (theirs.remove, theirs.test, theirs.replay_parked, theirs.replay):
        with pytest.raises(NotFound):
            deed(made.id)
    with pytest.raises(NotFound):
        theirs.rotate(made.id, timedelta())
