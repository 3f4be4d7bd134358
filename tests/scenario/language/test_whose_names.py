"""Words that tell whose name is meant."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.whose_names import for_whom, is_address


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_says_for_whom(code: str) -> None:
    assert for_whom(code).stems


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "dear"),
        ("de", "gell"),
        ("es", "cariño"),
        ("ru", "милая"),
        ("ar", "حبيبتي"),
        ("he", "מותק"),
    ],
)
def test_kind_words_to_a_stranger_are_known(code: str, word: str) -> None:
    assert is_address(word, code)
    assert not is_address("hargreaves", code)


def test_for_whom_is_found_in_a_sentence() -> None:
    assert for_whom("en").find(["the", "appointment's", "for", "my", "son"])
