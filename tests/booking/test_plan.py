from __future__ import annotations

from datetime import date

import pytest

from frontdesk.booking.plan import Wanted, common, merged, plan_of, without
from frontdesk.models import Slot
from tests.booking.shop import BOOKING, MONDAY, TUESDAY, at, plan
from tests.scenario.desk import desk


def slots(**values: str) -> list[Slot]:
    return [Slot(name, value, value, 0) for name, value in values.items()]


def inside(own: object, resource: str, day: date, clock: str) -> bool:
    minute = at(own, clock, day)  # type: ignore[arg-type]
    return any(first <= minute < last for first, last in own.windows(resource, day))  # type: ignore[attr-defined]


def test_a_bot_without_a_calendar_has_no_plan() -> None:
    assert plan_of(desk()) is None


def test_a_resource_is_there_in_the_hours_of_both() -> None:
    own = plan()
    assert inside(own, "anna", TUESDAY, "09:00")
    assert not inside(own, "boris", TUESDAY, "09:00")
    assert inside(own, "boris", TUESDAY, "12:00")
    assert not inside(own, "boris", TUESDAY, "18:00"), "the shop closes at six, whatever Boris says"
    assert not inside(own, "boris", MONDAY, "12:00")
    assert not inside(own, "anna", date(2026, 12, 25), "12:00")


@pytest.mark.parametrize(
    ("absence", "away", "there"),
    [
        ("2026-11-24", "09:00", None),
        ("2026-11-23..2026-11-27", "17:00", None),
        ("2026-11-24 12:00-14:00", "13:59", "14:00"),
        ("2026-11-23 22:00-09:30", "09:15", "09:30"),
    ],
)
def test_who_is_away_is_not_there(absence: str, away: str, there: str | None) -> None:
    own = plan({"resources": {"anna": {"absences": [absence]}, "boris": {}}})
    assert not inside(own, "anna", TUESDAY, away)
    if there:
        assert inside(own, "anna", TUESDAY, there)
    assert inside(own, "boris", TUESDAY, away)


def test_what_a_form_wants() -> None:
    own = plan()
    assert own.wanted(slots(service="cut")) == Wanted("cut")
    assert own.wanted(slots(service="Cut", barber="Boris")) == Wanted("cut", "boris")
    assert own.wanted(slots(service="massage")) is None
    assert own.wanted(slots(name="Mary")) is None
    one = plan({"services": {"table": {"minutes": 90}}, "party_field": "guests"})
    assert one.wanted(slots(guests="4")) == Wanted("table", party=4)
    assert one.wanted(slots(guests="0")) == Wanted("table")


def test_who_can_do_it() -> None:
    assert plan().candidates(Wanted("cut")) == ["anna", "boris"]
    assert plan().candidates(Wanted("cut", "boris")) == ["boris"]
    assert plan().candidates(Wanted("colour")) == ["anna"]
    assert plan().candidates(Wanted("colour", "boris")) == []
    assert plan().candidates(Wanted("massage")) == []


def test_a_small_party_gets_a_small_table() -> None:
    tables = {"hall": {"seats": 20}, "window": {"seats": 2}, "corner": {"seats": 4}}
    own = plan({**BOOKING, "resources": tables, "services": {"table": {"minutes": 90}}})
    assert own.candidates(Wanted("table", party=2)) == ["window", "corner", "hall"]
    assert own.candidates(Wanted("table", party=5)) == ["hall"]
    assert own.candidates(Wanted("table", party=21)) == []


def test_spans() -> None:
    assert merged([(5, 9), (1, 3), (3, 4), (8, 8)]) == [(1, 4), (5, 9)]
    assert common([(0, 10), (20, 30)], [(5, 25)]) == [(5, 10), (20, 25)]
    assert without([(0, 10)], (3, 5)) == [(0, 3), (5, 10)]
    assert without([(0, 10)], (0, 10)) == []
