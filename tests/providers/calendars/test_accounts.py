"""Calendars that the settings name."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.calendars._accounts import open_calendar, secret_env
from frontdesk.settings import Calendar

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
