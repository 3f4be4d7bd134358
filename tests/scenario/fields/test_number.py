"""How many, and how many people."""

import pytest

from tests.scenario.listening import answer


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("en", "four", "4"),
        ("en", "twenty five", "25"),
        ("en", "a couple", "2"),
        ("en", "two of us", "2"),
        ("en", "one hundred and twenty", "120"),
        ("en", "none", None),
        ("en", "just me", "1"),
        ("en", "3 adults", "3"),
        ("en", "me and two friends", "3"),
        ("en", "two thousand", "2000"),
        ("ru", "пять", "5"),
        ("ru", "двадцать пять", "25"),
        ("ru", "нас двое", "2"),
        ("ru", "на троих", "3"),
        ("ru", "две тысячи", "2000"),
        ("ru", "я и муж", "2"),
        ("ru", "вдвоем", "2"),
        ("ru", "сто двадцать", "120"),
    ],
)
def test_number(language, said, value):
    assert answer(language, "number", said) == value
