"""Values read back as a person says them."""

import pytest

from frontdesk.scenario.speaking import speak


@pytest.mark.parametrize(
    ("kind", "value", "language", "said"),
    [
        ("date", "2026-11-24", "en", "Tuesday, 24 November"),
        ("date", "2026-11-24", "ru", "вторник, 24 ноября"),
        ("date", "2026-11-24", "de", "Dienstag, 24. November"),
        ("date", "2026-11-24", "es", "martes 24 de noviembre"),
        ("date", "2026-11-24", "ar", "الثلاثاء 24 نوفمبر"),
        ("date", "2026-11-24", "he", "יום שלישי, 24 בנובמבר"),
        ("date_time", "2026-11-24T15:30", "he", "יום שלישי, 24 בנובמבר, בשלוש וחצי אחר הצהריים"),
        ("duration", "90", "he", "שעה וחצי"),
        ("phone", "+972541234567", "he", "054 123 4567"),
        ("date", "2026-11-24", "fi", "2026-11-24"),
        ("date_time", "2026-11-24T15:30", "en", "Tuesday, 24 November, 3:30 pm"),
        ("time", "15:30", "de", "15 Uhr 30"),
        ("time", "13:00", "es", "la una de la tarde"),
        ("time", "01:05", "es", "la una y 5 de la madrugada"),
        ("email", "a_b@c-d.de", "de", "a Unterstrich b at c Bindestrich d Punkt de"),
        ("duration", "90", "en", "1 hour 30 minutes"),
        ("duration", "2880", "ru", "2 дня"),
        ("duration", "0", "en", "0 minutes"),
        ("id", "AB12", "en", "A B 1 2"),
        ("money", "50", "en", "50"),
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


@pytest.mark.parametrize(
    ("value", "language", "currency", "said"),
    [
        ("50", "en", "EUR", "50 euros"),
        ("49.90", "de", "EUR", "49,90 Euro"),
        ("500", "ru", "RUB", "500 российских рублей"),
        ("50", "en", None, "50"),
        ("a lot", "en", "EUR", "a lot"),
    ],
)
def test_money_has_its_currency(value: str, language: str, currency: str | None, said: str) -> None:
    assert speak("money", value, language, currency=currency) == said
