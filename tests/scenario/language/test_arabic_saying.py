"""What is read back in Arabic, and that the ear hears the same time in it."""

from datetime import datetime

import pytest

from frontdesk.scenario.language.arabic_saying import span_said, time_said
from frontdesk.scenario.parsing import parse
from frontdesk.scenario.speaking import speak

AT = datetime(2026, 11, 20, 10)


@pytest.mark.parametrize(
    ("hour", "minute", "words"),
    [
        (19, 30, "الساعة السابعة والنصف مساء"),
        (17, 45, "الساعة السادسة إلا ربعا عصرا"),
        (12, 0, "الساعة الثانية عشرة ظهرا"),
        (0, 0, "الساعة الثانية عشرة ليلا"),
        (8, 7, "الساعة الثامنة و 7 دقائق صباحا"),
        (9, 2, "الساعة التاسعة و دقيقتان صباحا"),
    ],
)
def test_times(hour, minute, words):
    assert time_said(hour, minute) == words


def test_every_five_minutes_are_heard_as_they_were_said():
    for hour in range(24):
        for minute in range(0, 60, 5):
            assert parse("time", time_said(hour, minute), "ar", AT).normalised == f"{hour:02d}:{minute:02d}"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(90, "ساعة واحدة و 30 دقيقة"), (120, "ساعتان"), (2880, "يومان"), (300, "5 ساعات"), (0, "0 دقيقة")],
)
def test_spans(minutes, words):
    assert span_said(minutes) == words


def test_values_are_read_back_in_these_words():
    assert speak("date_time", "2026-11-24T19:30", "ar") == "الثلاثاء 24 نوفمبر، الساعة السابعة والنصف مساء"
    assert speak("duration", "45", "ar") == "45 دقيقة"
    assert speak("yes_no", "no", "ar") == "لا"
    assert speak("email", "mona@gmail.com", "ar") == "mona آت gmail دوت com"
