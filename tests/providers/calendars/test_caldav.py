"""CalDAV, against Radicale; its refusals, against a stand-in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.calendars.base import Event
from frontdesk.providers.calendars.caldav import CalDAV, build
from frontdesk.testing.served import Served
from tests.support.radicale import PASSWORD, USER

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
EVENT = Event(
    "bk_1@frontdesk",
    START,
    START + timedelta(minutes=30),
    "haircut: Ann, née Lee; \\o/",
    "phone: 1\nnote: ü",
    2,
)
SINCE, UNTIL = START - timedelta(days=1), START + timedelta(days=30)


@pytest.fixture
def calendar(caldav_url: str) -> Iterator[CalDAV]:
    opened = build({"url": caldav_url, "user": USER, "secret": PASSWORD, "timezone": "Europe/Berlin"})
    yield opened
    for event in opened.events(SINCE, UNTIL):
        opened.delete(event.uid)
    opened.close()


def theirs(url: str, name: str, *lines: str) -> None:
    """Something that another program put there."""
    body = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:x",
        "BEGIN:VEVENT",
        f"UID:{name}",
        "DTSTAMP:20261101T000000Z",
    ]
    text = "\r\n".join([*body, *lines, "END:VEVENT", "END:VCALENDAR", ""])
    put = httpx.put(
        f"{url}{name}.ics", content=text, auth=(USER, PASSWORD), headers={"Content-Type": "text/calendar"}
    )
    put.raise_for_status()


def test_what_is_written_is_read(calendar: CalDAV) -> None:
    calendar.put(EVENT)
    calendar.put(EVENT)
    assert list(calendar.events(SINCE, UNTIL)) == [EVENT]
    later = replace(EVENT, start=START + timedelta(hours=2), end=START + timedelta(hours=3), sequence=3)
    calendar.put(later)
    assert list(calendar.events(SINCE, UNTIL)) == [later]
    assert list(calendar.events(UNTIL, UNTIL + timedelta(days=1))) == []
    calendar.delete(EVENT.uid)
    calendar.delete(EVENT.uid)
    assert list(calendar.events(SINCE, UNTIL)) == []


def test_what_others_put_there(calendar: CalDAV, caldav_url: str) -> None:
    theirs(caldav_url, "weekly", "DTSTART:20261123T120000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")
    theirs(caldav_url, "allday", "DTSTART;VALUE=DATE:20261125", "DTEND;VALUE=DATE:20261126", "SUMMARY:off")
    theirs(caldav_url, "free", "DTSTART:20261126T080000Z", "DTEND:20261126T090000Z", "TRANSP:TRANSPARENT")
    theirs(caldav_url, "gone", "DTSTART:20261127T080000Z", "DTEND:20261127T090000Z", "STATUS:CANCELLED")
    theirs(caldav_url, "floating", "DTSTART:20261128T080000", "DTEND:20261128T090000")
    found = sorted(calendar.events(SINCE, UNTIL), key=lambda one: one.start)
    assert [(one.uid, f"{one.start:%m-%d %H:%M}", one.busy) for one in found] == [
        ("weekly", "11-23 12:00", True),
        ("allday", "11-24 23:00", True),
        ("free", "11-26 08:00", False),
        ("floating", "11-28 07:00", True),
        ("weekly", "11-30 12:00", True),
        ("weekly", "12-07 12:00", True),
    ]
    assert found[1].end - found[1].start == timedelta(days=1)


def test_a_wrong_password(caldav_url: str) -> None:
    wrong = build({"url": caldav_url, "user": USER, "secret": "wrong"})
    with pytest.raises(ProviderError, match="caldav: 401") as told:
        wrong.events(SINCE, UNTIL)
    assert told.value.permanent
    wrong.close()


class Server(Served):
    """Answers everything in one way."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self.body = body

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        return app

    async def _answer(self, _request: web.Request) -> web.Response:
        return web.Response(status=207, text=self.body)


@pytest.mark.parametrize(
    "body",
    [
        "no xml",
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;',
        '<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
        "<c:calendar-data>nonsense</c:calendar-data></d:multistatus>",
    ],
)
def test_answers_that_make_no_sense(body: str) -> None:
    with Server(body) as server:
        calendar = CalDAV(server.url, USER, PASSWORD, "UTC")
        with pytest.raises(ProviderError):
            calendar.events(SINCE, UNTIL)
        calendar.close()


def test_nobody_there() -> None:
    calendar = CalDAV("http://127.0.0.1:9", USER, PASSWORD, "UTC")
    with pytest.raises(ProviderError, match="cannot be reached"):
        calendar.events(SINCE, UNTIL)
    calendar.close()


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({}, "url and user"),
        ({"url": "ftp://x", "user": "a", "secret": "b"}, "url and user"),
        ({"url": "https://x.test", "user": "a", "secret_env": "CALENDAR_A_SECRET"}, "CALENDAR_A_SECRET"),
    ],
)
def test_what_is_missing(options: dict[str, Any], problem: str) -> None:
    with pytest.raises(BadInput, match=problem):
        build(options)
