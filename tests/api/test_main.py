from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.errors import Refused
from frontdesk.settings import Api, Settings
from frontdesk.store.db import Store
from tests.support.console import KEY


@pytest.mark.parametrize(
    "path", ["/calls", "/console", "/console/calls/nope", "/static/console.css", "/healthz"]
)
def test_every_answer_keeps_a_browser_careful(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"


def test_it_does_not_start_open_to_strangers(settings: Settings, store: Store) -> None:
    with pytest.raises(Refused):
        create_app(settings.model_copy(update={"api": Api(host="0.0.0.0")}), store)


def test_without_a_key_only_our_own_names_reach_it(client: TestClient) -> None:
    assert client.get("/calls", headers={"Host": "evil.example.com"}).status_code == 400
    assert client.get("/calls", headers={"Host": "127.0.0.1:8080"}).status_code == 200


def test_its_description_is_for_those_with_a_key(locked: TestClient, client: TestClient) -> None:
    assert locked.get("/openapi.json").status_code == 401
    described = locked.get("/openapi.json", headers={"X-API-Key": KEY}).json()
    assert {"/calls", "/calls/{conversation_id}", "/stats", "/healthz", "/readyz"} <= set(described["paths"])
    assert client.get("/docs").status_code == 404


@pytest.mark.parametrize(
    "path", ["/calls/a%00b", "/calls?bot=a%00b", "/console?caller=%00", "/stats?bot=%00"]
)
def test_an_address_with_nul_is_refused(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()) == (
        404,
        {"error": "Nothing is called so: the address contains NUL.", "code": "NOT_FOUND"},
    )
    assert answer.headers["x-content-type-options"] == "nosniff"
