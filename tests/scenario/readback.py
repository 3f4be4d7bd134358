"""A table in each of the six languages, up to the question whether all is right."""

from __future__ import annotations

from typing import Any

from tests.scenario.desk import TABLE, desk
from tests.scenario.play import Play

SPOKEN: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "en": (
        "GB",
        "table",
        ("a table", "three people", "on Tuesday", "at ten in the morning", "Anna Muller", "020 7946 0123"),
    ),
    "de": (
        "DE",
        "Tisch",
        ("einen Tisch bitte", "drei Personen", "am Dienstag", "um zehn Uhr", "Anna Müller", "030 1234567"),
    ),
    "es": (
        "ES",
        "mesa",
        *(
            (
                "quiero una mesa",
                "tres personas",
                "el martes",
                "a las diez de la mañana",
                "Ana Gómez",
                "912 345 678",
            ),
        ),
    ),
    "ru": (
        "RU",
        "столик",
        ("хочу столик", "трое", "во вторник", "в десять утра", "Анна Петрова", "+7 912 345 67 89"),
    ),
    "he": (
        "IL",
        "שולחן",
        ("אני רוצה שולחן", "שלושה אנשים", "ביום שלישי", "בעשר בבוקר", "דנה כהן", "052 123 4567"),
    ),
    "ar": (
        "AE",
        "طاولة",
        ("أريد طاولة", "ثلاثة أشخاص", "الثلاثاء", "الساعة عشرة صباحا", "محمد حسن", "050 123 4567"),
    ),
}


def read_back(code: str, lines: int = 6) -> Play:
    """Three people on Tuesday at ten, with a name and a number: everything was read back."""
    country, word, said = SPOKEN[code]
    fields = [dict(one) for one in TABLE["collect_fields"]]
    fields[2].pop("earliest")
    table: dict[str, Any] = {**TABLE, "trigger_keywords": [word], "collect_fields": fields}
    play = Play(bot=desk(table, language=code, country=country)).start(caller="+442079460123")
    for line in said[:lines]:
        play.hears(line)
    return play
