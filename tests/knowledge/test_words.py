from __future__ import annotations

import pytest

from frontdesk.knowledge.words import likeness, terms, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("haircut", "haircuts"),
        ("parking", "parkin"),
        ("стрижка", "стрижку"),
        ("находитесь", "находимся"),
        ("cancel", "cancelled"),
        ("сертификат", "сертификаты"),
    ],
)
def test_endings_do_not_matter(one: str, other: str) -> None:
    assert 0.5 <= likeness(one, other) < 1


@pytest.mark.parametrize(
    ("one", "other"), [("capital", "capable"), ("price", "practice"), ("15", "150"), ("hair", "chair")]
)
def test_other_words_are_other_words(one: str, other: str) -> None:
    assert likeness(one, other) == 0


def test_what_is_looked_for() -> None:
    assert [term[0] for term in terms("How much is a haircut, please?")] == ["haircut"]
    assert [term[0] for term in terms("Сколько стоит стрижка?")] == ["стрижка"]
    assert "address" in terms("where are you?")[0]
    assert terms("what is that") == []
    assert terms("") == []


def test_words_are_folded() -> None:
    assert words("Ёлка, ＣＵＴ!") == ["елка", "cut"]
    assert words("القَلّاية والأردن") == ["قلايه", "اردن"]


def test_what_is_looked_for_in_arabic() -> None:
    assert [term[0] for term in terms("وكم سعر القلاية لو سمحت؟")] == ["سعر", "قلايه"]
    assert "عنوان" in terms("وين المحل؟")[0]
    assert "مفتوح" in terms("متى تفتحون؟")[0]
    assert "مفتوح" in terms("وتفتحون متى؟")[0]
    assert terms("ما هذا") == []


def test_an_arabic_letter_written_on_in_front_does_not_matter() -> None:
    assert likeness("لجده", "جده") == likeness("جده", "وجده") == 0.9
    assert likeness("بيت", "زيت") == 0


def test_a_compound_is_what_its_last_part_is() -> None:
    assert likeness("krone", "keramikkrone") == likeness("keramikkrone", "krone") == 0.8
    assert likeness("table", "vegetable") == 0
