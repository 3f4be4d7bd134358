"""How many, and how many people."""

import pytest

from frontdesk.scenario.ear import read
from frontdesk.scenario.state import DialogueState
from tests.scenario.listening import AT, answer, bot
from tests.scenario.said import value


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


@pytest.mark.parametrize(
    ("language", "said", "people", "time"),
    [
        ("en", "a table for two tonight at eight", "2", "20:00"),
        ("en", "a table for four this evening, half past seven", "4", "19:30"),
        ("es", "una mesa para dos esta noche a las ocho y media", "2", "20:30"),
        ("es", "una mesa, apúnteme para dos mañana a las dos", "2", "14:00"),
        ("en", "a table, put me down for three tomorrow at two", "3", "14:00"),
    ],
)
def test_a_party_before_a_part_of_the_day_is_no_hour(language, said, people, time):
    guests = {"name": "guests", "prompt": "?", "type": "number"}
    hour = {"name": "time", "prompt": "?"}
    form = {"name": "table", "trigger_keywords": ["table", "mesa"], "collect_fields": [guests, hour]}
    state = DialogueState(phase="collecting", scenario="table", asked="guests")
    found = {one.field: one.value for one in read(bot(language, [form]), state, said, AT).candidates}
    assert found == {"guests": people, "time": time}


@pytest.mark.parametrize(
    ("code", "said"),
    [("de", "wir kommen um acht"), ("es", "llegamos a las ocho"), ("he", "אנחנו מגיעים בשמונה")],
)
def test_an_hour_counts_nothing(code: str, said: str):
    assert value(code, "number", said) is None


def test_couples_are_two_each():
    assert value("de", "number", "zwei paare") == 4
