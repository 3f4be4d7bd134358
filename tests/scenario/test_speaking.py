"""Values read back as a person says them."""

import pytest

from frontdesk.scenario.speaking import speak


@pytest.mark.parametrize(
    ("kind", "value", "language", "said"),
    [
        ("date", "2026-11-24", "en", "Tuesday, 24 November"),
        ("date", "2026-11-24", "ru", "вторник, 24 ноября"),
        ("date", "2026-11-24", "de", "2026-11-24"),
        ("date", "soon", "en", "soon"),
        ("time", "15:00", "en", "3 pm"),
        ("time", "15:30", "en-GB", "3:30 pm"),
        ("time", "08:05", "en", "8:05 am"),
        ("time", "12:00", "en", "noon"),
        ("time", "00:00", "en", "midnight"),
        ("time", "15:30", "ru", "15:30"),
        ("time", "later", "ru", "later"),
        ("phone", "+79161234567", "ru", "+7 916 123 45 67"),
        ("phone", "015123456789", "en", "015 123 456 789"),
        ("phone", "0151234567", "en", "015 123 4567"),
        ("phone", "+447700900123", "en", "+44 7700 900123"),
        ("phone", "+1555", "en", "+1 555"),
        ("phone", "none", "en", "none"),
        ("email", "anna.smith@gmail.com", "en", "anna dot smith at gmail dot com"),
        ("email", "anna@mail.ru", "ru", "anna собака mail точка ru"),
        ("email", "anna@mail.ru", "fr", "anna@mail.ru"),
        ("yes_no", "yes", "ru", "да"),
        ("yes_no", "no", "fr", "no"),
        ("choice", "haircut", "en", "haircut"),
        ("number", "4", "en", "4"),
    ],
)
def test_speak(kind, value, language, said):
    assert speak(kind, value, language) == said
