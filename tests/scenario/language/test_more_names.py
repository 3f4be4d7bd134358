"""Given names from elsewhere, and everyday words that are none."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.frequent import is_frequent
from frontdesk.scenario.language.more_names import names_from_elsewhere


@pytest.mark.parametrize(
    ("code", "name"),
    [("en", "karim"), ("de", "giulia"), ("es", "piotr"), ("ru", "ильдар"), ("ar", "جورج"), ("he", "אולגה")],
)
def test_names_of_other_countries_are_known(code: str, name: str) -> None:
    assert name in names_from_elsewhere(code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_frequent_word_is_among_them(code: str) -> None:
    assert not [name for name in names_from_elsewhere(code) if is_frequent(name, code)]


def test_a_language_without_a_table_has_none() -> None:
    assert not names_from_elsewhere("xx")
