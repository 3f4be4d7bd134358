"""Phone numbers, spoken and written."""

import pytest

from frontdesk.scenario.fields.phone_plans import normal
from tests.scenario.listening import answer, hears, values


@pytest.mark.parametrize(
    ("language", "said", "value", "country"),
    [
        ("en", "oh seven seven hundred nine hundred one two three", "+447700900123", "GB"),
        ("en", "0151 23456789", "015123456789", None),
        ("en", "0151 23456789", "+4915123456789", "DE"),
        (
            "en",
            "plus four nine one five one two three four five six seven eight nine",
            "+4915123456789",
            None,
        ),
        ("en", "my number is 617 555 0199", "+16175550199", "US"),
        ("en", "it's six one seven five five five zero one nine nine", "+16175550199", "US"),
        ("en", "six one seven", "617…", "US"),
        ("en", "+1 (617) 555-0199", "+16175550199", "US"),
        ("en", "020 7946 0018", "+442079460018", "GB"),
        ("en", "oh seven seven double oh nine hundred one two three", "+447700900123", "GB"),
        ("en", "five five five one two three four", "5551234", None),
        ("en", "I don't have one", None, None),
        ("en", "tuesday at three", None, "US"),
        ("en", "call me on six one seven five five five oh one double nine please", "+16175550199", "US"),
        ("ru", "+7 916 123-45-67", "+79161234567", None),
        ("ru", "8 916 123 45 67", "+79161234567", None),
        ("ru", "89161234567", "+79161234567", None),
        ("ru", "79161234567", "+79161234567", None),
        ("ru", "девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь", "+79161234567", None),
        (
            "ru",
            "плюс семь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь",
            "+79161234567",
            None,
        ),
        ("ru", "восемь девять один шесть один два три четыре пять шесть семь", "+79161234567", None),
        ("ru", "восемь девятьсот", "8900…", None),
        (
            "ru",
            "мой номер восемь девятьсот двадцать шесть пятьсот пять ноль один ноль два",
            "+79265050102",
            None,
        ),
        ("ru", "+49 151 23456789", "+4915123456789", None),
        ("ru", "восемь девятьсот шестнадцать ноль ноль ноль тринадцать тринадцать", "+79160001313", None),
        ("ru", "завтра в три", None, None),
        ("ru", "девятьсот три пятьсот двадцать двадцать два двадцать два", "+79035202222", None),
        ("ru", "плюс семь девять два шесть один два три четыре пять шесть семь", "+79261234567", None),
        (
            "ru",
            "восемь девятьсот двадцать шесть триста двадцать один ноль пять шестьдесят",
            "+79263210560",
            None,
        ),
        (
            "ru",
            "восемь четыреста девяносто пять сто двадцать три сорок пять шестьдесят семь",
            "+74951234567",
            None,
        ),
        (
            "ru",
            "звоните на восемь девятьсот шестнадцать сто двадцать три сорок пять шестьдесят семь",
            "+79161234567",
            None,
        ),
        ("ru", "девять один шесть сто двадцать три ноль ноль ноль один", "+79161230001", None),
        ("ru", "восемь девятьсот шестнадцать пятьсот двести тридцать четыре", "8916500234…", None),
        ("en", "it's oh one six one four nine six oh double one eight", "+441614960118", "GB"),
        ("en", "zero one five one two three four five six seven eight nine", "015123456789", None),
        ("en", "plus one two one two five five five oh one two three", "+12125550123", None),
        ("en", "area code two one two five five five oh one two three", "+12125550123", "US"),
        ("en", "two one two, five five five, zero one two three", "+12125550123", "US"),
        ("en", "07700 900123", "+447700900123", "GB"),
        ("en", "my mobile is 07700 900 123 thanks", "+447700900123", "GB"),
        ("en", "eight hundred five five five twelve twelve", "+18005551212", "US"),
    ],
)
def test_phone(language, said, value, country):
    assert answer(language, "phone", said, country) == value


def test_a_number_needs_enough_digits():
    assert normal("123", None) is None
    assert normal("1" * 16, None) is None


def test_validity_only_ranks():
    assert normal("07700900123", "GB") == ("+447700900123", False)
    assert normal("02079460018", "GB") == ("+442079460018", True)


def test_a_number_is_found_in_a_sentence_that_answers_something_else():
    reading = hears("en", "at three, and my number is 0151 23456789", "time")
    assert values(reading) == {"time": "15:00", "phone": "015123456789"}


def test_few_digits_in_another_sentence_are_no_number():
    assert "phone" not in values(hears("en", "flat 24 number 15", "date"))
