"""Words parted into what is meant and what is not."""

import pytest

from frontdesk.scenario.fields.contrasts import contrasts, denied_alone, past_opening
from tests.scenario.listening import heard


def parted(code: str, said: str) -> list[tuple[str, str]]:
    """What is meant and what is denied, in words."""
    told = heard(code, said)
    words = [word.text for word in told.words]
    return [(" ".join(words[slice(*c.meant)]), " ".join(words[slice(*c.denied)])) for c in contrasts(told)]


@pytest.mark.parametrize(
    ("code", "said", "meant", "denied"),
    [
        ("en", "eleven not ten", "eleven", "ten"),
        ("en", "it's eleven, not ten, all right", "it's eleven", "ten"),
        ("en", "eleven rather than ten", "eleven", "ten"),
        ("en", "not ten but eleven", "eleven", "ten"),
        ("en", "not ten, eleven", "eleven", "ten"),
        ("de", "nicht Müller, sondern Möller", "möller", "müller"),
        ("de", "Möller statt Müller", "möller", "müller"),
        ("es", "no el lunes sino el martes", "el martes", "el lunes"),
        ("ru", "в шесть, а не в семь", "в шесть", "в семь"),
        ("ar", "خمسة مش ستة", "خمسة", "ستة"),
        ("he", "לוי ולא כהן", "לוי", "כהן"),
    ],
)
def test_what_is_meant_and_what_is_not(code: str, said: str, meant: str, denied: str) -> None:
    assert parted(code, said)[0] == (meant, denied)


def test_two_values_with_nothing_between_them_are_parted_at_every_word() -> None:
    assert parted("de", "statt zehn Uhr elf") == [("uhr elf", "zehn"), ("elf", "zehn uhr")]


@pytest.mark.parametrize("said", ["eleven", "not", "no", "I would not", "no, eleven", "", "not ten,"])
def test_without_both_there_is_no_contrast(said: str) -> None:
    assert parted("en", said) == []


def test_of_many_denials_few_are_looked_at() -> None:
    assert len(parted("en", "a not b " * 40)) == 3


@pytest.mark.parametrize(
    ("code", "said", "first"),
    [
        ("en", "hang on, no, sorry, eleven", "eleven"),
        ("de", "Moment, nein, elf", "elf"),
        ("es", "no, martes", "martes"),
        ("es", "no el martes", "no"),
        ("en", "eleven", "eleven"),
    ],
)
def test_what_is_said_before_the_value_is_passed_over(code: str, said: str, first: str) -> None:
    told = heard(code, said)
    assert told.words[past_opening(told)].text == first


def test_where_nothing_follows_the_beginning_is_kept() -> None:
    assert past_opening(heard("en", "hang on")) == 0


@pytest.mark.parametrize(
    ("code", "said", "words"),
    [
        ("en", "not ten", (1, 2)),
        ("en", "no not Tuesday", (2, 3)),
        ("de", "nein, nicht um zehn", (2, 4)),
        ("en", "no, ten is wrong", (1, 2)),
        ("de", "zehn stimmt nicht", (0, 1)),
        ("en", "ten is wrong with me", None),
        ("en", "is wrong", None),
        ("en", "ten", None),
        ("en", "the time is not ten", None),
        ("en", "not ten, eleven", None),
    ],
)
def test_what_is_denied_and_nothing_else_said(code: str, said: str, words: tuple[int, int] | None) -> None:
    assert denied_alone(heard(code, said)) == words
