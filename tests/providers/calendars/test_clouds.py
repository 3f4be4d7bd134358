"""What Google's and Microsoft's calendars have to do alike, on stand-ins that speak their protocols."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars import google, microsoft
from frontdesk.providers.calendars.base import CalendarProvider, Event
from tests.providers.calendars.standins import Accounts, GoogleCalendars, GraphCalendars, secret

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
SINCE, UNTIL = START - timedelta(days=1), START + timedelta(days=30)
EVENT = Event(
    "bk_1@frontdesk", START, START + HOUR, "haircut: Ann", "phone: 1", 2, attendee="ann@example.com"
)


@dataclass
class Cloud:
    """One service and a calendar of it."""

    name: str
    server: Accounts
    calendar: CalendarProvider


@pytest.fixture(params=["google", "microsoft"])
def cloud(request: pytest.FixtureRequest) -> Iterator[Cloud]:
    server: Accounts = GoogleCalendars() if request.param == "google" else GraphCalendars()
    with server:
        opened = opened_at(request.param, server.url)
        yield Cloud(request.param, server, opened)
        opened.close()


def opened_at(name: str, url: str, **more: object) -> CalendarProvider:
    if name == "google":
        given = {"base_url": f"{url}/v3", "secret": secret(refresh_token="again"), "calendar": "us@x.test"}
        return google.build({**given, "token_url": f"{url}/token", **more})
    given = {"base_url": f"{url}/v1.0", "secret": secret(), "user": "marek@x.test"}
    return microsoft.build({**given, "token_url": f"{url}/token", **more})


def seen(cloud: Cloud) -> list[Event]:
    return sorted(cloud.calendar.events(SINCE, UNTIL), key=lambda one: (one.start, one.uid))


def bare(event: Event) -> Event:
    """Without what the service does not tell again."""
    return replace(event, attendee="", description="")


def test_what_is_written_is_read(cloud: Cloud) -> None:
    cloud.calendar.put(EVENT)
    cloud.calendar.put(EVENT)
    assert [bare(one) for one in seen(cloud)] == [bare(EVENT)]
    later = replace(EVENT, start=START + HOUR, end=START + 2 * HOUR, sequence=3)
    cloud.calendar.put(later)
    assert [bare(one) for one in seen(cloud)] == [bare(later)]
    cloud.calendar.delete(EVENT.uid)
    cloud.calendar.delete(EVENT.uid)
    assert seen(cloud) == []


def test_what_was_deleted_can_come_back(cloud: Cloud) -> None:
    cloud.calendar.put(EVENT)
    cloud.calendar.delete(EVENT.uid)
    cloud.calendar.put(EVENT)
    assert [one.uid for one in seen(cloud)] == [EVENT.uid]


def test_page_after_page(cloud: Cloud) -> None:
    for number in range(5):
        at = START + number * HOUR
        cloud.calendar.put(Event(f"bk_{number}@frontdesk", at, at + HOUR))
    assert len(seen(cloud)) == 5


def test_one_token_for_many_requests(cloud: Cloud) -> None:
    for _ in range(3):
        cloud.calendar.events(SINCE, UNTIL)
    assert cloud.server.issued == 1


@pytest.mark.parametrize(
    "body",
    [
        "no json",
        "[1]",
        '{"items": 7, "value": 7}',
        '{"items": [{}], "value": [{}]}',
        '{"items": [7], "value": [7]}',
    ],
)
def test_answers_that_make_no_sense(cloud: Cloud, body: str) -> None:
    cloud.server.body = body
    with pytest.raises(ProviderError):
        cloud.calendar.events(SINCE, UNTIL)


@pytest.mark.parametrize(("status", "permanent"), [(400, True), (401, True), (500, False)])
def test_no_token(cloud: Cloud, status: int, permanent: bool) -> None:
    cloud.server.refuses_tokens = status
    with pytest.raises(ProviderError, match=f"{status} for a token") as told:
        cloud.calendar.events(SINCE, UNTIL)
    assert told.value.permanent is permanent
