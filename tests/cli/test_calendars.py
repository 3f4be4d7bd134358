from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.api.auth import Keeper, feed_of
from frontdesk.booking.agenda import open_agenda
from frontdesk.booking.plan import Wanted, plan_of
from frontdesk.booking.times import instant, moment
from frontdesk.booking.writing import reserve
from frontdesk.config import load_bot
from frontdesk.providers.calendars import caldav
from frontdesk.settings import Settings
from frontdesk.store.db import open_store
from tests.cli.conftest import Type
from tests.cli.test_booking import OPEN
from tests.support.radicale import PASSWORD, USER, radicale

DAY = (datetime.now(UTC) + timedelta(days=2)).date()


@pytest.fixture
def linked(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """A bot whose only resource has a calendar on a real server."""
    (home / "always.yaml").write_text(OPEN.replace("{anna: {}}", "{anna: {calendar: anna}}"))
    folder = tmp_path / "radicale"
    folder.mkdir()
    with radicale(folder) as url:
        (home / "frontdesk.yaml").write_text(
            "scenarios: ['always.yaml']\n"
            f"calendars: {{anna: {{provider: caldav, options: {{url: '{url}', user: {USER}}}}}}}\n"
        )
        monkeypatch.setenv("CALENDAR_ANNA_SECRET", PASSWORD)
        yield url


def booked(home: Path) -> None:
    settings = Settings(home=home / "var")
    plan = plan_of(load_bot(home / "always.yaml"))
    assert plan is not None
    store = open_store(settings)
    at = moment(instant(DAY, 15 * 60, plan.zone))
    agenda = open_agenda(settings, "default", "always")
    reserve(store, agenda, plan, Wanted("cut"), at, owner="", writer="api", details={"name": "Mary"})
    store.close()


def test_a_booking_goes_to_a_real_calendar(type_: Type, home: Path, linked: str) -> None:
    booked(home)
    said = type_("bookings", "--sync")
    assert said.code == 0
    assert said.out.split()[-8:] == ["always", "anna", "anna", "1", "0", "0", "0", "0"]
    calendar = caldav.build({"url": linked, "user": USER, "secret": PASSWORD})
    [event] = calendar.events(datetime.now(UTC), datetime.now(UTC) + timedelta(days=9))
    calendar.close()
    assert event.title == "cut: Mary"
    assert json.loads(type_("bookings", "--sync", "--json").out)[0]["written"] == 0
    assert json.loads(type_("bookings", "--sync", "--again", "--json").out)[0]["written"] == 1


def test_a_wrong_password(type_: Type, home: Path, linked: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALENDAR_ANNA_SECRET", "wrong")
    said = type_("bookings", "--sync")
    assert said.code == 1
    assert "anna (anna): caldav: 401" in said.out


def test_no_calendar(type_: Type, home: Path) -> None:
    (home / "always.yaml").write_text(OPEN)
    (home / "frontdesk.yaml").write_text("scenarios: ['always.yaml']\n")
    assert "write `calendar: NAME`" in type_("bookings", "--sync").err


def test_an_address_to_subscribe_to(type_: Type, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "always.yaml").write_text(OPEN)
    (home / "frontdesk.yaml").write_text("scenarios: ['always.yaml']\n")
    assert type_("bookings", "--feed").code == 2
    assert "FRONTDESK_API_KEY" in type_("bookings", "--feed", "--bot", "always").err
    monkeypatch.setenv("FRONTDESK_API_KEY", "a key of some length")
    said = type_("bookings", "--feed", "--bot", "always").out.strip()
    token = Keeper({"default": "a key of some length"}).token("default", feed_of("default", "always"))
    assert said == f"http://127.0.0.1:8080/calendars/always.ics?token={token}"


def test_another_company_s_address_is_signed_with_its_own_key(
    type_: Type, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "always.yaml").write_text(f"{OPEN}company_id: acme\n")
    (home / "frontdesk.yaml").write_text("scenarios: ['always.yaml']\n")
    monkeypatch.setenv("FRONTDESK_API_KEY", "a key of some length")
    assert "acme=KEY" in type_("bookings", "--feed", "--bot", "always").err
    monkeypatch.setenv("FRONTDESK_API_KEYS", "acme=another-key-of-acme")
    said = type_("bookings", "--feed", "--bot", "always").out.strip()
    keys = {"default": "a key of some length", "acme": "another-key-of-acme"}
    assert said.endswith(Keeper(keys).token("acme", feed_of("acme", "always")))
