"""Words of days gone by stand beside those the language has."""

import pytest

from frontdesk.scenario.language import LANGUAGES, language
from frontdesk.scenario.language.bygone import ahead, is_told, told, with_bygone


def test_added_to_what_is_there() -> None:
    kinds = with_bygone("en", {"month_rel": {"this month": 0}, "num": {"one": 1}})
    assert kinds["num"]["one"] == 1
    assert kinds["month_rel"] == {"this month": 0, "last month": -1, "of last month": -1}


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_nothing_is_both_told_and_ahead(code: str) -> None:
    words = language(code)
    assert told(words)
    assert ahead(words)
    assert told(words).isdisjoint(ahead(words))


@pytest.mark.parametrize(
    ("code", "word", "past"),
    [
        ("en", "packed", True),
        ("en", "needed", False),
        ("en", "monday", False),
        ("ru", "сломался", True),
        ("ru", "числа", False),
        ("de", "abgegeben", True),
        ("de", "gegen", False),
        ("es", "compré", True),
        ("es", "llegaré", False),
        ("he", "קניתי", True),
        ("ar", "اشتريت", True),
    ],
)
def test_what_has_happened(code: str, word: str, past: bool) -> None:
    assert is_told(word, language(code)) is past
