"""Options that are meant without being named."""

import pytest

from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.indirect import CONFIDENCE, Choice, asks, meant
from frontdesk.scenario.language import language
from tests.scenario.listening import AT


def wanted(code: str, said: str, *options: str) -> str | None:
    found = meant(
        hearing(said, language(code), AT),
        [Choice(name.split(", ")[0], tuple(name.split(", "))) for name in options],
    )
    return found and found.value


SALON = ("haircut, trim", "colouring, dye", "manicure, nails")


@pytest.mark.parametrize(
    ("code", "said", "options", "value"),
    [
        ("en", "my greys are showing", SALON, "colouring"),
        ("en", "the ends are all split, they need to come off", SALON, "haircut"),
        ("en", "what would you recommend", SALON, None),
        ("en", "I'm not sure, the roots maybe", SALON, None),
        ("en", "the moon", SALON, None),
        ("en", "no need to send it, I'll swing by", ("delivery, courier", "pickup, collect"), "pickup"),
        (
            "en",
            "I can't come by, could you bring it round",
            ("delivery, courier", "pickup, collect"),
            "delivery",
        ),
        ("en", "it won't hold a charge", ("screen, glass", "battery"), "battery"),
        ("en", "a trim and my roots", SALON, None),
        ("de", "der ansatz ist rausgewachsen", ("Schnitt, schneiden", "Farbe, färben"), "Farbe"),
        ("ru", "там по экрану паутина", ("экран, стекло", "аккумулятор, батарея"), "экран"),
        ("es", "que me lo acerquen a casa", ("recogida, recoger", "envío, mandar"), "envío"),
        ("ar", "البطارية تخلص بسرعة", ("شاشة", "بطارية"), "بطارية"),
        ("he", "אני אקפוץ לקחת", ("משלוח, שליח", "איסוף, איסוף עצמי"), "איסוף"),
    ],
)
def test_what_the_words_are_about_picks_an_option(code, said, options, value):
    assert wanted(code, said, *options) == value


def test_two_that_fit_alike_are_neither():
    assert wanted("en", "my hands need doing and my feet", "manicure", "pedicure") is None


def test_it_is_less_than_certain():
    found = meant(hearing("my greys are showing", language("en"), AT), [Choice("colour", ("colour",))])
    assert found is not None
    assert found.confidence == CONFIDENCE
    assert found.settled


@pytest.mark.parametrize(
    ("said", "is_question"),
    [
        ("what is the difference", True),
        ("could you bring it", False),
        ("I have no idea", True),
        ("to my house", False),
    ],
)
def test_a_question_decides_nothing(said, is_question):
    assert asks(hearing(said, language("en"), AT)) is is_question
