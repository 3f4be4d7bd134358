from __future__ import annotations

import string

import pytest

from frontdesk.postcall.notes import NOTES, note
from frontdesk.scenario.language.identifying import LATIN, SCRIPTS

SIX = ["ar", "de", "en", "es", "he", "ru"]


@pytest.mark.parametrize("language", SIX)
def test_each_note_is_there_in_its_own_letters_with_the_same_places(language: str) -> None:
    assert sorted(NOTES) == SIX
    assert NOTES[language].keys() == NOTES["en"].keys()
    own = SCRIPTS.get(language, LATIN)
    for name, text in NOTES[language].items():
        parsed = list(string.Formatter().parse(text))
        english = {place for _, place, _, _ in string.Formatter().parse(NOTES["en"][name])}
        assert {place for _, place, _, _ in parsed} | {None} == english | {None}, name
        letters = [letter for plain, *_ in parsed for letter in plain if letter.isalpha()]
        assert letters, name
        assert all(own.match(letter) for letter in letters), name


def test_a_note_in_a_language_that_there_are_no_words_for_is_english() -> None:
    assert note("fr", "lacking", fields="time") == "Not given: time."
    assert note("de-AT", "lacking", fields="time") == "Nicht angegeben: time."
