"""Titles that are no part of a name, and everyday words that are family names."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language.titles import is_family, is_title


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "dr"),
        ("de", "doktor"),
        ("es", "doctora"),
        ("ru", "доктора"),
        ("ar", "الدكتوره"),
        ("he", "דוקטור"),
    ],
)
def test_titles_are_known_in_each_language(code: str, word: str) -> None:
    assert is_title(word, code) or is_title(word.replace("ه", "ة"), code)


def test_a_title_of_one_language_is_a_name_in_another() -> None:
    assert is_title("don", "es")
    assert not is_title("don", "en")


def test_everyday_words_that_families_are_called() -> None:
    assert is_family("weiß", "de") or is_family("weiss", "de")
    assert not is_family("nicht", "de")
    assert not is_family("weiß", "xx")
