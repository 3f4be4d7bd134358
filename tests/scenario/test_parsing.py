"""One value by itself."""

import pytest

from frontdesk.scenario.parsing import TYPES, known_language, known_type
from tests.scenario.said import parsed, value


def test_the_raw_words_and_their_place():
    found = parsed("en", "date", "could we do tuesday please")
    assert (found.raw, found.span, found.confidence, found.complete) == ("tuesday", (12, 19), 1.0, True)
    assert found.as_json()["normalised"] == "2026-11-24"


def test_nothing():
    found = parsed("en", "date", "")
    assert (found.value, found.normalised, found.raw, found.span, found.complete) == (None,) * 4 + (False,)


def test_half_a_phone_number():
    found = parsed("en", "phone", "oh seven seven double oh", country="GB")
    assert (found.value, found.normalised, found.complete) == ("07700", None, False)


@pytest.mark.parametrize("country", ["GB", "gb", "UK"])
def test_a_country(country: str):
    assert value("en", "phone", "020 7946 0958", country=country) == "+442079460958"


@pytest.mark.parametrize(
    ("kind", "said", "expected"),
    [
        ("party", "four of us", 4),
        ("datetime", "tomorrow at noon", "2026-11-21T12:00"),
        ("yesno", "sure", "yes"),
    ],
)
def test_aliases(kind: str, said: str, expected: str | int):
    assert value("en", kind, said) == expected


def test_choices_with_other_words():
    options = {"haircut": ["trim"], "manicure": []}
    assert value("en", "service", "a trim please", choices=options) == "haircut"


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("text", ["", "\x00", "9" * 5000, "a " * 3000, "٣ ٤ ٥", "🙂 @ + 1/2/3 .", "\ud800"])
def test_hostile_text(kind: str, text: str):
    more = {"choices": ["one"]} if kind == "choice" else {}
    assert parsed("en", kind, text, **more).type == kind


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"kind": "dat"}, "did you mean date"),
        ({"language": "xx"}, "unknown language"),
        ({"country": "Germany"}, "two letters"),
        ({"country": "ZZ"}, "two letters"),
        ({"kind": "choice"}, "needs choices"),
        ({"kind": "id", "pattern": "("}, "no regular expression"),
    ],
)
def test_what_is_wrong_is_said(more: dict[str, str], message: str):
    given = {"kind": "date", "language": "en"} | more
    with pytest.raises(ValueError, match=message):
        parsed(given.pop("language"), given.pop("kind"), "x", **given)


def test_names():
    assert known_type("Date-Time") == "date_time"
    assert known_language("ru-RU") == "ru"
