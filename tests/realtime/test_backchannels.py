"""Signs of listening, and answers that are none."""

from __future__ import annotations

import pytest

from frontdesk.realtime.backchannels import is_backchannel

SMALL = {
    "en": ["Mm-hm.", "yeah", "Okay, okay.", "right", "uh-huh", "I see", "Oh okay"],
    "ru": ["Да-да.", "угу", "ага, понятно", "хорошо", "мм"],
    "de": ["ja ja", "genau", "ach so", "mhm", "okay"],
    "es": ["sí, sí", "claro", "vale", "ajá"],
    "he": ["אוקיי", "כן", "בסדר", "אהה"],
    "ar": ["نعم", "تمام", "طيب", "أيوه"],
}
WORDS = {
    "en": ["no", "wait", "yes but not tomorrow", "stop", "a haircut", "how much", ""],
    "ru": ["нет", "подождите", "да, но не завтра", "сколько стоит"],
    "de": ["nein", "warten Sie", "ja aber nicht morgen"],
    "es": ["no", "espere", "sí pero mañana"],
    "he": ["לא", "רגע", "כמה זה עולה"],
    "ar": ["لا", "لحظة", "كم السعر"],
}


@pytest.mark.parametrize(("code", "said"), [(code, said) for code, all_ in SMALL.items() for said in all_])
def test_a_sign_of_listening(code: str, said: str) -> None:
    assert is_backchannel(said, code)


@pytest.mark.parametrize(("code", "said"), [(code, said) for code, all_ in WORDS.items() for said in all_])
def test_something_to_say(code: str, said: str) -> None:
    assert not is_backchannel(said, code)


def test_many_small_words_are_a_speech() -> None:
    assert not is_backchannel("yeah yeah yeah yeah yeah", "en")


def test_sounds_are_the_same_in_a_language_without_words() -> None:
    assert is_backchannel("mhm", "fr")
