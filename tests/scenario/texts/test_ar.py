"""The Arabic sentences are the same set, with the same placeholders, in Arabic letters, spoken to anybody."""

import re

from frontdesk.scenario.texts import LANGUAGES
from frontdesk.scenario.texts.ar import TEXTS
from frontdesk.scenario.texts.en import TEXTS as ENGLISH


def test_it_is_in_the_catalogue_with_the_same_names():
    assert LANGUAGES["ar"] is TEXTS
    assert set(TEXTS) == set(ENGLISH)


def test_same_placeholders():
    for name, sentence in TEXTS.items():
        assert re.findall(r"\{\w+\}", sentence) == re.findall(r"\{\w+\}", ENGLISH[name]), name


def test_arabic_letters_only():
    assert not [s for s in TEXTS.values() if re.search(r"[A-Za-z?,]", re.sub(r"\{\w+\}", "", s))]


def test_no_marks_that_a_voice_would_stumble_over():
    """Neither direction marks nor vowel signs: plain text reads right on paper and aloud."""
    hidden = re.compile("[\u064b-\u0652\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]")
    assert not [name for name, sentence in TEXTS.items() if hidden.search(sentence)]


def test_callers_are_addressed_in_the_plural():
    for name in ("hello_again", "callback_promise", "own_number", "which"):
        assert re.search(r"كم\b|تم\b|ون\b", TEXTS[name]), name
    assert not [name for name, words in TEXTS.items() if re.search(r"\b(?:لك|موعدك|حجزك|رقمك|طلبك)\b", words)]
