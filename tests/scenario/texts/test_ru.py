"""The Russian sentences are the same set, with the same placeholders, in Russian letters."""

import re

from frontdesk.scenario.texts.en import TEXTS as ENGLISH
from frontdesk.scenario.texts.ru import TEXTS


def test_same_names():
    assert set(TEXTS) == set(ENGLISH)


def test_same_placeholders():
    for name, sentence in TEXTS.items():
        assert re.findall(r"\{\w+\}", sentence) == re.findall(r"\{\w+\}", ENGLISH[name]), name


def test_russian_letters_only():
    assert not [s for s in TEXTS.values() if re.search(r"[A-Za-z]", re.sub(r"\{\w+\}", "", s))]
