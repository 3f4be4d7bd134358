from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from frontdesk.scenario.schema import Booking
from tests.scenario.desk import desk

SMALL: dict[str, Any] = {"resources": {"anna": {}}, "services": {"cut": {"minutes": 30}}}


def test_the_smallest_calendar() -> None:
    booking = Booking.model_validate(SMALL)
    assert booking.resources["anna"].capacity == 1
    assert (booking.step, booking.hold_minutes, booking.days_ahead) == (15, 5, 60)


@pytest.mark.parametrize(
    ("booking", "message"),
    [
        ({"resources": {}}, "at least 1"),
        ({"services": {"cut": {}}}, "minutes"),
        ({"services": {"cut": {"minutes": 0}}}, "greater than or equal to 1"),
        ({"services": {"cut": {"minutes": 30, "resources": ["eve"]}}}, "no resource 'eve'; known: anna"),
        ({"resources": {"anna": {"hours": {"monday": "9"}}}}, "are no opening hours"),
        ({"resources": {"anna": {"absences": ["tomorrow"]}}}, "absence 'tomorrow': write"),
        ({"resources": {"anna": {"capacity": 0}}}, "greater than or equal to 1"),
        ({"stepp": 10}, "Extra inputs"),
    ],
)
def test_what_is_refused(booking: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Booking.model_validate({**SMALL, **booking})


def test_somebody_must_have_hours() -> None:
    with pytest.raises(ValidationError, match=r"booking\.resources\.anna has no `hours`"):
        desk(booking=SMALL)
    assert desk(booking=SMALL, hours={"daily": "24h"}).booking is not None
    own = {**SMALL, "resources": {"anna": {"hours": {"daily": "24h"}}}}
    assert desk(booking=own).booking is not None


def test_invitations_say_who_invites() -> None:
    assert Booking.model_validate(SMALL).invitations is None
    made = Booking.model_validate({**SMALL, "invitations": {"name": " Barber "}}).invitations
    assert made is not None
    assert (made.name, made.place, made.known_addresses) == ("Barber", None, False)
    for wrong in ({}, {"name": ""}, {"name": "Barber", "to": "a@example.com"}, True):
        with pytest.raises(ValidationError):
            Booking.model_validate({**SMALL, "invitations": wrong})
