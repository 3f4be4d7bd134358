"""Letters and digits said one by one."""

import pytest

from frontdesk.scenario.fields.letters import run_at
from tests.scenario.listening import heard


@pytest.mark.parametrize(
    ("code", "said", "expected"),
    [
        ("en", "s m i t h", "SMITH"),
        ("en", "alpha bravo nine one one", "AB911"),
        ("en", "m as in mike four", "M4"),
        ("en", "double l o", "LLO"),
        ("en", "double five seven", "557"),
        ("en", "zed double u", "ZW"),
        ("en", "a b dash one two", "AB-12"),
        ("ru", "к как константин о т", "КОТ"),
        ("ru", "пять и семь", "57"),
    ],
)
def test_run(code: str, said: str, expected: str):
    hearing = heard(code, said)
    run = run_at(hearing, 0)
    assert run
    assert next(run.readings()) == expected
    assert run.last == len(hearing.tokens)


def test_the_letter_o_beside_digits_may_be_a_zero():
    run = run_at(heard("en", "nine o two"), 0)
    assert run
    assert list(run.readings())[:2] == ["902", "9O2"]
