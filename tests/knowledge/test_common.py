from __future__ import annotations

import pytest

from frontdesk.knowledge.common import FUNCTION, LIGHT
from frontdesk.knowledge.words import COMMON, STOP, words


@pytest.mark.parametrize("table", [FUNCTION, LIGHT])
def test_all_six_languages_are_there(table: dict[str, str]) -> None:
    assert sorted(table) == ["ar", "de", "en", "es", "he", "ru"]


@pytest.mark.parametrize("word", ["parking", "haircut", "стрижка", "zahn", "mesa", "קופסה", "توصيل"])
def test_words_of_a_trade_are_not_common(word: str) -> None:
    assert not {*words(word)} & (STOP | COMMON)
