from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.api.routes.pbx import LARGEST
from frontdesk.settings import Api, Settings
from frontdesk.store import spool
from frontdesk.store.db import Store
from frontdesk.testing.mts import TOKEN, MtsStandIn
from tests.support.console import KEY as OUR_KEY
from tests.support.exchange import CALL, KEPT, KEY, NAME, installed
from tests.support.shelves import Drawer

ADDRESS = f"/webhooks/pbx/{NAME}"
OVER = {"extTrackingId": CALL, "state": "RELEASED"}


@pytest.fixture
def office(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    monkeypatch.setenv("PBX_OFFICE_TOKEN", TOKEN)
    monkeypatch.setenv("PBX_OFFICE_KEY", KEY)
    with MtsStandIn() as stand:
        yield installed(settings, stand)


@pytest.fixture
def door(office: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    """Behind a key of ours, which no exchange has."""
    closed = office.model_copy(update={"api": Api(key=OUR_KEY)})
    with TestClient(create_app(closed, store, drawer), base_url="http://localhost") as made:
        yield made


def test_a_call_that_is_over_is_taken_once(door: TestClient, office: Settings) -> None:
    for _ in range(2):
        answer = door.post(ADDRESS, json=OVER, headers={"X-AUTH-TOKEN": KEY})
        assert (answer.status_code, answer.json()) == (200, {"calls": 1})
    assert spool.pending(office.home) == (KEPT,)


def test_a_look_whether_we_are_there_is_answered(door: TestClient, office: Settings) -> None:
    alive = door.post(f"{ADDRESS}?key={KEY}", json={"eventType": "CHECK_ALIVE"})
    assert (alive.status_code, alive.json()) == (200, {"calls": 0})
    assert door.post(ADDRESS, headers={"Authorization": f"Bearer {KEY}"}).status_code == 200
    assert spool.pending(office.home) == ()


@pytest.mark.parametrize("headers", [{}, {"X-AUTH-TOKEN": "guess"}, {"X-API-Key": OUR_KEY}])
def test_nobody_else_may_tell_of_calls(door: TestClient, office: Settings, headers: dict[str, str]) -> None:
    answer = door.post(ADDRESS, json=OVER, headers=headers)
    assert answer.status_code == 401
    assert KEY not in answer.text
    assert spool.pending(office.home) == ()


def test_who_guesses_too_often_has_to_wait(door: TestClient) -> None:
    found = [
        door.post(ADDRESS, json=OVER, headers={"X-AUTH-TOKEN": str(one)}).status_code for one in range(12)
    ]
    assert found == [401] * 10 + [429] * 2


def test_an_exchange_that_we_do_not_have(door: TestClient) -> None:
    answer = door.post("/webhooks/pbx/home", json=OVER, headers={"X-AUTH-TOKEN": KEY})
    assert answer.status_code == 404


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff", b'{"a": "' + b"x" * LARGEST + b'"}'])
def test_what_makes_no_sense_is_refused(door: TestClient, office: Settings, body: bytes) -> None:
    answer = door.post(ADDRESS, content=body, headers={"X-AUTH-TOKEN": KEY})
    assert answer.status_code == 422
    assert spool.pending(office.home) == ()


def test_the_largest_body_of_all_is_cut_off(door: TestClient) -> None:
    assert door.post(ADDRESS, content=bytes(2_000_000), headers={"X-AUTH-TOKEN": KEY}).status_code == 413
