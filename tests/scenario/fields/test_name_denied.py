"""The name before one that is not meant."""

import pytest

from frontdesk.scenario.fields.name_denied import upto
from tests.scenario.listening import heard
from tests.scenario.said import value


@pytest.mark.parametrize(
    ("code", "said", "name"),
    [
        ("de", "Möller, nicht Müller", "Möller"),
        ("de", "Möller nicht Müller", "Möller"),
        ("de", "Moment, mein Name ist Möller, nicht Müller", "Möller"),
        ("de", "Anna Möller, nicht Anna Müller", "Anna Möller"),
        ("en", "it's Miller not Muller", "Miller"),
        ("en", "Miller instead of Muller", "Miller"),
        ("en", "Clare, not Claire with an i", "Clare"),
        ("es", "Gámez, no Gómez", "Gámez"),
        ("es", "Gámez y no Gómez", "Gámez"),
        ("ru", "Петренко, а не Петрова", "Петренко"),
        ("he", "לוי, לא כהן", "לוי"),
        ("ar", "حسين مش حسن", "حسين"),
    ],
)
def test_the_name_that_is_not_denied(code: str, said: str, name: str) -> None:
    assert value(code, "name", said) == name


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "mir ist kalt, lieber nicht raus"),
        ("ru", "экран треснул и не заряжается"),
        ("en", "I'd rather not say"),
        ("en", "Smith, not that it matters"),
        ("en", "I'm not Muller"),
    ],
)
def test_a_sentence_with_a_not_in_it_is_no_name(code: str, said: str) -> None:
    assert value(code, "name", said) is None


def test_what_was_said_before_a_token() -> None:
    told = heard("en", "one two three")
    assert upto(told, 3) is told
    assert (upto(told, 1).text, len(upto(told, 1).tokens), len(upto(told, 1).words)) == ("one ", 1, 1)
