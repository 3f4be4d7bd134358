"""Which half of the day an hour is in."""

import pytest

from frontdesk.scenario.fields.dayparts import settle
from frontdesk.scenario.language.lexicon import AFTERNOON, EVENING, MORNING, NIGHT, NOONTIME
from tests.scenario.said import parsed, value


@pytest.mark.parametrize(
    ("hour", "part", "ampm", "settled"),
    [
        (3, None, None, 15),
        (8, None, None, 8),
        (12, None, None, 12),
        (3, MORNING, None, 3),
        (12, EVENING, None, 0),
        (2, NIGHT, None, 2),
        (10, NIGHT, None, 22),
        (1, NOONTIME, None, 13),
        (11, NOONTIME, None, 11),
        (12, AFTERNOON, None, 12),
        (12, None, 0, 0),
        (12, None, 12, 12),
        (19, EVENING, None, 19),
        (24, None, None, 0),
    ],
)
def test_settle(hour, part, ampm, settled):
    assert settle(hour, part, ampm) == settled


@pytest.mark.parametrize(
    ("code", "said", "time", "sure"),
    [
        ("en", "a table at eight", "20:00", False),
        ("en", "a table at one", "13:00", False),
        ("en", "a table at eleven", "11:00", False),
        ("en", "eight for dinner", "20:00", True),
        ("en", "at eight", "08:00", False),
        ("de", "einen tisch um acht", "20:00", False),
    ],
)
def test_what_is_done_at_an_hour(code: str, said: str, time: str, sure: bool) -> None:
    found = parsed(code, "time", said)
    assert (found.normalised, found.confidence == 1.0) == (time, sure)


@pytest.mark.parametrize(
    ("code", "said", "hour"),
    [
        ("en", "no six is early make it seven twenty", "19:20"),
        ("de", "nein sechs ist zu früh lieber sieben uhr zwanzig", "19:20"),
        ("es", "a las seis es temprano mejor a las siete y veinte", "19:20"),
        ("ru", "нет шесть рано давайте в семь двадцать", "19:20"),
        ("ar", "لا ستة بدري خليها سبعة وثلث", "19:20"),
        ("he", "שש זה מוקדם עדיף שבע ועשרים", "19:20"),
        ("ar", "بدري الساعة سبعة", "07:00"),
        ("de", "um sieben uhr früh", "07:00"),
    ],
)
def test_early_is_said_of_the_hour_beside_it(code: str, said: str, hour: str) -> None:
    assert value(code, "time", said) == hour


@pytest.mark.parametrize(
    ("code", "said", "hour"),
    [
        ("de", "nicht so früh so um halb zwei", "13:30"),
        ("de", "bitte nicht so früh so um halb zwei", "13:30"),
        ("de", "nein früh um acht", "08:00"),
        ("de", "nicht allzu früh, um halb zwei", "13:30"),
        ("de", "ned so früh, um halb zwei", "13:30"),
        ("es", "no por la mañana, a las dos", "14:00"),
        ("es", "no muy temprano, a la una y media", "13:30"),
        ("es", "no, por la mañana a las ocho", "08:00"),
        ("he", "לא בבוקר, בשתיים", "14:00"),
        ("ru", "не рано утром а в полвторого", "13:30"),
        ("ru", "нет утром в восемь", "08:00"),
        ("en", "not too early half past one", "13:30"),
    ],
)
def test_what_is_denied_is_no_part_of_the_day(code: str, said: str, hour: str) -> None:
    assert value(code, "time", said) == hour
