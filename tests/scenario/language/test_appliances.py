"""Things that stop working."""

import pytest

from frontdesk.scenario.language.appliances import is_appliance


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
