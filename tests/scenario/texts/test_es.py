"""The Spanish sentences are the same set, with the same placeholders, and none was left in English."""

import re

from frontdesk.scenario.texts import LANGUAGES
from frontdesk.scenario.texts.en import TEXTS as ENGLISH
from frontdesk.scenario.texts.es import TEXTS


def test_it_is_in_the_catalogue_with_the_same_names():
    assert LANGUAGES["es"] is TEXTS
    assert set(TEXTS) == set(ENGLISH)


def test_same_placeholders():
    for name, sentence in TEXTS.items():
        assert re.findall(r"\{\w+\}", sentence) == re.findall(r"\{\w+\}", ENGLISH[name]), name


def test_nothing_was_left_in_english():
    assert not [name for name, sentence in TEXTS.items() if sentence == ENGLISH[name]]


def test_callers_are_addressed_politely_and_questions_are_opened():
    assert not [s for s in TEXTS.values() if re.search(r"\b(tú|ti|te|tu|tus|contigo)\b", s)]
    assert not [s for s in TEXTS.values() if s.count("?") != s.count("¿") or s.count("!") != s.count("¡")]
