"""German as it is said in the south."""

import pytest

from frontdesk.scenario.language.german_dialect import HOURS, hours
from tests.scenario.said import value


def test_every_form_of_an_hour_has_its_number():
    assert hours()["fünfi"] == 5
    assert len(hours()) == sum(len(forms.split()) for forms in HOURS.values())


@pytest.mark.parametrize(
    ("kind", "said", "right"),
    [
        ("date", "am zischtig bitte", "2026-11-24"),
        ("date", "jo am samstag aber ned der morgige sondern der drauf", "2026-11-28"),
        ("time", "am nüni am morge", "09:00"),
        ("time", "um hoib drei", "14:30"),
        ("date_time", "am donnschtig am fünfi am namittag", "2026-11-26T17:00"),
        ("date", "übermorn", "2026-11-22"),
    ],
)
def test_days_and_hours_of_the_south(kind: str, said: str, right: str):
    assert value("de", kind, said) == right
