"""Denials that stand apart from what they deny."""

import pytest

from frontdesk.scenario.fields.clauses import clause_of, ends_after, is_one, signs_after
from tests.scenario.listening import heard
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
        ("es", "time", "si entonces a las seis", "18:00"),
        ("es", "time", "si, perfecto, entonces a las seis", "18:00"),
        ("es", "date", "el martes si no llueve", "2026-11-24"),
    ],
)
def test_a_denial_belongs_to_the_value_of_its_clause(
    language: str, kind: str, said: str, expected: str | int | None
):
    assert value(language, kind, said) == expected


@pytest.mark.parametrize(
    ("code", "said", "conditional"),
    [
        ("es", "si mi mujer puede", True),
        ("es", "si no hay a las cinco", True),
        ("es", "si", False),
        ("es", "si gracias", False),
        ("es", "si, a las seis", False),
        ("es", "sí", False),
        ("en", "if she can", True),
        ("de", "falls es geht", True),
        ("de", "si", False),
    ],
)
def test_a_word_that_is_also_a_yes_begins_a_condition_where_more_follows(
    code: str, said: str, conditional: bool
):
    assert is_one(heard(code, said), 0, "conditional") is conditional


def test_clauses_of_words_end_at_signs() -> None:
    said = heard("en", "well, it hurts a lot. really?")
    assert [clause_of(said, one, one + 1) for one in range(6)] == [(0, 1), *[(1, 5)] * 4, (5, 6)]
    assert [one for one in range(6) if ends_after(said, one)] == [0, 4]
    assert (signs_after(said, 0), signs_after(said, 1), signs_after(said, 5)) == (", ", " ", "?")
