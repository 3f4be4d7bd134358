"""Words that are nobody's name."""

from frontdesk.scenario.language.frequent import is_frequent
from tests.scenario.said import value


def test_by_language():
    assert is_frequent("already", "en")
    assert is_frequent("зачем", "ru")
    assert not is_frequent("grace", "en")
    assert not is_frequent("already", "xx")


def test_a_sentence_is_no_name():
    assert value("en", "name", "i told you already") is None
    assert value("en", "name", "grace kelly") == "Grace Kelly"
    assert value("ru", "name", "а зачем вам это") is None
