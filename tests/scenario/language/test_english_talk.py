"""English words around a value."""

from frontdesk.scenario.language.en import ENGLISH
from frontdesk.scenario.language.english_talk import TALK


def test_every_kind_is_one_of_the_language():
    assert set(TALK) <= set(ENGLISH.kinds)
    assert "say that again" in TALK["repeat"]
