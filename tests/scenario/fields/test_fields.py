"""Several values in one breath, repairs, and when a value is whole."""

from itertools import pairwise

import pytest

from frontdesk.scenario.fields import complete
from tests.scenario.listening import AT, hears, values


@pytest.mark.parametrize(
    ("language", "said", "found"),
    [
        (
            "en",
            "I'd like to book a haircut on Tuesday at three, my number is 0151 23456789",
            {"service": "haircut", "date": "2026-11-24", "time": "15:00", "phone": "015123456789"},
        ),
        (
            "en",
            "book a table for four on saturday at eight",
            {"people": "4", "date": "2026-11-21", "time": "20:00"},
        ),
        ("en", "an appointment in two hours", {"date": "2026-11-20", "time": "12:00"}),
        (
            "ru",
            "запишите меня на стрижку во вторник в три",
            {"service": "стрижка", "date": "2026-11-24", "time": "15:00"},
        ),
        (
            "ru",
            "запишите нас вдвоем на субботу на восемь вечера",
            {"people": "2", "date": "2026-11-21", "time": "20:00"},
        ),
    ],
)
def test_several_values_in_one_breath(language, said, found):
    assert values(hears(language, said)) == found


def test_candidates_do_not_overlap():
    said = "a haircut for two people on Tuesday the 24th at half past three, 0151 23456789"
    spans = sorted((c.start, c.end) for c in hears("en", said, "service").candidates)
    assert len(spans) == 5
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


def test_raw_is_what_was_said():
    reading = hears("en", "well, on Tuesday at half past three", "date")
    assert {c.field: c.raw for c in reading.candidates} == {"date": "Tuesday", "time": "half past three"}


@pytest.mark.parametrize(
    ("language", "said", "field", "value"),
    [
        ("en", "at three, no, at four", "time", "16:00"),
        ("en", "not Tuesday, Thursday", "date", "2026-11-26"),
        ("en", "on Tuesday, sorry, on Wednesday", "date", "2026-11-25"),
        ("en", "5 pm not 4", "time", "17:00"),
        ("ru", "не во вторник, а в четверг", "date", "2026-11-26"),
        ("ru", "в три, ой, в четыре", "time", "16:00"),
        ("ru", "во вторник, точнее в среду", "date", "2026-11-25"),
    ],
)
def test_a_repair_replaces(language, said, field, value):
    assert values(hears(language, said, field))[field] == value


@pytest.mark.parametrize(
    ("kind", "said", "whole"),
    [
        ("phone", "0151", False),
        ("phone", "0151 234 56 789", True),
        ("phone", "+49 151 23456789", True),
        ("phone", "0151 23456789 and", False),
        ("date", "on Tuesday", True),
        ("date", "the twenty", False),
        ("date", "the twenty fourth", False),
        ("date", "the twenty fourth of November", True),
        ("time", "at three", False),
        ("time", "at three pm", True),
        ("time", "half past seven", True),
        ("time", "15:30", True),
        ("email", "anna at gmail", False),
        ("email", "anna at gmail dot com", True),
        ("email", "anna at mail dot co", False),
        ("yes_no", "yes", True),
        ("yes_no", "yes but", False),
        ("yes_no", "um", False),
        ("number", "twenty", False),
        ("number", "twenty five", True),
        ("name", "Anna", False),
        ("text", "anything", False),
    ],
)
def test_complete(kind, said, whole):
    assert complete(kind, said, "en", AT) is whole


@pytest.mark.parametrize(
    ("kind", "said", "whole"),
    [
        ("phone", "восемь девятьсот шестнадцать", False),
        ("phone", "восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь", True),
        ("date", "двадцать пятого", False),
        ("date", "двадцать пятого ноября", True),
        ("time", "в три", False),
        ("time", "в три часа дня", True),
        ("yes_no", "да", True),
    ],
)
def test_complete_in_russian(kind, said, whole):
    assert complete(kind, said, "ru", AT) is whole


def test_complete_choice():
    options = {"haircut": (), "manicure": ("nails",)}
    assert complete("choice", "a haircut", "en", AT, options=options)
    assert not complete("choice", "a", "en", AT, options=options)


def test_a_language_without_tables_reads_digits_and_addresses():
    assert complete("phone", "+49 151 23456789", "de", AT)
    assert complete("time", "15:30", "de-AT", AT)
    assert complete("email", "anna@mail.de", "xx", AT)
