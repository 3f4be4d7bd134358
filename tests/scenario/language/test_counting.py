"""Words by which a count changes, in every language."""

from __future__ import annotations

import pytest

from frontdesk.scenario.language import LANGUAGES, language
from frontdesk.scenario.language.counting import COUNTING


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_kind(code: str) -> None:
    assert COUNTING[code].keys() == {"fewer", "joins", "more_than", "well"}
    assert COUNTING[code].keys() <= language(code).kinds.keys()


def test_the_and_written_on_to_a_word_is_known() -> None:
    assert "وانسحب" in COUNTING["ar"]["fewer"]
