from __future__ import annotations

import pytest
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient
from pydantic import SecretStr

from frontdesk.api.auth import NoKey, TooMany
from frontdesk.api.deps import Door, headers_of
from frontdesk.api.main import create_app
from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Api, Settings
from frontdesk.store.db import Store
from tests.booking.keeping import redis_address
from tests.support.console import KEY
from tests.support.shelves import Drawer


def test_a_request_needs_the_key(locked: TestClient) -> None:
    answer = locked.get("/calls")
    assert answer.status_code == 401
    assert "X-API-Key" in answer.json()["error"]
    assert answer.headers["www-authenticate"] == "Bearer"
    assert locked.get("/calls", headers={"X-API-Key": KEY}).status_code == 200
    assert locked.get("/calls", headers={"Authorization": f"Bearer {KEY}"}).status_code == 200


def test_guessing_is_slowed_down(locked: TestClient) -> None:
    answers = [locked.get("/calls", headers={"X-API-Key": f"guess-{n}"}).status_code for n in range(12)]
    assert answers[:10] == [401] * 10
    assert answers[10:] == [429] * 2
    assert locked.get("/calls", headers={"X-API-Key": KEY}).status_code == 200


@pytest.mark.integration
def test_two_instances_count_guesses_together_and_know_each_others_visitors(
    settings: Settings, store: Store, drawer: Drawer
) -> None:
    over = {"api": Api(key=KEY), "redis": SecretStr(redis_address())}
    apps = [create_app(settings.model_copy(update=over), store, drawer) for _ in range(2)]
    both = [TestClient(app, base_url="http://localhost") for app in apps]
    guesses = [both[n % 2].get("/calls", headers={"X-API-Key": f"guess-{n}"}) for n in range(12)]
    assert [answer.status_code for answer in guesses] == [401] * 10 + [429] * 2
    assert [one.get("/calls", headers={"X-API-Key": KEY}).status_code for one in both] == [200] * 2
    entered = both[0].post("/console/login", data={"key": KEY}, follow_redirects=False)
    both[1].cookies.update(entered.cookies)
    assert both[1].get("/console", follow_redirects=False).status_code == 200, "one login for all instances"


def test_a_cookie_opens_the_pages_and_not_the_api(locked: TestClient) -> None:
    entered = locked.post("/console/login", data={"key": KEY})
    assert entered.status_code == 303
    assert locked.get("/console").status_code == 200
    assert locked.get("/calls").status_code == 401


def of(*headers: tuple[bytes, bytes]) -> Request:
    return Request({"type": "http", "headers": list(headers), "client": ("203.0.113.9", 1)})


def test_names_of_headers_in_small_letters() -> None:
    asked = of((b"X-Auth-Token", b"One"), (b"content-type", b"a/b"))
    assert headers_of(asked) == {"x-auth-token": "One", "content-type": "a/b"}


def test_what_is_refused_counts_as_a_wrong_key(locked: TestClient) -> None:
    assert isinstance(locked.app, FastAPI)
    door: Door = locked.app.state.door
    for _ in range(10):
        with pytest.raises(NoKey, match="not yours"), door.refusing(of()):
            raise Refused("not yours")
    with pytest.raises(BadInput, match="no sense"), door.refusing(of()):
        raise BadInput("no sense")
    with pytest.raises(TooMany), door.refusing(of()):
        raise Refused("not yours")
