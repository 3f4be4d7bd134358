from __future__ import annotations

import pytest

from frontdesk.knowledge.hebrew import without_joined


@pytest.mark.parametrize(
    ("word", "kept"),
    [
        ("ומחיר", "מחיר"),
        ("לכשמגיע", "מגיע"),
        ("בקופסה", "קופסה"),
        ("הגן", "הגן"),
        ("price", "price"),
        ("", ""),
    ],
)
def test_little_words_come_off_when_enough_is_left(word: str, kept: str) -> None:
    assert without_joined(word) == kept
