"""What only Google's calendar has."""

from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.calendars.google import build
from tests.providers.calendars.standins import GoogleCalendars, secret
from tests.providers.calendars.test_clouds import EVENT, SINCE, START, UNTIL, opened_at


def test_days_and_what_keeps_nobody() -> None:
    with GoogleCalendars() as server:
        calendar = opened_at("google", server.url, timezone="Europe/Berlin")
        server.events = {
            "a": {
                "iCalUID": "a@google.com",
                "status": "confirmed",
                "start": {"date": "2026-11-25"},
                "end": {"date": "2026-11-26"},
                "summary": "off",
            },
            "b": {
                "iCalUID": "b@google.com",
                "status": "confirmed",
                "transparency": "transparent",
                "start": {"dateTime": "2026-11-26T10:00:00+01:00"},
                "end": {"dateTime": "2026-11-26T11:00:00+01:00"},
            },
        }
        off, free = calendar.events(SINCE, UNTIL)
        calendar.close()
    assert (off.start, off.end - off.start, off.busy) == (
        START.replace(hour=23) - timedelta(days=0),
        timedelta(days=1),
        True,
    )
    assert (f"{free.start:%H:%M}", free.busy) == ("09:00", False)
    assert server.queries[0]["calendar"] == "us@x.test"
    assert server.queries[0]["singleEvents"] == "true"


@pytest.mark.parametrize(("invite", "told", "guests"), [(True, "all", 1), (False, "none", 0)])
def test_invitations(invite: bool, told: str, guests: int) -> None:
    with GoogleCalendars() as server:
        calendar = opened_at("google", server.url, invite=invite)
        calendar.put(EVENT)
        calendar.close()
    [event] = server.events.values()
    assert len(event.get("attendees", ())) == guests
    assert server.queries[-1]["sendUpdates"] == told


@pytest.mark.parametrize("given", ["", "no json", "[]", secret(), '{"client_email": "a"}'])
def test_what_is_missing(given: str) -> None:
    with pytest.raises(BadInput, match=r"CALENDAR_X_SECRET.*private_key.*refresh_token"):
        build({"secret": given, "secret_env": "CALENDAR_X_SECRET"})
