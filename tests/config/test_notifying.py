from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.catalogue import EVENTS
from frontdesk.config.notifying import ASKED, FILLS, after_quiet, check_notify, placeholders, quiet_hours
from frontdesk.errors import BadInput
from frontdesk.settings import Notify, Settings

SMTP = {"host": "mail.example.com", "sender": "desk@example.com"}
BERLIN = ZoneInfo("Europe/Berlin")


def settings(**one: Any) -> Settings:
    return Settings.model_validate(
        {"telegram_token": "42:x", "smtp": SMTP, "notify": {"team": one or {"telegram": "-1001"}}}
    )


def test_each_event_of_the_webhooks_can_be_told() -> None:
    assert set(EVENTS) < set(FILLS)
    assert set(ASKED) == {*EVENTS, "task", "parked"}


@pytest.mark.parametrize(
    "one",
    [
        {"telegram": "-1001234567890"},
        {"telegram": "@team_chat", "on": ("booking.*", "*")},
        {"email": ("a@example.com", "b.c+d@example.co.uk")},
        {"webhook": "https://hooks.example.com/x"},
        {"webhook_env": "SLACK_URL", "quiet": "21:00-08:00", "despite_quiet": ("handoff.requested",)},
        {"telegram": "1", "quiet": {"mon-fri": "20:00-08:00", "sat": "24h", "sun": ("0:00-20:00", "20-8")}},
        {"telegram": "1", "texts": {"task": "{reason} {{at}} {at}", "booking.changed": "{before} {bot}"}},
    ],
)
def test_what_can_be_done_is_taken(one: dict[str, Any]) -> None:
    check_notify(settings(**one))


@pytest.mark.parametrize(
    ("one", "told"),
    [
        ({"on": ("task",)}, "notify.team.: name one of"),
        ({"telegram": "1", "email": ("a@example.com",)}, "name one of"),
        ({"telegram": "team"}, "notify.team.telegram: 'team' is no chat"),
        ({"telegram": "1; drop"}, "is no chat"),
        ({"email": ("a@example.com\nBcc: b@example.com",)}, "is no e-mail address"),
        ({"email": ("Team <a@example.com>",)}, "is no e-mail address"),
        ({"webhook": "http://127.0.0.1/x"}, "notify.team.webhook: 127.0.0.1 is a private address"),
        ({"webhook": "file:///etc/passwd"}, "not a plain http"),
        ({"telegram": "1", "on": ("booking.confirm",)}, "did you mean booking.confirmed?"),
        ({"telegram": "1", "despite_quiet": ("night",)}, "notify.team.despite_quiet: there is no 'night'"),
        ({"telegram": "1", "texts": {"taks": "x"}}, "notify.team.texts.taks: there is no such event; did"),
        ({"telegram": "1", "texts": {"task": "{raeson}"}}, "nothing fills {raeson}; did you mean reason?"),
        ({"telegram": "1", "texts": {"task": "{reason.x}"}}, "{reason.x} is no placeholder"),
        ({"telegram": "1", "texts": {"task": "{reason!r}"}}, "is no placeholder"),
        ({"telegram": "1", "texts": {"task": "{"}}, "notify.team.texts.task"),
        ({"telegram": "1", "texts": {"task": " "}}, "1 to 1000 characters"),
        ({"telegram": "1", "timezone": "Europe/Atlantis"}, "there is no time zone"),
        ({"telegram": "1", "quiet": "late"}, "notify.team.quiet"),
        ({"telegram": "1", "quiet": {"daily": "24h"}}, "these hours never end"),
        ({"telegram": "1", "digest": "6pm"}, "notify.team.digest: '6pm' is no time of the day"),
    ],
)
def test_what_cannot_be_done_is_told(one: dict[str, Any], told: str) -> None:
    with pytest.raises(BadInput) as refused:
        check_notify(settings(**one))
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("smtp", "told"),
    [
        ({"host": "mail.example.com"}, "smtp.sender"),
        ({**SMTP, "host": "mail\nx"}, "smtp.host"),
        ({**SMTP, "security": "none", "user": "a", "password": "b"}, "smtp.security"),
        ({**SMTP, "password": "b"}, "SMTP_USER and SMTP_PASSWORD"),
    ],
)
def test_a_mail_server_is_looked_at_too(smtp: dict[str, Any], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        check_notify(Settings.model_validate({"smtp": smtp}))


def test_what_it_needs_is_named() -> None:
    with pytest.raises(BadInput, match="TELEGRAM_BOT_TOKEN"):
        check_notify(Settings.model_validate({"notify": {"team": {"telegram": "1"}}}))
    with pytest.raises(BadInput, match=r"smtp\.host"):
        check_notify(Settings.model_validate({"notify": {"team": {"email": ["a@example.com"]}}}))
    local = {"host": "127.0.0.1", "sender": "a@b.de", "security": "none", "user": "a", "password": "b"}
    check_notify(Settings.model_validate({"smtp": local}))


@pytest.mark.parametrize(
    ("at", "until"),
    [
        ("2026-11-20T12:00+01:00", "2026-11-20T12:00+01:00"),
        ("2026-11-20T21:00+01:00", "2026-11-21T08:00+01:00"),
        ("2026-11-21T07:59+01:00", "2026-11-21T08:00+01:00"),
        ("2026-11-21T08:00+01:00", "2026-11-21T08:00+01:00"),
        ("2026-03-28T23:00+01:00", "2026-03-29T08:00+02:00"),  # an hour is lost that night
        ("2026-10-24T23:00+02:00", "2026-10-25T08:00+01:00"),  # and one is there twice
    ],
)
def test_quiet_hours_end(at: str, until: str) -> None:
    quiet = quiet_hours(Notify(quiet="21:00-08:00"))
    assert after_quiet(quiet, datetime.fromisoformat(at), BERLIN) == datetime.fromisoformat(until)


def test_quiet_hours_of_several_days_end_once() -> None:
    week = {
        "mon-thu": "20:00-08:00",
        "fri": "20:00-24:00",
        "sat": "24h",
        "sun": ("0:00-20:00", "20:00-08:00"),
    }
    quiet = quiet_hours(Notify.model_validate({"quiet": week}))
    friday = datetime(2026, 11, 20, 22, 0, tzinfo=BERLIN)
    assert after_quiet(quiet, friday, BERLIN) == datetime(2026, 11, 23, 8, 0, tzinfo=BERLIN)
    assert after_quiet(quiet_hours(Notify()), friday, BERLIN) == friday
    assert after_quiet(quiet_hours(Notify(quiet="24h")), friday.astimezone(UTC), BERLIN) is None


def test_placeholders_are_plain_names() -> None:
    assert placeholders("a {b} {{c}} {d}") == ("b", "d")
    with pytest.raises(ValueError, match="no placeholder"):
        placeholders("{b[0]}")
