"""Calendars that the settings name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import outside
from frontdesk.providers.calendars._accounts import open_calendar, secret_env
from frontdesk.settings import Calendar

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
ANNA = {"anna": Calendar(provider="caldav", options={"url": "https://x.test/anna", "user": "anna"})}


def test_its_secret_comes_from_the_environment(tmp_path: Path) -> None:
    assert secret_env("anna-2 b") == "CALENDAR_ANNA_2_B_SECRET"
    opened = open_calendar(ANNA, "anna", "Europe/Berlin", {"CALENDAR_ANNA_SECRET": "hush"})
    assert opened.name == "caldav"
    opened.close()
    (tmp_path / "secret").write_text("hush\n")
    open_calendar(ANNA, "anna", "UTC", {"CALENDAR_ANNA_SECRET_FILE": str(tmp_path / "secret")}).close()
    with pytest.raises(BadInput, match="set CALENDAR_ANNA_SECRET"):
        open_calendar(ANNA, "anna", "UTC", {})


def test_a_calendar_that_nobody_named() -> None:
    with pytest.raises(BadInput, match=r"no calendar 'boris'.*there: anna"):
        open_calendar(ANNA, "boris", "UTC", {})
    with pytest.raises(BadInput, match="Did you mean google"):
        open_calendar({"a": Calendar(provider="gogle")}, "a", "UTC", {})


@pytest.mark.parametrize(
    ("one", "secret", "host"),
    [
        (ANNA["anna"], "hush", "x.test"),
        (Calendar(provider="ical"), "https://x.test/private-key/basic.ics", "x.test"),
        (
            Calendar(provider="google"),
            '{"client_id": "a", "client_secret": "b", "refresh_token": "c"}',
            "google",
        ),
    ],
)
def test_all_calendars_of_a_host_that_is_down_are_left_alone(
    tmp_path: Path, one: Calendar, secret: str, host: str
) -> None:
    outside(tmp_path, "calendar", host).failed(wait=60)
    both = {"anna": one, "ben": one}
    env = {"CALENDAR_ANNA_SECRET": secret, "CALENDAR_BEN_SECRET": secret}
    for name in both:
        calendar = open_calendar(both, name, "UTC", env, home=tmp_path)
        with pytest.raises(ProviderError, match="left alone"):
            calendar.events(NOW, NOW)
        calendar.close()
