"""Arabic words as they are looked up: spelling, articles, prefixes, roots."""

import pytest

from frontdesk.scenario.language.ar import ARABIC
from frontdesk.scenario.language.arabic import Forms, fold, stem
from frontdesk.scenario.language.tokens import listen


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("أحمد", "احمد"),
        ("مائة", "مايه"),
        ("بَعْدَ", "بعد"),
        ("مرحـــبا", "مرحبا"),
        ("ايييه", "ايه"),
        ("مساء", "مسا"),
        ("على", "على"),
        ("ءء", "ءء"),
    ],
)
def test_one_spelling(word, folded):
    assert fold(word) == folded


def pieces(text: str) -> list[str]:
    return [token.text for token in listen(text, ARABIC)[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وعشرين", ["و", "عشرين"]),
        ("وبالمساء", ["و", "ب", "المساء"]),
        ("للخميس", ["ل", "لخميس"]),
        ("وَعِشرين", ["وَ", "عِشرين"]),
        ("عالخمسة", ["ع", "الخمسة"]),
    ],
)
def test_what_is_written_on_to_a_word_is_cut_off(text, expected):
    assert pieces(text) == expected


@pytest.mark.parametrize(
    "name", ["وليد", "بسام", "فهد", "وفاء", "لبنى", "كوثر", "ليلى", "هاني", "بدر", "عادل"]
)
def test_names_stay_whole(name):
    assert pieces(name) == [name]


def test_pieces_keep_their_place_in_the_text():
    _, tokens = listen("خمسة وعشرين", ARABIC)
    assert [(token.start, token.end) for token in tokens] == [(0, 4), (5, 6), (6, 11)]


def test_an_article_is_taken_off_unless_it_makes_another_word():
    assert listen("الصباح", ARABIC)[1][0].has("part")
    assert listen("الأحد", ARABIC)[1][0].get("weekday") == 6
    assert not listen("أحد", ARABIC)[1][0].has("weekday")


def test_a_table_is_cut_as_speech_is():
    forms = Forms({"num": {"خمسة": 5, "عشرين": 20}, "and": "و", "yes": "مية وعشرين | طيب"})
    assert forms.cut_phrases({"yes": "مية وعشرين | طيب"}) == {"yes": {"مية و عشرين": 1, "طيب": 1}}


@pytest.mark.parametrize(
    "forms",
    [
        ("حجز", "الحجز", "احجز", "حجوزات", "للحجز", "لحجز"),
        ("قص", "أقص", "القص", "قصة"),
        ("صبغ", "أصبغ", "صبغة"),
        ("تنظيف", "نظيف", "للتنظيف"),
        ("أسنان", "أسناني"),
        ("بطارية", "بطاريتي", "البطارية"),
        ("توصيل", "التوصيل", "وصل"),
    ],
)
def test_forms_of_a_word_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


def test_other_words_do_not():
    words = ("شعر", "سعر", "صبغ", "قص", "غسيل", "موعد", "فحص", "تبييض", "بطارية", "شاشة")
    assert len({stem(word) for word in words}) == len(words)
