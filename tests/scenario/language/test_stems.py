"""Forms of one word have one stem, or at least the same consonants."""

import pytest

from frontdesk.scenario.language.stems import skeleton, stem


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("en", "appointments", "appointment"),
        ("de", "termine", "termin"),
        ("es", "reservas", "reserva"),
        ("ru", "записаться", "запишите"),
        ("ar", "الموعد", "موعد"),
        ("ar", "إلغاء", "الغاء"),
        ("he", "התור", "תור"),
        ("he", "ולבטל", "לבטל"),
    ],
)
def test_forms_share_a_stem(code, one, other):
    assert stem(one, code) == stem(other, code)


@pytest.mark.parametrize(
    ("code", "one", "other"), [("he", "תבטלו", "לבטל"), ("ar", "شحنة", "شحنتي"), ("he", "קבעתי", "לקבוע")]
)
def test_forms_share_their_consonants(code, one, other):
    assert skeleton(one, code) == skeleton(other, code) != ""


def test_two_consonants_say_too_little_and_other_languages_have_vowels():
    assert skeleton("תור", "he") == ""
    assert skeleton("cancel", "en") == ""
