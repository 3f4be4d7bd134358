from __future__ import annotations

import pytest

from frontdesk.knowledge.alike import JOINED, PART, WIDER, asked_word, likeness, trigrams


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("haircut", "haircuts"),
        ("parking", "parkin"),
        ("стрижка", "стрижку"),
        ("находитесь", "находимся"),
        ("cancel", "cancelled"),
        ("сертификат", "сертификаты"),
    ],
)
def test_endings_do_not_matter(asked: str, own: str) -> None:
    assert 0.5 <= likeness(asked, own) < 1


@pytest.mark.parametrize(
    ("asked", "own"),
    [
        ("bales", "vales"),
        ("горантия", "гарантия"),
        ("קרטיס", "כרטיס"),
        ("ظريبيه", "ضريبيه"),
        ("kronne", "krone"),
    ],
)
def test_what_sounds_alike_is_alike(asked: str, own: str) -> None:
    assert likeness(asked, own) >= 0.6


@pytest.mark.parametrize(
    ("asked", "own"), [("capital", "capable"), ("price", "practice"), ("15", "150"), ("hair", "chair")]
)
def test_other_words_are_other_words(asked: str, own: str) -> None:
    assert likeness(asked, own) == 0


def test_a_letter_written_on_in_front_does_not_matter() -> None:
    assert likeness("لجده", "جده") == likeness("جده", "وجده") == JOINED
    assert likeness("למזגן", "מזגן") == JOINED
    assert likeness("بيت", "زيت") == 0


def test_a_part_finds_its_compound_and_a_compound_hardly_a_part() -> None:
    assert likeness("krone", "keramikkrone") == PART
    assert likeness("keramikkrone", "krone") == WIDER
    assert likeness("table", "vegetable") == 0


def test_the_trigrams_have_the_borders() -> None:
    assert trigrams("ab") == {" ab", "ab "}


def test_a_word_that_is_kept_compares_as_one_that_is_not() -> None:
    for asked, own in (
        ("haircut", "haircuts"),
        ("bales", "vales"),
        ("krone", "keramikkrone"),
        ("לשיניים", "שיניים"),
    ):
        assert asked_word(asked).likeness(own) == likeness(asked, own) > 0
    assert asked_word("15").likeness("15") == 1


def test_what_comes_again_in_a_word_counts_once() -> None:
    assert trigrams("kakaka") == trigrams("kakakaka")
    assert likeness("kakaka", "kakakaka") == likeness("kakakaka", "kakaka") == 1.0
