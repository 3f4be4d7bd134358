"""Compiling word tables."""

from frontdesk.scenario.language.lexicon import compile_phrases, fold, listed, phrases


def test_fold():
    assert fold("Ёж’s") == "еж's"


def test_phrases_and_listed():
    assert phrases("a | b c |") == ("a", "b c")
    assert listed("a b") == ("a", "b")


def test_one_phrase_collects_its_meanings_and_the_longest_comes_first():
    table = compile_phrases({"num": {"one": 1}, "a": "one | one more time", "repeat": "one more time"})
    assert table["one"] == ((("one", "more", "time"), {"a": 1, "repeat": 1}), (("one",), {"num": 1, "a": 1}))
