"""What only Microsoft 365 has."""

from __future__ import annotations

import json
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.calendars.microsoft import build
from tests.providers.calendars.standins import GraphCalendars, secret
from tests.providers.calendars.test_clouds import EVENT, SINCE, UNTIL, opened_at


def theirs(name: str, hour: int, **more: Any) -> dict[str, Any]:
    at = {"timeZone": "UTC"}
    start = {**at, "dateTime": f"2026-11-25T{hour:02}:00:00.0000000"}
    return {
        "id": name,
        "iCalUId": name,
        "start": start,
        "end": {**start, "dateTime": f"2026-11-25T{hour + 1:02}:00:00.0000000"},
        **more,
    }


def test_what_others_put_there() -> None:
    with GraphCalendars() as server:
        calendar = opened_at("microsoft", server.url)
        server.page = 9
        server.events = {
            "a": theirs("a", 8, showAs="busy", subject="dentist"),
            "b": theirs("b", 10, showAs="free"),
            "c": theirs("c", 12, showAs="busy", isCancelled=True),
        }
        found = calendar.events(SINCE, UNTIL)
        calendar.close()
    assert [(one.uid, one.start.hour, one.title, one.busy) for one in found] == [
        ("a", 8, "dentist", True),
        ("b", 10, "", False),
    ]


def test_a_repeat_after_a_lost_answer_makes_no_second_event() -> None:
    with GraphCalendars() as server:
        calendar = opened_at("microsoft", server.url)
        calendar.put(EVENT)
        del next(iter(server.events.values()))["singleValueExtendedProperties"]
        calendar.put(EVENT)
        calendar.close()
    assert len(server.events) == 1


def test_our_token_is_for_nobody_else() -> None:
    with GraphCalendars() as server:
        calendar = opened_at("microsoft", server.url)
        server.body = json.dumps({"value": [], "@odata.nextLink": "http://127.0.0.1:9/steal"})
        with pytest.raises(ProviderError, match="somewhere else"):
            calendar.events(SINCE, UNTIL)
        calendar.close()


def test_the_application_asks_for_itself() -> None:
    with GraphCalendars() as server:
        calendar = opened_at("microsoft", server.url)
        calendar.events(SINCE, UNTIL)
        calendar.close()
    [grant] = server.grants
    assert (grant["grant_type"], grant["scope"]) == (
        "client_credentials",
        "https://graph.microsoft.com/.default",
    )


@pytest.mark.parametrize(
    ("options", "problem"),
    [({}, "set user"), ({"user": "a", "secret_env": "CALENDAR_A_SECRET"}, "CALENDAR_A_SECRET")],
)
def test_what_is_missing(options: dict[str, str], problem: str) -> None:
    with pytest.raises(BadInput, match=problem):
        build(options)
    assert build({"user": "a", "secret": secret()}).name == "microsoft"
