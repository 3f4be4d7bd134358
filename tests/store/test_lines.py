from __future__ import annotations

import pytest

from frontdesk.store.lines import keys_for, line_of, normal


@pytest.mark.parametrize(
    ("kind", "value", "country", "known"),
    [
        ("phone", "+44 20 7946 0123", None, "+442079460123"),
        ("phone", "020 7946 0123", "GB", "+442079460123"),
        ("phone", "020 7946 0123", None, None),
        ("phone", "anonymous", None, None),
        ("phone", "12", "GB", None),
        ("email", " Mary@Example.COM ", None, "mary@example.com"),
        ("email", "mary at example", None, None),
        ("email", "Mary <mary@example.com>", None, None),
        ("telegram", " 123456 ", None, "123456"),
        ("telegram", " ", None, None),
    ],
)
def test_one_form(kind: str, value: str, country: str | None, known: str | None) -> None:
    assert normal(kind, value, country) == ((kind, known) if known else None)


def test_where_somebody_is() -> None:
    assert (
        line_of("phone", "+442079460123") == line_of("pbx", "+44 20 7946 0123") == ("phone", "+442079460123")
    )
    assert line_of("telegram", "123456789") == ("telegram", "123456789")
    for channel, caller in (("phone", None), ("phone", "anonymous"), ("browser", "x"), ("chat", "x")):
        assert line_of(channel, caller) is None


@pytest.mark.parametrize(
    ("caller", "country"),
    [
        ("+7378742833", "RU"),
        ("7378742833", "RU"),
        ("+17378742833", None),
        ("266696687", "DE"),
        ("+86282452253", None),
        ("+12562533", None),
        ("+70000000000", "RU"),
        ("+10000000000", "US"),
    ],
)
def test_whoever_withholds_a_number_is_nobody(caller: str, country: str | None) -> None:
    assert line_of("phone", caller, country) is None
    assert line_of("pbx", caller, country) is None
    assert line_of("telegram", caller) == ("telegram", caller), "an account is what it is"


def test_a_number_with_some_zeros_is_one() -> None:
    assert line_of("phone", "+78005000000") == ("phone", "+78005000000")


def test_what_an_operator_may_mean() -> None:
    assert ("phone", "+442079460123") in keys_for("+442079460123")
    assert ("email", "mary@example.com") in keys_for("Mary@example.com")
    assert ("telegram", "123456789") in keys_for("123456789")
    assert keys_for(" ") == ()
