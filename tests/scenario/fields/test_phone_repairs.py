"""Telephone numbers whose last digits were said again."""

import pytest

from frontdesk.scenario.fields.phone_repairs import regrouped, replaced
from tests.scenario.said import value


def test_the_end_is_replaced_or_the_number_goes_on():
    assert replaced(["12345"], ["678"], 1) == ("12678", "1234678")


def test_a_whole_number_is_no_end():
    assert replaced(["123"], ["456"], 3) == ()


@pytest.mark.parametrize(
    ("language", "said", "expected"),
    [
        ("de", "null dreißig vierundzwanzig fünfzig sechzig nein siebzig", "+4930245070"),
        ("es", "seiscientos diez, veinte, treinta, cuarenta, no, cincuenta", "+34610203050"),
        ("es", "seis tres cero uno uno dos dos tres cuatro, perdón, tres cinco", "+34630112235"),
    ],
)
def test_the_last_digits_are_corrected(language: str, said: str, expected: str):
    assert value(language, "phone", said, country=language) == expected


def test_a_digit_too_many_is_asked_again():
    assert value("es", "phone", "seis uno dos tres cuatro cinco seis siete ocho nueve", country="es") is None


def test_a_number_is_taken_up_again_from_a_group_before_the_last():
    said = "null eins fünf zwo achtundzwanzig neunundneunzig ach nein achtundzwanzig siebenundneunzig "
    assert value("de", "phone", said + "dreiundzwanzig zweiundvierzig", country="de") == "+4915228972342"


def test_the_rest_of_a_corrected_number_is_no_number_abroad():
    said = "девятьсот двадцать шесть пятьсот пять ой нет пятьсот шесть одиннадцать девяносто"
    assert value("ru", "phone", said) in (None, "+79265061190")


def test_the_likeliest_digits_decide_what_a_repair_means():
    said = "девятьсот двадцать шесть пятьсот пять ой нет пятьсот шесть одиннадцать девяносто"
    assert value("ru", "phone", said, country="RU") == "+79265061190"


def test_a_hundred_belongs_to_the_word_it_begins():
    said = "null eins sieben sechs hundertdreiundzwanzig fünfundvierzig sechs sieben acht"
    assert value("de", "phone", said, country="DE") == "+4917612345678"
    said = "null sechs sechs vier eins zwei drei doppelvier fünf sechs"
    assert value("de", "phone", said, country="AT") == "+436641234456"


@pytest.mark.parametrize(
    ("code", "said", "number"),
    [
        ("en", "plus four four 20 7946 0958 but don't ring before nine", "+442079460958"),
        ("de", "0151 23456789 nein bitte nicht nach acht anrufen", "+4915123456789"),
        ("es", "612 345 678 perdón pero después de las cinco", "+34612345678"),
        ("ru", "8 916 123 45 67 извините после шести не звоните", "+79161234567"),
        ("he", "0541234567 סליחה רק אחרי שמונה", "+972541234567"),
        ("ru", "8 911 204 33 нет ошиблась 34 и в конце 18", "+79112043418"),
        ("he", "054 1234 5 לא 6 ואז 78", "+972541234678"),
    ],
)
def test_digits_of_a_repair_belong_to_the_number(code: str, said: str, number: str):
    assert value(code, "phone", said) == number


def test_a_group_said_again_before_the_number_goes_on():
    assert regrouped("415610", "6012289", 1) == ("4156012289",)
    assert regrouped("415610", "7782289", 1) == ()
    assert (
        value(
            "de",
            "phone",
            "null eins sieben eins zwei drei vier nein zwei drei fünf dann sechs sieben acht neun",
        )
        == "+491712356789"
    )
