"""The Hebrew sentences are the same set, with the same placeholders, in Hebrew letters."""

import re

import pytest

from frontdesk.scenario.texts import LANGUAGES
from frontdesk.scenario.texts.en import TEXTS as ENGLISH
from frontdesk.scenario.texts.he import TEXTS


def test_same_names():
    assert set(TEXTS) == set(ENGLISH)


def test_same_placeholders():
    for name, sentence in TEXTS.items():
        assert re.findall(r"\{\w+\}", sentence) == re.findall(r"\{\w+\}", ENGLISH[name]), name


def test_hebrew_letters_only_and_no_points():
    bare = [re.sub(r"\{\w+\}", "", sentence) for sentence in TEXTS.values()]
    assert not [s for s in bare if re.search("[A-Za-z\u0591-\u05c7]", s)]


@pytest.mark.parametrize(
    "word",
    ["אתה", "את יכולה", "רוצה", "תוכל", "תוכלי", "תגיד", "תגידי", "נסה", "נסי", "לך", "שלך"],
)
def test_nobody_is_addressed_as_a_man_or_a_woman(word):
    assert not [s for s in TEXTS.values() if re.search(rf"(?<!\w){word}(?!\w)", s)]


def test_they_are_found_by_code():
    assert LANGUAGES["he"] is TEXTS
