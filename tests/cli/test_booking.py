from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.booking.agenda import Agenda, open_agenda
from frontdesk.booking.plan import Wanted, plan_of
from frontdesk.booking.times import instant, moment
from frontdesk.booking.writing import reserve
from frontdesk.config import load_bot
from frontdesk.settings import Settings
from frontdesk.store import tasks
from frontdesk.store.bookings import Booking
from frontdesk.store.db import open_store
from frontdesk.store.tasks import Task
from tests.cli.conftest import Type

OPEN = """
bot_id: always
greeting: Hello.
fallback: Sorry?
hours: {daily: 24h}
booking:
  resources: {anna: {}}
  services: {cut: {minutes: 60}}
  step: 60
scenarios:
  - name: visit
    trigger_keywords: [book]
    on_complete: booked
    collect_fields: [{name: date, prompt: "Day?"}, {name: time, prompt: "Time?"}]
"""
DAY = (datetime.now(UTC) + timedelta(days=2)).date()


@pytest.fixture
def file(home: Path) -> str:
    path = home / "always.yaml"
    path.write_text(OPEN)
    (home / "frontdesk.yaml").write_text("scenarios: ['always.yaml']\n")
    return str(path)


def booked(home: Path, file: str) -> Booking:
    settings = Settings(home=home / "var")
    plan = plan_of(load_bot(Path(file)))
    assert plan is not None
    agenda: Agenda = open_agenda(settings, "default", "always")
    at = moment(instant(DAY, 15 * 60, plan.zone))
    details = {"name": "Mary[/]\x1b[2J", "phone": "+44"}
    store = open_store(settings)
    made = reserve(store, agenda, plan, Wanted("cut"), at, owner="web", writer="api", details=details)
    store.close()
    return made


def test_nothing_is_booked(type_: Type, file: str) -> None:
    assert type_("bookings").out == "Nothing is booked.\n"
    assert json.loads(type_("bookings", "--json").out) == []


def test_what_is_booked_and_called_off(type_: Type, home: Path, file: str) -> None:
    made = booked(home, file)
    said = type_("bookings", "--bot", "always").out
    assert f"{DAY} 15:00" in said
    assert "Mary[/]\ufffd[2J, +44" in said, "what a caller said does nothing to a terminal"
    assert "when (UTC)" in said
    assert json.loads(type_("bookings", "--json").out)[0]["id"] == made.id
    assert "is cancelled" in type_("bookings", "--cancel", made.id).out
    assert type_("bookings").out == "Nothing is booked.\n"
    assert type_("bookings", "--cancel", "bk_unknown").code == 2


def test_what_is_free(type_: Type, home: Path, file: str) -> None:
    booked(home, file)
    free = type_("bookings", "--bot", "always", "--free", str(DAY), "--service", "cut").out
    assert f"{DAY} 14:00  anna" in free
    assert f"{DAY} 15:00" not in free
    assert type_("bookings", "--free", "tomorrow").code == 2
    assert "write 2026-11-24" in type_("bookings", "--bot", "always", "--free", "x", "--service", "cut").err
    assert "known: cut" in type_("bookings", "--bot", "always", "--free", "today", "--service", "dye").err
    past = type_("bookings", "--bot", "always", "--free", "2020-01-01", "--service", "cut").out
    assert past == "Nothing is free on 2020-01-01.\n"


def test_who_has_to_be_called_back(type_: Type, home: Path, file: str) -> None:
    assert type_("bookings", "--tasks").out == "Nobody is waiting.\n"
    store = open_store(Settings(home=home / "var"))
    tasks.add(
        store, Task("t1", "default", "always", "call_back", "it was taken", "c", "+44", {"name": "[b]\x1b"})
    )
    store.close()
    said = type_("bookings", "--tasks").out
    assert "t1  call_back  +44  it was taken" in said
    assert "name: [b]" in said
    assert type_("bookings", "--done", "t1").out == "Nobody is waiting.\n"
