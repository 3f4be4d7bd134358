from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.tickets import _http
from frontdesk.providers.tickets._http import (
    Service,
    address,
    are_rows,
    key_from,
    moment_in,
    seconds_of,
    text_in,
)
from frontdesk.testing.served import Served


class Stand(Served):
    """Answers with `status`, `headers` and `body`; `asked` is how often."""

    def __init__(self) -> None:
        super().__init__()
        self.status, self.headers, self.body = 200, {"Content-Type": "application/json"}, b"{}"
        self.asked: list[str] = []

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._any)
        return app

    async def _any(self, request: web.Request) -> web.Response:
        self.asked.append(f"{request.method} {request.path_qs}")
        return web.Response(status=self.status, headers=self.headers, body=self.body)


Making = Callable[..., Service]


@pytest.fixture
def service(closes: Callable[[Service], Service]) -> Making:
    def made(stand: Stand, **more: Any) -> Service:
        quick: dict[str, Any] = {"sleep": lambda seconds: None, **more}
        return closes(Service("it", f"{stand.url}/", {"Authorization": "Bearer secret"}, **quick))

    return made


def test_objects_and_lists(service: Making) -> None:
    with Stand() as stand:
        one = service(stand)
        stand.body = b'{"a": 1}'
        assert one.object("GET", "/x", params={"y": "1"}) == {"a": 1}
        stand.body = b""
        assert one.object("POST", "/x") == {}
        stand.body = b'[{"a": 1}]'
        assert one.rows("GET", "/x") == [{"a": 1}]
        with pytest.raises(ProviderError, match="no object"):
            one.object("GET", "/x")
        stand.body = b"{}"
        with pytest.raises(ProviderError, match="no list"):
            one.rows("GET", "/x")
    assert stand.asked[0] == "GET /x?y=1"


def test_an_answer_that_is_far_too_long(service: Making) -> None:
    with Stand() as stand:
        stand.body = b" " * (_http.MOST_BYTES + 1)
        with pytest.raises(ProviderError, match="too long"):
            service(stand).object("GET", "/x")


def test_what_is_expected_is_an_answer(service: Making) -> None:
    with Stand() as stand:
        stand.status = 404
        assert service(stand).ask("GET", "/x", expected=frozenset({404})).status_code == 404
        with pytest.raises(ProviderError, match="404 for /x: gone fishing") as caught:
            service(stand, hints={404: "gone fishing"}).ask("GET", "/x?key=secret")
        assert "secret" not in str(caught.value)


def test_whoever_is_patient_asks_four_times_and_others_twice(service: Making) -> None:
    with Stand() as stand:
        stand.status = 500
        for patient, times in ((True, 4), (False, 2)):
            stand.asked.clear()
            with pytest.raises(ProviderError, match="500"):
                service(stand).ask("GET", "/x", patient=patient)
            assert len(stand.asked) == times


def test_a_wrong_key_opens_the_breaker_at_once(service: Making) -> None:
    with Stand() as stand:
        stand.status = 401
        one = service(stand, breaker=Breaker(failures=5))
        with pytest.raises(ProviderError, match="401") as caught:
            one.ask("GET", "/x")
        assert caught.value.permanent
        with pytest.raises(ProviderError, match="left alone") as caught:
            one.ask("GET", "/x")
        assert not caught.value.permanent
        assert len(stand.asked) == 1


def test_nobody_is_there() -> None:
    with pytest.raises(ProviderError, match="no answer") as caught:
        Service("it", "http://127.0.0.1:9", {}, sleep=lambda seconds: None).ask("GET", "/x")
    assert not caught.value.permanent


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "-7"}, 0.0),
        ({"Retry-After": "soon"}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({}, 0.0),
        ({"X-RateLimit-Reset": "later"}, 0.0),
        ({"X-RateLimit-Reset": "1"}, 0.0),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], seconds: float) -> None:
    assert seconds_of(httpx.Response(429, headers=headers)) == seconds


def test_the_time_of_a_new_allowance() -> None:
    at = str(int(time.time()) + 40)
    assert 30 < seconds_of(httpx.Response(429, headers={"X-RateLimit-Reset": at})) <= 40
    never = httpx.Response(429, headers={"X-RateLimit-Reset": "99999999999"})
    assert seconds_of(never) == 3600, "or it would be tried again in some thousand years"
    assert seconds_of(httpx.Response(503, headers={"X-RateLimit-Reset": at})) == 0


def test_rows_and_texts() -> None:
    assert are_rows([{}])
    assert not are_rows([1])
    assert not are_rows(None)
    assert (text_in(" a "), text_in(5), text_in("abc", 2)) == ("a", "", "ab")


@pytest.mark.parametrize(
    "url", ["", "company", "ftp://x", "https://", "https://a:b@x", "https://x?y", "http://["]
)
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(BadInput, match="it needs `url`"):
        address("it", {"url": url}, "https://x")


def test_a_key_goes_over_no_open_line() -> None:
    with pytest.raises(BadInput, match="https"):
        address("it", {"url": "http://intranet/jira"}, "https://x")
    assert address("it", {"url": "http://127.0.0.1:80/jira/"}, "") == "http://127.0.0.1:80/jira"


def test_a_key_is_needed() -> None:
    assert key_from("it", {"secret": "s"}, "IT_TOKEN") == "s"
    with pytest.raises(BadInput, match="set IT_TOKEN"):
        key_from("it", {}, "IT_TOKEN")
    with pytest.raises(BadInput, match="set OTHER"):
        key_from("it", {"secret": "", "secret_env": "OTHER"}, "IT_TOKEN")


def test_a_time_in_an_answer() -> None:
    at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    for told in ("2026-11-02T09:00:00.000Z", "2026-11-02T12:00:00.000+0300", "2026-11-02T09:00:00"):
        assert moment_in(told) == at
    for wrong in (None, 7, "", "yesterday", "0001-01-01T00:00:00+14:00", "2026-13-01"):
        assert moment_in(wrong) is None
