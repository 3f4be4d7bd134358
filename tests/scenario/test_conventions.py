"""A field's type by its name."""

from typing import get_args

import pytest

from frontdesk.scenario.conventions import NAMES, kind_of, looks
from frontdesk.scenario.schema import FieldType


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *[("Phone", "phone"), ("mobile-number", "phone"), ("telefon", "phone"), ("телефон", "phone")],
        *[("هاتف", "phone"), ("טלפון", "phone"), ("contact_phone", "phone"), ("correo", "email")],
        *[("delivery_date", "date"), ("uhrzeit", "time"), ("when", "date_time"), ("party_size", "number")],
        *[("budget", "money"), ("plz", "postcode"), ("order_number", "id"), ("dauer", "duration")],
        *[
            ("pet_name", "text"),
            ("service", "text"),
            ("comment", "text"),
            ("update", "text"),
            ("_date", "text"),
        ],
    ],
)
def test_the_type_by_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_every_type_is_one_and_no_name_has_two() -> None:
    assert set(NAMES) < set(get_args(FieldType))
    names = [name for names in NAMES.values() for name in names.split()]
    assert len(names) == len(set(names))
    assert all(name == name.casefold() for name in names)


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("date", "ahead"),
        ("Termin", "ahead"),
        ("когда", "ahead"),
        ("purchase_date", "back"),
        ("дата_рождения", "back"),
        ("visit", "either"),
        ("it", "either"),
    ],
)
def test_which_way_a_day_lies(name: str, way: str):
    assert looks(name) == way
