"""Amounts in words and in digits."""

from fractions import Fraction

import pytest

from frontdesk.scenario.fields.amounts import amount_at
from tests.scenario.listening import heard


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("en", "twelve hundred", 1200),
        ("en", "twelve hundred and fifty", 1250),
        ("en", "one and a half thousand", 1500),
        ("en", "half a million", 500_000),
        ("en", "two point five", Fraction(5, 2)),
        ("en", "1,200.50", Fraction(2401, 2)),
        ("en", "1 200", 1200),
        ("en", "9.99", Fraction(999, 100)),
        ("ru", "полторы тысячи", 1500),
        ("ru", "три с половиной тысячи", 3500),
        ("ru", "1.200,50", Fraction(2401, 2)),
        ("ru", "тысячи три с половиной", 3500),
        ("ru", "миллиона полтора", 1_500_000),
        ("ar", "ألفين ونص", 2500),
        ("en", "a dozen and a half", 18),
        ("de", "zwei dutzend", 24),
        ("es", "una docena y media", 18),
        ("ru", "десяток с половиной", 15),
        ("he", "תריסר וחצי", 18),
    ],
)
def test_amount(code: str, said: str, expected: Fraction):
    hearing = heard(code, said)
    found = amount_at(hearing, 0)
    assert found
    assert (found.value, found.end) == (expected, len(hearing.tokens))


def test_no_amount():
    assert amount_at(heard("en", "hello there"), 0) is None
