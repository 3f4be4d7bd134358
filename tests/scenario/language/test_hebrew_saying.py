"""What is read back in Hebrew words is heard as the same value again."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.scenario.language.hebrew_saying import span_said, time_said
from frontdesk.scenario.parsing import parse

AT = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Asia/Jerusalem"))


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [
        (0, 0, "חצות"),
        (8, 0, "שמונה בבוקר"),
        (8, 7, "שמונה ושבע דקות בבוקר"),
        (11, 50, "עשרה לשתים עשרה בצהריים"),
        (12, 0, "שתים עשרה בצהריים"),
        (15, 30, "שלוש וחצי אחר הצהריים"),
        (19, 45, "רבע לשמונה בערב"),
        (23, 15, "אחת עשרה ורבע בלילה"),
    ],
)
def test_times(hour, minute, said):
    assert time_said(hour, minute) == said


@pytest.mark.parametrize("hour", range(24))
def test_every_time_is_heard_again(hour):
    for minute in range(60):
        heard = parse("time", time_said(hour, minute), "he", AT).normalised
        assert heard == f"{hour:02d}:{minute:02d}", time_said(hour, minute)


@pytest.mark.parametrize(
    "minutes",
    [1, 2, 5, 15, 30, 45, 60, 61, 75, 80, 90, 100, 120, 140, 150, 180, 1440, 2880, 4320, 10080, 20160],
)
def test_spans_are_heard_again(minutes):
    assert parse("duration", span_said(minutes), "he", AT).normalised == minutes


def test_a_span_of_several_units():
    assert span_said(1500) == "יום ושעה"
    assert span_said(140) == "שעתיים ו-20 דקות"
    assert span_said(0) == "0 דקות"
