"""Phrases of repair in what was heard."""

import pytest

from frontdesk.scenario.repairs import language_asked, repairs, tail
from tests.scenario.listening import heard


@pytest.mark.parametrize(
    ("code", "said", "kind"),
    [
        ("en", "I don't know", "unknown"),
        ("en", "I'd rather not say", "refuse"),
        ("en", "I don't have an email", "lacks"),
        ("en", "let's start over", "restart"),
        ("en", "oh, make that five", "change"),
        ("en", "the second one", "second"),
        ("en", "the last one", "last"),
        ("en", "the number I'm calling from", "own"),
        ("ru", "я не знаю", "unknown"),
        ("ru", "не хочу говорить", "refuse"),
        ("ru", "у меня нет почты", "lacks"),
        ("ru", "давайте сначала", "restart"),
        ("ru", "вторую", "second"),
        ("de", "das weiß ich nicht", "unknown"),
        ("de", "noch mal von vorne bitte", "restart"),
        ("de", "ist mir egal", "either"),
        ("es", "no lo sé", "unknown"),
        ("es", "prefiero no decirlo", "refuse"),
        ("es", "desde el principio", "restart"),
        ("ar", "ما أعرف", "unknown"),
        ("ar", "من البداية", "restart"),
        ("he", "אני לא יודע", "unknown"),
        ("he", "נתחיל מחדש", "restart"),
    ],
)
def test_phrases(code: str, said: str, kind: str) -> None:
    assert kind in {hit.kind for hit in repairs(heard(code, said))}


@pytest.mark.parametrize(
    ("code", "said", "digits"),
    [
        ("en", "the number ends in five six, sorry", "56"),
        ("en", "the last two digits are 5 6", "56"),
        ("en", "it ends in double seven", "77"),
        ("en", "it ends well", ""),
        ("en", "it ends in 0207 946 0123", ""),
        ("ru", "заканчивается на пять шесть", "56"),
        ("de", "sie endet auf fünf sechs", "56"),
        ("es", "termina en cinco seis", "56"),
    ],
)
def test_the_end_of_a_number(code: str, said: str, digits: str) -> None:
    hearing = heard(code, said)
    assert tail(hearing, repairs(hearing)) == digits


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("in English, please", "en"),
        ("по-русски, пожалуйста", "ru"),
        ("do you speak Spanish? en español por favor", "es"),
        ("sprechen Sie Deutsch? Auf Deutsch bitte", "de"),
        ("אפשר בעברית", "he"),
        ("ممكن بالعربي", "ar"),
        ("I have an English breakfast", ""),
    ],
)
def test_asking_for_a_language(said: str, code: str) -> None:
    assert language_asked(said, ("en", "ru", "de", "es", "he", "ar")) == code
    assert language_asked(said, ()) == ""


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Sorry, I don't speak Arabic.", ""),
        ("can we speak Arabic", "ar"),
        ("я не говорю по-арабски", ""),
        ("ich spreche nicht auf arabisch", ""),
        ("لا اتكلم بالعربي", ""),
        ("no, in English please", ""),
    ],
)
def test_a_language_that_the_caller_does_not_speak_is_not_asked_for(said: str, code: str) -> None:
    assert language_asked(said, ["ar"]) == code


def test_no_and_a_language_asks_for_it() -> None:
    assert language_asked("No, I said in English please", ["ar", "en"]) == "en"
