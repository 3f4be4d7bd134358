"""A calendar that nobody can book in, or whose words do not fit the form's."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scenario.lint import found, one

SERVICE = {"name": "service", "prompt": "Which service?", "choices": ["cut", "dye"]}
WHEN = [{"name": "date", "prompt": "Which day?"}, {"name": "time", "prompt": "What time?"}]
VISIT = {"name": "visit", "trigger_keywords": ["book"], "collect_fields": [SERVICE, *WHEN]}
WEEK = {"mon-fri": "09:00-18:00"}
CALENDAR: dict[str, Any] = {
    "resources": {"anna": {}},
    "services": {"cut": {"minutes": 30}, "dye": {"minutes": 90}},
}


def test_a_calendar_that_fits_its_form() -> None:
    assert found(VISIT, booking=CALENDAR, hours=WEEK) == []


def test_nobody_is_asked_for_a_day() -> None:
    finding = one(booking=CALENDAR, hours=WEEK)
    assert (finding.error, finding.place) == (False, ("booking",))


def test_a_choice_that_is_no_service() -> None:
    finding = one(VISIT, booking=CALENDAR | {"services": {"cut": {"minutes": 30}}}, hours=WEEK)
    assert finding.place == ("scenarios", 0, "collect_fields", 0, "choices")
    assert "'dye' is no service under `booking`; known: cut" in finding.message


def test_nobody_is_asked_which_service() -> None:
    form = VISIT | {"collect_fields": WHEN}
    assert "nobody knows which service" in one(form, booking=CALENDAR, hours=WEEK).message
    assert found(form, booking=CALENDAR | {"services": {"cut": {"minutes": 30}}}, hours=WEEK) == []


@pytest.mark.parametrize("key", ["resource_field", "party_field"])
def test_a_field_that_no_form_has(key: str) -> None:
    finding = one(VISIT, booking=CALENDAR | {key: "guests"}, hours=WEEK)
    assert (finding.error, finding.place) == (True, ("booking", key))


def test_a_service_that_is_longer_than_any_day() -> None:
    long = CALENDAR | {"services": {"cut": {"minutes": 30}, "dye": {"minutes": 600}}}
    assert one(VISIT, booking=long, hours=WEEK).place == ("booking", "services", "dye")
    assert found(VISIT, booking=long, hours={"daily": "24h"}) == []
    short = long | {"resources": {"anna": {"hours": {"mon": "9-10"}}}}
    assert one(VISIT, booking=short, hours={"daily": "24h"}).place == ("booking", "services", "dye")


MAIL = {"name": "mail", "type": "email", "prompt": "Which address?"}
INVITING = CALENDAR | {"invitations": {"name": "Salon"}}


def test_invitations_need_an_address() -> None:
    finding = one(VISIT, booking=INVITING, hours=WEEK)
    assert (finding.error, finding.place) == (False, ("booking", "invitations"))
    assert "asks for an e-mail address" in finding.message
    known = {"name": "Salon", "known_addresses": True}
    assert found(VISIT, booking=CALENDAR | {"invitations": known}, hours=WEEK) == []
    asked = VISIT | {"collect_fields": [SERVICE, *WHEN, MAIL]}
    assert found(asked, booking=INVITING, hours=WEEK) == []


def test_an_address_that_is_not_kept_invites_nobody() -> None:
    secret = VISIT | {"collect_fields": [SERVICE, *WHEN, MAIL | {"sensitive": True}]}
    finding = one(secret, booking=INVITING, hours=WEEK)
    assert (finding.error, finding.place) == (False, ("scenarios", 0, "collect_fields", 3))
    assert "is sensitive" in finding.message
    assert found(secret, booking=CALENDAR, hours=WEEK) == []
