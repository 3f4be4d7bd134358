"""How every calendar takes what can go wrong, on a stand-in that gives each the same answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.calendars import caldav, ical
from frontdesk.providers.calendars._ical import written
from frontdesk.providers.calendars.base import CalendarProvider, Event
from frontdesk.testing.served import Served
from tests.providers.calendars.test_clouds import opened_at
from tests.support.answering import refusing
from tests.support.radicale import PASSWORD, USER

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SINCE, UNTIL = START - timedelta(days=1), START + timedelta(days=30)
EVENT = Event("bk_1@frontdesk", START, START + timedelta(hours=1), "haircut: Ann")
KINDS = ("caldav", "google", "microsoft", "ical")
NOTHING = {
    "caldav": '<d:multistatus xmlns:d="DAV:"/>',
    "google": '{"kind": "calendar#events", "items": []}',
    "microsoft": '{"value": []}',
    "ical": written([], START).decode(),
}
"""A calendar without events, as each says it."""
Answer = Callable[[], web.Response]


class Answering(Served):
    """Gives a token to whoever asks for one, and `answers` to all else, the last of them for ever; `slow` are
    the seconds before."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[Answer] = []
        self.asked, self.slow = 0, 0.0

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/token", self._token)
        app.router.add_route("*", "/{path:.*}", self._any)
        return app

    async def _token(self, _request: web.Request) -> web.Response:
        return web.json_response({"access_token": "token", "expires_in": 3600})

    async def _any(self, request: web.Request) -> web.Response:
        await request.read()
        self.asked += 1
        await asyncio.sleep(self.slow)
        return (self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])()


@dataclass
class Asked:
    """One kind of calendar beside its stand-in; `now` is its breaker's clock, in seconds."""

    kind: str
    server: Answering
    calendar: CalendarProvider
    now: list[float] = field(default_factory=lambda: [0.0])

    def look(self) -> list[Event]:
        return list(self.calendar.events(SINCE, UNTIL))

    def write(self) -> None:
        self.calendar.put(EVENT)

    def fails(self, *answers: Answer, deed: str = "look") -> ProviderError:
        self.server.answers = list(answers)
        with pytest.raises(ProviderError) as told:
            self.write() if deed == "write" else self.look()
        return told.value


def opened(kind: str, url: str, **more: Any) -> CalendarProvider:
    if kind == "caldav":
        return caldav.build({"url": f"{url}/ann/", "user": USER, "secret": PASSWORD, **more})
    if kind == "ical":
        return ical.build({"url": f"{url}/private-key/basic.ics", **more})
    return opened_at(kind, url, **more)


@pytest.fixture(params=KINDS)
def asked(request: pytest.FixtureRequest) -> Iterator[Asked]:
    now = [0.0]
    with Answering() as server:
        breaker = Breaker(failures=2, rest=30, clock=lambda: now[0])
        calendar = opened(request.param, server.url, breaker=breaker, timeout=5)
        yield Asked(request.param, server, calendar, now)
        calendar.close()


def nothing(kind: str) -> Answer:
    return lambda: web.Response(text=NOTHING[kind])


def test_a_calendar_without_events(asked: Asked) -> None:
    asked.server.answers = [nothing(asked.kind)]
    assert asked.look() == []


@pytest.mark.parametrize(
    ("status", "permanent", "refused"),
    [
        (401, True, False),
        (403, True, True),
        (404, True, False),
        (409, False, False),
        (423, False, False),
        (429, False, False),
        (500, False, False),
        (503, False, False),
        (302, True, False),
    ],
)
def test_what_each_refusal_means(asked: Asked, status: int, permanent: bool, refused: bool) -> None:
    told = [asked.fails(refusing(status, Location="http://127.0.0.1:9/"))]
    if asked.calendar.writable:
        told.append(asked.fails(refusing(status), deed="write"))
    for one in told:
        assert f"{asked.kind}: {status}" in str(one)
        assert (one.permanent, one.refused, one.retry_after) == (permanent, refused, 0.0)
        assert not any(secret in str(one) for secret in (PASSWORD, "private-key", "hush"))


def test_what_is_gone_is_no_failure_of_taking_it_out(asked: Asked) -> None:
    asked.server.answers = [refusing(404)]
    if asked.kind == "microsoft":  # which is asked what it calls the event
        asked.server.answers = [nothing(asked.kind)]
    asked.calendar.delete(EVENT.uid)


@pytest.mark.parametrize("status", [429, 503])
def test_one_that_says_when_to_come_again_is_left_alone_until_then(asked: Asked, status: int) -> None:
    told = asked.fails(refusing(status, **{"Retry-After": "120"}))
    assert "to be tried again after 120" in str(told)
    assert (told.permanent, told.retry_after) == (False, 120.0)
    asked.now[0] = 119.0
    early = asked.fails(nothing(asked.kind))
    assert "left alone for 1 s" in str(early)
    assert (early.permanent, early.retry_after, asked.server.asked) == (False, 1.0, 1)
    asked.now[0] = 121.0
    assert asked.look() == []


def test_one_that_is_down_is_left_alone_for_a_while(asked: Asked) -> None:
    for _ in range(2):
        assert "500" in str(asked.fails(refusing(500)))
    assert "left alone" in str(asked.fails(nothing(asked.kind)))
    assert asked.server.asked == 2
    asked.now[0] = 31.0
    assert asked.look() == []


@pytest.mark.parametrize("status", [401, 403, 404, 409])
def test_what_one_calendar_is_refused_says_nothing_of_the_others(asked: Asked, status: int) -> None:
    for _ in range(3):
        asked.fails(refusing(status))
    asked.server.answers = [nothing(asked.kind)]
    assert asked.look() == []


def test_no_answer_in_time(asked: Asked) -> None:
    asked.server.slow = 30.0
    hurried = opened(asked.kind, asked.server.url, timeout=0.2)
    told = Asked(asked.kind, asked.server, hurried).fails(nothing(asked.kind))
    hurried.close()
    assert f"{asked.kind}: no answer in time" in str(told)
    assert not told.permanent


@pytest.mark.parametrize(
    "body", ["nonsense", "[1", "<html><p>Please log in</html>", "<html/>", "{}", "null", ""]
)
def test_an_answer_that_makes_no_sense_is_no_calendar_without_events(asked: Asked, body: str) -> None:
    told = asked.fails(lambda: web.Response(text=body))
    assert not told.permanent


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_there(kind: str) -> None:
    gone = opened(kind, "http://127.0.0.1:9", timeout=2)
    with pytest.raises(ProviderError, match=f"{kind}: (cannot be reached|no token)"):
        gone.events(SINCE, UNTIL)
    gone.close()
