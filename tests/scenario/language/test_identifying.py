"""Which language an utterance is in."""

import pytest

from frontdesk.scenario.language.identifying import identify, lead, likelihoods, tells

SIX = ("en", "ru", "de", "es", "ar", "he")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("hello", "en"),
        ("where's my parcel", "en"),
        ("tomorrow at half past seven", "en"),
        ("hallo", "de"),
        ("ich hätte gern einen Termin", "de"),
        ("nächsten Dienstag", "de"),
        ("heiligabend", "de"),
        ("hola", "es"),
        ("quisiera una mesa para dos", "es"),
        ("veinticinco", "es"),
        ("где мой заказ", "ru"),
        ("мне нужен iPhone", "ru"),
        ("وين طلبي", "ar"),
        ("ابغى اغير iphone", "ar"),
        ("איפה החבילה", "he"),
    ],
)
def test_told_by_script_or_by_small_words(text, code):
    assert identify(text, SIX) == code


@pytest.mark.parametrize("text", ["", "15:30", "???", "020 7946 0123", "12"])
def test_what_says_nothing_is_in_the_first_language(text):
    assert identify(text, ("de", "en")) == "de"


def test_only_the_languages_asked_about_are_answered():
    assert identify("ich hätte gern einen Termin", ("en", "ru")) == "en"
    assert identify("привет", ("en", "de")) == "en"


def test_the_bots_own_codes_come_back():
    assert identify("buenos días", ("en-GB", "es-MX")) == "es-MX"


def test_an_address_in_latin_letters_does_not_make_hebrew_english():
    assert identify("המייל שלי david@example.com", ("en", "he")) == "he"


def test_a_word_of_both_stays_with_the_first():
    assert identify("pizza", ("es", "en")) == "es"


def test_likelihoods_rank():
    scores = likelihoods("das weiß ich leider nicht")
    assert max(scores, key=lambda code: scores[code]) == "de"


@pytest.mark.parametrize(
    ("text", "code", "other"),
    [
        ("Ich bin unzufrieden", "de", "en"),
        ("I am unhappy", "en", "de"),
        ("Estoy descontento", "es", "en"),
        ("недоволен", "ru", "en"),
        ("it hurts", "en", "ru"),
    ],
)
def test_few_words_tell_a_language(text, code, other):
    assert identify(text, (other, code)) == code
    assert tells(text, code, other)


@pytest.mark.parametrize("text", ["La Traviata", "Das Boot", "Premium Box", "thanks", "Anna Schmidt", ""])
def test_names_tell_none(text):
    for code in ("en", "de", "es"):
        assert not any(tells(text, code, other) for other in ("en", "de", "es", "ru") if other != code)


def test_one_language_leads_another():
    assert lead("opening hours", "en", "de") > 5 > lead("Gel nails", "en", "de")
    assert lead("привет", "ru", "en") == 0
