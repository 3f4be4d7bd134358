from __future__ import annotations

import pytest

from frontdesk.knowledge.arabic import bare, unmarked, without_joined, written


def test_marks_and_stretched_lines_are_left_out() -> None:
    assert unmarked("مُحَمَّـــد") == "محمد"


@pytest.mark.parametrize(
    ("word", "kept"), [("السعر", "سعر"), ("والعنوان", "عنوان"), ("price", "price"), ("ال", "ال")]
)
def test_the_article_comes_off(word: str, kept: str) -> None:
    assert bare(word) == kept


def test_a_letter_written_on_to_a_word_comes_off_when_enough_is_left() -> None:
    assert without_joined("لجدة") == "جدة"
    assert without_joined("ولد") == "ولد"


def test_whether_it_is_written_in_arabic() -> None:
    assert written("Haircut قص")
    assert not written("Haircut תספורת стрижка ١٢")
