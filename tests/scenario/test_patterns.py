"""Patterns that no value can make slow."""

import time

import pytest

from frontdesk.scenario.patterns import LONGEST, compiled, fits


@pytest.mark.parametrize(
    "pattern",
    [
        r"[A-Z]{2}[0-9]{4}",
        r"([A-Z]{2}-?){1,3}\d+",
        r"(\d{2}){3}",
        r"(AB|CD)\d{6}",
        r"\w+ \w+ \w+",
        r"(?:a|b)+",
        r"(?P<letters>[A-Z]+)\d*",
        r"^.*@.*$",
    ],
)
def test_usual_patterns_are_quick_on_any_value(pattern: str) -> None:
    form = compiled(pattern)
    for text in ("a", "1", "a1", "AB", " a", "@"):
        began = time.process_time()
        form.fullmatch((text * LONGEST)[: LONGEST - 1] + "!")
        assert time.process_time() - began < 3


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a|aa)*c",
        "(a+b?)+$",
        "(a?){50}a{50}",
        "(.*)*x",
        "a*" * 8 + "c",
        "(a{1,60000}){1,60000}",
        r"(a)\1",
        "(?=a)a",
        "(?<!a)b",
        "x" * 300,
    ],
)
def test_patterns_that_could_take_for_ever_are_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="could take too long"):
        compiled(pattern)


@pytest.mark.parametrize("pattern", ["(", "[", "a{99999999999}", "*"])
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(ValueError, match="is no regular expression"):
        compiled(pattern)


def test_a_value_fits_with_and_without_spaces() -> None:
    assert fits(r"[A-Z]{2}\d{2}", "ab 1-2")
    assert fits(r"\d+ \d+", "1 2")
    assert not fits(r"\d+", "1a")
    assert not fits(r"\d+", "1" * (LONGEST + 1))
