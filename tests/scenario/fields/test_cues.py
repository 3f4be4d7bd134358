"""Words that tell what a value stands for."""

import pytest

from frontdesk.scenario.fields.base import hearing
from frontdesk.scenario.fields.cues import Cue, cues, is_moved
from frontdesk.scenario.language import language
from tests.scenario.said import AT


def heard(code: str, text: str) -> list[tuple[str, int, int]]:
    return [(cue.kind, cue.first, cue.last) for cue in cues(hearing(text, language(code), AT))]


def test_the_longest_phrase_counts():
    assert heard("en", "i have an appointment monday") == [("had", 0, 4)]
    assert heard("en", "i have monday") == [("busy", 0, 2)]


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("ru", "перенесите", "move"),
        ("ru", "вынесите", ""),
        ("ar", "وخليها", "wanted"),
        ("he", "ואבל", "but"),
    ],
)
def test_endings_and_what_is_written_on(code: str, text: str, kind: str):
    assert [one for one, *_ in heard(code, text)] == ([kind] if kind else [])


def test_a_language_without_words_has_the_english_ones():
    assert cues(hearing("make it ten", language("xx"), AT)) == (Cue("wanted", 0, 2),)


def test_an_appointment_that_is_moved():
    assert is_moved(hearing("move it to friday", language("en"), AT))
    assert not is_moved(hearing("friday", language("en"), AT))


def test_dots_tell_a_wish_from_what_was():
    assert heard("de", "wir hatten den dritten") == [("had", 0, 2)]
    assert heard("de", "wir hätten gern den dritten") == [("wanted", 0, 3)]
