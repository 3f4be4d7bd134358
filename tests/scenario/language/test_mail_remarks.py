"""Remarks on e-mail addresses, in all languages alike."""

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.mail_remarks import ALIKE, MAIL_REMARKS


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_kind(code: str):
    assert MAIL_REMARKS[code].keys() == MAIL_REMARKS["en"].keys()
    assert all(words.strip() for words in MAIL_REMARKS[code].values())


def test_sounds_that_are_alike_are_several():
    assert all(len(set(alike)) > 1 for alike in ALIKE)
