"""iCalendar, in and out, and an address that can only be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.calendars._ical import read, written
from frontdesk.providers.calendars.base import Event
from frontdesk.providers.calendars.ical import build
from frontdesk.testing.served import Served

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
EVENT = Event("bk_1@frontdesk", NOW, NOW + timedelta(hours=1), "a; b, c\\", "line\nline", 4)


class Page(Served):
    def __init__(self, body: bytes) -> None:
        super().__init__()
        self.body = body

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/private/basic.ics", self._answer)
        return app

    async def _answer(self, _request: web.Request) -> web.Response:
        return web.Response(body=self.body, content_type="text/calendar")


@pytest.fixture
def page() -> Iterator[Page]:
    with Page(written([EVENT], NOW, "Marek")) as served:
        yield served


def test_there_and_back() -> None:
    assert read(written([EVENT], NOW), NOW, LATER) == [EVENT]


def test_an_address(page: Page) -> None:
    calendar = build({"secret": f"{page.url}/private/basic.ics"})
    assert list(calendar.events(NOW, LATER)) == [EVENT]
    assert not calendar.writable
    calendar.delete(EVENT.uid)
    with pytest.raises(ProviderError, match="only be read"):
        calendar.put(EVENT)
    calendar.close()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nonsense",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"\xff\xfe\x00",
        b"BEGIN:VEVENT\r\nEND:VEVENT",
    ],
)
def test_what_is_no_calendar(data: bytes) -> None:
    with pytest.raises(ProviderError):
        read(data, NOW, LATER)


@pytest.mark.parametrize(
    "rule",
    [
        b"FREQ=SECONDLY",
        b"FREQ=MINUTELY;COUNT=100000000",
        b"FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=" + b",".join(b"%d" % one for one in range(60)),
    ],
)
def test_an_event_every_minute_for_ever(rule: bytes) -> None:
    body = written([EVENT], NOW).replace(b"BEGIN:VEVENT", b"BEGIN:VEVENT\r\nRRULE:" + rule)
    with pytest.raises(ProviderError, match="too often"):
        read(body, NOW, LATER)


def test_more_events_than_anybody_has() -> None:
    with pytest.raises(ProviderError, match="more than 5000"):
        read(written([EVENT] * 5001, NOW), NOW, LATER)


@pytest.mark.parametrize("url", ["", "file:///etc/passwd", "x"])
def test_no_address(url: str) -> None:
    with pytest.raises(BadInput, match="url"):
        build({"url": url})
