"""Denials that stand apart from what they deny."""

import pytest

from tests.scenario.said import value


@pytest.mark.parametrize(
    ("language", "kind", "said", "expected"),
    [
        ("de", "date", "am zweiten dezember wegen der waschmaschine die pumpt nicht mehr ab", "2026-12-02"),
        ("ru", "time", "в три часа дня холодильник не морозит", "15:00"),
        ("en", "date", "on tuesday because I can't on monday", "2026-11-24"),
        ("de", "date", "morgen kann mein mann nicht", None),
        ("de", "date", "heute geht es leider nicht, morgen auch nicht", None),
        ("de", "date", "am zehnten kann ich nicht, am elften schon", "2026-12-11"),
        ("de", "date", "morgen wenn es nicht zu spät ist", "2026-11-21"),
        ("es", "time", "a la una no puedo, a las dos sí", "14:00"),
        ("es", "date", "hoy imposible y mañana tampoco", None),
        ("he", "date", "היום אני לא יכול וגם מחר לא", None),
        ("ar", "date", "اليوم ما بقدر وبكرة كمان لا", None),
        ("de", "time", "um neun bin ich noch beim arzt, zehn wär besser", None),
        ("es", "number", "en principio tres, aunque uno llega tarde", None),
        ("en", "number", "three people instead of two", 3),
    ],
)
def test_a_denial_belongs_to_the_value_of_its_clause(
    language: str, kind: str, said: str, expected: str | int | None
):
    assert value(language, kind, said) == expected
