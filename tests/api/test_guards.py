from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from starlette.datastructures import Headers

from frontdesk.api.guards import FORM, MOST, from_here, most_bytes
from frontdesk.knowledge.document import MAX_BYTES


@pytest.mark.parametrize(
    ("method", "path", "most"),
    [
        ("POST", "/bots/salon/knowledge", MAX_BYTES + FORM),
        ("POST", "/console/knowledge/salon", MAX_BYTES + FORM),
        ("GET", "/bots/salon/knowledge", MOST),
        ("POST", "/bots/salon/knowledge/d1", MOST),
        ("POST", "/bots/a/b/knowledge", MOST),
        ("POST", "/console/login", MOST),
    ],
)
def test_only_uploads_may_be_large(method: str, path: str, most: int) -> None:
    assert most_bytes(method, path) == most


def pieces(count: int) -> Iterator[bytes]:
    for _ in range(count):
        yield b"x" * 100_000


def test_a_body_that_says_too_much_is_refused_unread(client: TestClient) -> None:
    answer = client.post("/console/login", content=b"x" * (MOST + 1))
    assert (answer.status_code, answer.json()) == (
        413,
        {"error": "That is too large: 1 MB at most.", "code": "BAD_INPUT"},
    )
    told = client.post("/console/login", content=b"x", headers={"Content-Length": "9" * 30})
    assert told.status_code == 413


def test_a_body_that_does_not_say_how_large_it_is_is_counted(client: TestClient) -> None:
    """A stream has no Content-Length."""
    assert client.post("/console/login", content=pieces(9)).status_code != 413
    assert client.post("/console/login", content=pieces(12)).status_code == 413


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({}, True),
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "same-origin", "origin": "https://own.example", "host": "inner:8080"}, True),
        ({"origin": "http://localhost:8080", "host": "localhost:8080"}, True),
        ({"origin": "http://evil.example", "host": "localhost:8080"}, False),
        ({"origin": "null", "host": "localhost:8080"}, False),
    ],
)
def test_which_requests_are_from_our_own_pages(headers: dict[str, str], ours: bool) -> None:
    assert from_here(Headers(headers)) is ours


def test_another_site_s_page_changes_nothing(client: TestClient) -> None:
    evil = {"Origin": "http://evil.example", "Sec-Fetch-Site": "cross-site"}
    answer = client.post("/bots/salon/knowledge", files={"file": ("a.txt", b"text")}, headers=evil)
    assert answer.status_code == 403
    assert client.get("/bots/salon/knowledge").json() == []
    assert client.get("/bots/salon/knowledge", headers=evil).status_code == 200
