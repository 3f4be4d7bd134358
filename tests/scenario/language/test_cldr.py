"""Weekdays and months as calendars name them."""

import pytest

from frontdesk.scenario.language.cldr import months, weekdays


@pytest.mark.parametrize(
    ("code", "name", "day"),
    [
        ("en", "monday", 0),
        ("de", "sonntag", 6),
        ("es", "miércoles", 2),
        ("ar", "الخميس", 3),
        ("he", "יום שני", 0),
    ],
)
def test_weekdays_begin_with_monday(code: str, name: str, day: int):
    found = weekdays(code)
    assert found[name] == day
    assert sorted(found.values()) == list(range(7))


def test_short_weekdays_have_no_dots():
    assert weekdays("de", short=True) == {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6}


def test_months_come_alone_and_in_a_date():
    found = months("ru")
    assert found["март"] == found["марта"] == 3
    assert months("en", short=True)["dec"] == 12
