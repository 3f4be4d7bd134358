"""Which digits can be a telephone number."""

import pytest

from frontdesk.scenario.fields.phone_plans import is_valid, longer_is_too_long, normal


@pytest.mark.parametrize(
    ("digits", "region", "number"),
    [
        ("07700900123", "GB", "+447700900123"),  # fictional, and as long as a number must be
        ("07911654", "GB", None),  # possible where nobody dials the area, and no mobile number
        ("017612345678", "DE", "+4917612345678"),
        ("8926", "RU", None),
    ],
)
def test_half_a_number_is_none(digits: str, region: str, number: str | None) -> None:
    found = normal(digits, region)
    assert (found[0] if found else None) == number


def test_a_number_in_use_that_nothing_can_follow() -> None:
    assert is_valid("+79161234567")
    assert longer_is_too_long("+16175550147")
