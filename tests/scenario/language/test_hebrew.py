from __future__ import annotations

import pytest

from frontdesk.scenario.language.hebrew import Prefixes, latin, plain, stem


def test_vowel_points_do_not_matter() -> None:
    assert plain("שָׁלוֹם") == plain("שלום")


def test_plural_and_singular_share_a_stem() -> None:
    assert stem("תורים") == stem("תור")


def test_names_in_latin_letters() -> None:
    assert latin("דוד") == "david"


@pytest.mark.parametrize(
    ("word", "pieces"), [("בבוקר", ("ב", "בוקר")), ("דבוקר", ("דבוקר",)), ("הכל", ("הכל",))]
)
def test_prefixes_come_off_known_words_only(word: str, pieces: tuple[str, ...]) -> None:
    assert Prefixes(["בוקר", "כל"], ["הכל"]).cut(word) == pieces


def test_phrases_are_kept_as_they_will_be_heard() -> None:
    tables = Prefixes(["בוקר"], []).cut_phrases({"part": "בבוקר | בוקר", "num": {"אחת": 1}})
    assert tables == {"part": {"ב בוקר": 1, "בוקר": 1}, "num": {"אחת": 1}}
