"""When it opens again, in six languages."""

from datetime import date, datetime

import pytest

from frontdesk.scenario.opening import said_when

TUESDAY = datetime(2026, 11, 24, 9, 0)


@pytest.mark.parametrize(
    ("language", "later", "today"),
    [
        ("en", "on Tuesday, 24 November, at 9 am", "at 9 am"),
        ("ru", "во вторник, 24 ноября, в 9:00", "в 9:00"),
        ("de", "am Dienstag, 24. November, um 9 Uhr", "um 9 Uhr"),
        ("es", "el martes 24 de noviembre a las nueve de la mañana", "a las nueve de la mañana"),
        ("ar", "يوم الثلاثاء 24 نوفمبر الساعة التاسعة صباحا", "الساعة التاسعة صباحا"),
        ("he", "ביום שלישי, 24 בנובמבר, בתשע בבוקר", "בתשע בבוקר"),
    ],
)
def test_a_moment_has_its_prepositions(language: str, later: str, today: str) -> None:
    assert said_when(TUESDAY, date(2026, 11, 20), language) == later
    assert said_when(TUESDAY, TUESDAY.date(), language) == today


@pytest.mark.parametrize(("day", "said"), [(23, "в понедельник"), (25, "в среду"), (27, "в пятницу")])
def test_a_russian_weekday_follows_its_preposition(day: int, said: str) -> None:
    assert said_when(datetime(2026, 11, day, 9), date(2026, 11, 20), "ru").startswith(f"{said}, {day} ноября")
