"""How a text is cut."""

import pytest

from frontdesk.scenario.language import Language, language, listen
from frontdesk.scenario.language.tokens import LIMIT, MOST, words


@pytest.mark.parametrize(
    ("text", "writings"),
    [
        ("at 15:30 on 24.11.", ["word", "clock", "word", "dotted"]),
        ("2026-11-24", ["iso"]),
        ("anna@mail.ru!", ["email"]),
        ("+49 151", ["sym", "digits", "digits"]),
        ("24th", ["digits", "word"]),
        ("twenty-five", ["word", "word"]),
        ("\0\u202e😀", []),
    ],
)
def test_writing(text, writings):
    assert [word.writing for word in words(text)] == writings


def test_words_are_folded_and_keep_their_place():
    word = words("  Ещё O’Clock")
    assert [(w.text, w.start, w.end) for w in word] == [("еще", 2, 5), ("o'clock", 6, 13)]
    assert [w.text for w in words("3 p.m. or 9 A.M.")] == ["3", "pm", "or", "9", "am"]


def test_the_longest_phrase_is_one_token():
    _, tokens = listen("the day after tomorrow", language("en"))
    assert [(token.text, token.get("rel")) for token in tokens] == [("the day after tomorrow", 2)]


def test_a_word_may_mean_several_things():
    _, tokens = listen("second", language("en"))
    assert tokens[0].get("ord") == 2
    _, tokens = listen("may", language("en"))
    assert tokens[0].has("month")
    assert not tokens[0].has("weekday")


def test_long_texts_are_cut():
    assert len(words("word " * 5000)) <= MOST
    assert words("x" * (LIMIT + 50))[0].end == LIMIT


def test_a_word_is_looked_up_plain_and_cut_where_the_language_says():
    made = Language(
        code="x",
        kinds={"weekday": {"dienstag": 1}, "part": {"abend": 4}, "for": "für"},
        stem=str,
        plain=lambda word: word.replace("ü", "u"),
        cut=lambda word: ("dienstag", "abend") if word == "dienstagabend" else (word,),
    )
    _, tokens = listen("Für Dienstagabend", made)
    assert [(token.text, token.start, token.end) for token in tokens] == [
        ("für", 0, 3),
        ("dienstag", 4, 12),
        ("abend", 12, 17),
    ]
    assert [token.has("for", "weekday", "part") for token in tokens] == [True, True, True]
    assert listen("fur", made)[1][0].has("for")
