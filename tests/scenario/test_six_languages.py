"""The same repairs in each of the six languages: no, four; this or that; I don't know; I'd rather not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.scenario.desk import TABLE, desk
from tests.scenario.play import Play

SPOKEN: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "en": ("GB", "table", ("a table", "three people", "no, four", "Tuesday or Wednesday", "the second one")),
    "de": (
        "DE",
        "Tisch",
        ("einen Tisch bitte", "drei Personen", "nein, vier", "am Dienstag oder Mittwoch", "der zweite"),
    ),
    "es": (
        "ES",
        "mesa",
        ("quiero una mesa", "tres personas", "no, cuatro", "el martes o el miércoles", "el segundo"),
    ),
    "ru": ("RU", "столик", ("хочу столик", "трое", "нет, четверо", "во вторник или в среду", "вторую")),
    "he": (
        "IL",
        "שולחן",
        ("אני רוצה שולחן", "שלושה אנשים", "לא, ארבעה", "ביום שלישי או רביעי", "השני"),
    ),
    "ar": (
        "AE",
        "طاولة",
        ("أريد طاولة", "ثلاثة أشخاص", "لا، أربعة", "الثلاثاء أو الأربعاء", "الثاني"),
    ),
}
NOT_KNOWN = {
    "en": "I don't know",
    "de": "das weiß ich nicht",
    "es": "no lo sé",
    "ru": "не знаю",
    "he": "אני לא יודע",
    "ar": "ما أعرف",
}
FROM_THE_START = {
    "en": "let's start over",
    "de": "noch mal von vorne",
    "es": "empecemos de nuevo",
    "ru": "давайте сначала",
    "he": "נתחיל מחדש",
    "ar": "من البداية",
}


def talks(code: str) -> Play:
    country, word, lines = SPOKEN[code]
    table: dict[str, Any] = {**TABLE, "trigger_keywords": [word]}
    play = Play(bot=desk(table, language=code, country=country)).start(caller="+442079460123")
    for line in lines:
        play.hears(line)
    return play


@pytest.mark.parametrize("code", sorted(SPOKEN))
def test_a_correction_and_a_choice(code: str) -> None:
    assert talks(code).values == {"party": "4", "date": "2026-11-25"}


@pytest.mark.parametrize("code", sorted(SPOKEN))
def test_what_is_not_known_gets_help_and_starting_over_empties_the_form(code: str) -> None:
    play = talks(code).hears(NOT_KNOWN[code])
    assert play.said[0] == "more_help_time"
    play.hears(FROM_THE_START[code])
    assert play.said == ["start_over", "ask:party"]
    assert play.values == {}
