"""The German sentences are the same set, with the same placeholders, and none was left in English."""

import re

from frontdesk.scenario.texts import LANGUAGES
from frontdesk.scenario.texts.de import TEXTS
from frontdesk.scenario.texts.en import TEXTS as ENGLISH


def test_it_is_in_the_catalogue_with_the_same_names():
    assert LANGUAGES["de"] is TEXTS
    assert set(TEXTS) == set(ENGLISH)


def test_same_placeholders():
    for name, sentence in TEXTS.items():
        assert re.findall(r"\{\w+\}", sentence) == re.findall(r"\{\w+\}", ENGLISH[name]), name


def test_nothing_was_left_in_english():
    assert not [name for name, sentence in TEXTS.items() if sentence == ENGLISH[name]]


def test_callers_are_addressed_politely():
    assert not [s for s in TEXTS.values() if re.search(r"\b(du|dir|dich|dein|deine)\b", s)]
