"""The tables, compiled."""

import pytest

from frontdesk.scenario.intent.canon import TRADES, WANTS
from frontdesk.scenario.intent.lexicon import CODES, compile_meanings, covered, lexicon, meant, occurs
from frontdesk.scenario.intent.words import BY_CODE


@pytest.mark.parametrize("code", CODES)
def test_every_language_teaches_wants_that_exist(code):
    tables = lexicon(code)
    assert {label.split(".")[1] for label in tables.examples} <= set(WANTS)
    assert {label.split(".")[0] for label in tables.examples} <= {*TRADES, "any", "else"}
    assert len(tables.examples) >= 50
    assert all(sentences for sentences in tables.examples.values())


def test_meanings_are_the_same_in_all_languages():
    names = [set(BY_CODE[code].meanings) for code in CODES]
    assert all(one == names[0] for one in names)


def test_a_phrase_may_have_one_word_between():
    table = compile_meanings({"cost": "how much", "late": "running late"}, "en")
    assert [one.meaning for one in meant(("how", "veri", "much", "run", "late"), table)] == ["cost", "late"]
    assert not occurs(("how", "veri", "veri", "much"), table)


def test_a_word_with_the_stem_of_a_small_word_is_left_out():
    assert compile_meanings({"trades": "maler"}, "de", frozenset({"mal"})) == {}
    assert compile_meanings({"trades": "maler"}, "de") != {}


def test_covered():
    assert (covered("ru-RU"), covered("fr")) == ("ru", "en")
