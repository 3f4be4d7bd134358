"""The lists of words for "it is not so"."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language.denying import WORDS, denying
from frontdesk.scenario.language.lexicon import fold


@pytest.mark.parametrize("code", sorted(WORDS))
def test_every_language_denies_and_knows_what_else_is_denied(code: str) -> None:
    table = denying(code)
    for listed in (table.deny, table.between, table.tail, table.other, table.only):
        assert listed[0]
    assert not table.deny[0] & table.other[0]
    assert not table.between[0] & table.other[0]


@pytest.mark.parametrize("code", sorted(WORDS))
def test_words_are_listed_as_they_are_looked_up(code: str) -> None:
    assert all(word == fold(word) for word in denying(code).between[0] | denying(code).deny[0])


def test_the_beginning_of_a_word() -> None:
    assert "schlaf" in denying("de").other[1]


def test_a_language_without_lists_has_the_english_ones() -> None:
    assert denying("fr") == denying("en")
