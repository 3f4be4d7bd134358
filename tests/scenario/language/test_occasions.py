"""Words that place a day or an hour, in every language."""

import pytest

from frontdesk.scenario.language import LANGUAGES
from frontdesk.scenario.language.lexicon import AFTERNOON, EVENING, MORNING
from frontdesk.scenario.language.occasions import OCCASIONS
from tests.scenario.said import value


def test_all_languages_have_them() -> None:
    assert OCCASIONS.keys() == LANGUAGES.keys()
    for kinds in OCCASIONS.values():
        assert {"day_shift", "one_after", "part", "occasion"} <= kinds.keys()
        assert set(kinds["part"].values()) == {MORNING, AFTERNOON, EVENING}


@pytest.mark.parametrize(
    ("code", "said", "time"),
    [
        ("en", "eight for dinner", "20:00"),
        ("en", "seven before work", "07:00"),
        ("en", "first thing", None),
        ("ru", "после работы в восемь", "20:00"),
        ("de", "gleich in der früh um sieben", "07:00"),
        ("es", "a las nueve para cenar", "21:00"),
    ],
)
def test_what_people_do_then(code: str, said: str, time: str | None) -> None:
    assert value(code, "time", said) == time
