"""Things that stop working."""

import pytest

from frontdesk.scenario.language.appliances import is_appliance, is_work


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "dishwasher"),
        ("de", "waschmaschine"),
        ("es", "lavadora"),
        ("ru", "холодильника"),
        ("ar", "الغسالة"),
        ("he", "המקרר"),
    ],
)
def test_is_one(code: str, word: str):
    assert is_appliance(word, code)


@pytest.mark.parametrize(("code", "word"), [("en", "tuesday"), ("de", "mann"), ("ru", "врач"), ("he", "מחר")])
def test_is_none(code: str, word: str):
    assert not is_appliance(word, code)


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "drains"),
        ("de", "pumpt"),
        ("es", "desagua"),
        ("ru", "сливает"),
        ("ar", "تسحب"),
        ("he", "שואבת"),
    ],
)
def test_what_it_does_as_long_as_it_works(code: str, word: str):
    assert is_work(word, code)
    assert not is_work("xyz", code)
