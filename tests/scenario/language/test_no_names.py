"""Words that are no name."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.frequent import is_frequent
from frontdesk.scenario.language.more_names import names_from_elsewhere
from frontdesk.scenario.language.no_names import is_no_name
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "between"),
        ("de", "werkstatt"),
        ("es", "mientras"),
        ("ru", "вокруг"),
        ("ar", "بينما"),
        ("he", "למרות"),
    ],
)
def test_nobody_is_called_by_a_small_word(code: str, word: str) -> None:
    assert is_no_name(word, code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_given_name_is_among_them(code: str) -> None:
    assert not [name for name in names_from_elsewhere(code) if is_no_name(name, code)]


def test_they_may_stand_in_an_address_of_mail() -> None:
    assert is_no_name("big", "en")
    assert not is_frequent("big", "en")
    assert value("en", "email", "big bob twenty two at aol dot com") == "bigbob22@aol.com"
