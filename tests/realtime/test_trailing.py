"""Ends of sentences that go on, and ends that only look like it, in six languages."""

from __future__ import annotations

import pytest

from frontdesk.realtime.trailing import TRAILING, trailing

GOES_ON = {
    "en": [
        "on",
        "my name is",
        "i would like to book a haircut and",
        "half past",
        "could you tell me",
        "i want a haircut um",
        "do you have",
        "how much is the",
        "it's for",
        "next",
        "call me at",
        "because",
        "what about",
        "and how about",
    ],
    "ru": ["на", "меня зовут", "мой номер", "я хочу", "в половине", "потому что", "ну", "сколько стоит эта"],
    "de": ["am", "ich heiße", "mein name ist", "ich hätte gern", "und", "äh", "wie viel kostet der"],
    "es": ["el", "me llamo", "a las", "quiero", "para el", "pues", "cuánto cuesta la"],
    "he": ["את", "קוראים לי", "אני רוצה", "אה", "המספר שלי"],
    "ar": ["في", "اسمي", "أريد", "يعني", "رقمي هو"],
}
DONE = {
    "en": [
        "yes",
        "how much is it",
        "i need a haircut",
        "yes it is",
        "i do",
        "what is it for",
        "where are you from",
        "next tuesday",
        "that's all",
        "who am i talking to",
        "tomorrow",
        "no thanks",
        "two",
        "like that",
    ],
    "ru": ["да", "завтра", "сколько это стоит", "мне нужна стрижка", "спасибо", "анна"],
    "de": ["ja", "morgen", "was kostet das denn", "ich brauche einen haarschnitt", "anna"],
    "es": ["sí", "mañana", "cuánto cuesta eso", "necesito un corte", "anna"],
    "he": ["כן", "מחר", "כמה זה עולה", "תודה"],
    "ar": ["نعم", "غدا", "كم السعر", "شكرا"],
}


def cases(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(code, said) for code, rows in table.items() for said in rows]


@pytest.mark.parametrize(("code", "said"), cases(GOES_ON))
def test_it_goes_on(code: str, said: str) -> None:
    assert trailing(code).goes_on(said.split())


@pytest.mark.parametrize(("code", "said"), cases(DONE))
def test_it_could_be_all(code: str, said: str) -> None:
    assert not trailing(code).goes_on(said.split())


def test_nothing_said_is_nothing_begun() -> None:
    assert not trailing("en").goes_on([])


def test_a_region_is_its_language_and_a_language_without_words_is_read_as_english() -> None:
    assert trailing("de-AT") is TRAILING["de"]
    assert trailing("fr") is TRAILING["en"]
