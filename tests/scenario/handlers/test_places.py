"""The moment that a booking is about."""

import pytest

from frontdesk.models import Slot
from frontdesk.scenario.handlers.places import wish
from frontdesk.scenario.state import DialogueState, FreeSlot
from tests.scenario.desk import desk, field


def wished(*fields: dict[str, object], slots: tuple[Slot, ...] = ()) -> tuple[str, str] | None:
    bot = desk({"name": "visit", "trigger_keywords": ["visit"], "collect_fields": fields})
    scenario = bot.scenario("visit")
    assert scenario is not None
    found = wish(DialogueState(slots=slots), scenario)
    return (found.date, found.time) if found else None


DAY, CLOCK = Slot("date", "2026-11-24", "Tuesday", 1), Slot("time", "15:30", "half past three", 1)
WHEN = Slot("when", "2026-11-24T15:30", "Tuesday at half past three", 1)


@pytest.mark.parametrize(
    ("slots", "moment"),
    [((), ("", "")), ((DAY,), ("2026-11-24", "")), ((DAY, CLOCK), ("2026-11-24", "15:30"))],
)
def test_a_day_and_an_hour(slots: tuple[Slot, ...], moment: tuple[str, str]) -> None:
    assert wished(field("date"), field("time"), slots=slots) == moment


def test_both_in_one_field() -> None:
    assert wished(field("when", type="date_time"), slots=(WHEN,)) == ("2026-11-24", "15:30")


def test_a_form_without_a_moment_wishes_for_none() -> None:
    assert wished(field("date")) is None


def test_a_place_fits_at_just_that_moment() -> None:
    bot = desk(
        {"name": "visit", "trigger_keywords": ["visit"], "collect_fields": [field("date"), field("time")]}
    )
    scenario = bot.scenario("visit")
    assert scenario is not None
    found = wish(DialogueState(slots=(DAY, CLOCK)), scenario)
    assert found is not None
    assert found.fits(FreeSlot("2026-11-24", "15:30"))
    assert not found.fits(FreeSlot("2026-11-24", "15:31"))
