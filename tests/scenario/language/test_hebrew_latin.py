from __future__ import annotations

from frontdesk.scenario.language.hebrew_latin import LETTERS, NAMES


def test_names_have_their_usual_latin_spelling() -> None:
    assert NAMES["דני"] == "dani"
    assert all(name.isascii() and name == name.lower() for name in NAMES.values())


def test_every_letter_has_one() -> None:
    assert (LETTERS["א"], LETTERS["ג"]) == ("a", "g")
