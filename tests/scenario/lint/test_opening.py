"""Hours that never open, never close, or make something impossible."""

from typing import Any

from tests.scenario.lint import BOOKING, found, one

WEEK = {"mon-fri": "09:00-18:00"}


def timed(**limits: Any) -> dict[str, Any]:
    field = {"name": "time", "prompt": "When?", "validate": {"within_hours": True} | limits}
    return BOOKING | {"collect_fields": [field]}


def test_hours_that_never_open() -> None:
    finding = one(hours={"daily": "closed"})
    assert (finding.error, finding.place) == (True, ("hours",))
    assert found(hours=WEEK) == []


def test_hours_that_never_close() -> None:
    assert "never closes" in one(hours={"daily": "24h"}, after_hours={"say": "Closed."}).message
    assert found(hours={"daily": "24h"}, holidays=["12-25"], after_hours={"say": "Closed."}) == []


def test_a_business_is_hardly_in_utc() -> None:
    assert "say where the business is" in one(hours=WEEK, timezone="UTC").message


def test_a_time_that_is_never_open() -> None:
    finding = one(timed(earliest="20:00"), hours=WEEK)
    assert finding.error
    assert finding.place == ("scenarios", 0, "collect_fields", 0, "validate")
    assert found(timed(earliest="17:00"), hours=WEEK) == []
    assert one(timed(latest="08:59"), hours=WEEK).error
    assert found(timed(latest="01:00"), hours={"sat": "22:00-02:00"}) == []
