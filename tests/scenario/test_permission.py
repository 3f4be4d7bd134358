"""May the call be recorded? Only a clear yes to the question that was heard is a yes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from frontdesk.scenario.commands import Listen, Say
from frontdesk.scenario.events import Spoken
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import LANGUAGES
from tests.scenario.play import Play

GREETING = {
    "en": "Hello, the desk. How can I help?",
    "ru": "Здравствуйте, это салон. Чем помочь?",
    "de": "Guten Tag, hier ist der Salon. Was kann ich tun?",
    "es": "Hola, el salón. ¿En qué puedo ayudarle?",
    "he": "שלום, זה הסלון. איך אפשר לעזור?",
    "ar": "مرحبا، هذا الصالون. كيف أساعدكم؟",
}
VISIT = {
    "name": "visit",
    "trigger_keywords": ["haircut"],
    "collect_fields": [{"name": "day", "type": "date", "prompt": "Which day?"}],
    "on_complete": "lead_created",
}


def desk(language: str = "en", **keys: Any) -> Bot:
    asked = {"recording": {"consent": "ask"}, "scenarios": [VISIT], "fallback": "?", "language": language}
    return Bot.model_validate({"bot_id": "desk", "greeting": GREETING[language], **asked, **keys})


def called(bot: Bot | None = None, **about: object) -> Play:
    """A call whose greeting was heard to its end."""
    play = Play(bot or desk()).start(**about)
    play.happens(Spoken(play.at, play.words))
    return play


def test_after_the_greeting_they_are_asked_and_then_helped() -> None:
    play = Play(desk()).start()
    assert play.words == "Hello, the desk. May we record this call? Please say yes or no."
    assert (play.said, play.state.consent) == (["greeting", "ask_recording"], "asking")
    listen = play.commands[-1]
    assert isinstance(listen, Listen)
    assert (listen.complete_when, listen.dtmf) == ("yes_no", 1)
    play.happens(Spoken(play.at, play.words))
    assert play.state.consent == "asked"
    play.hears("yes please")
    assert play.words == "Thank you. How can I help?"
    assert (play.state.consent, play.state.decided_by) == ("yes", "consent")
    play.hears("a haircut please")
    assert (play.state.scenario, play.state.consent) == ("visit", "yes")


def test_a_no_is_heard_and_the_call_goes_on() -> None:
    play = called().hears("no, thank you")
    assert play.words == "All right, this call is not recorded. How can I help?"
    assert play.state.consent == "no"
    play.hears("a haircut please").hears("yes")
    assert (play.state.scenario, play.state.consent) == ("visit", "no"), "it is not asked again"


@pytest.mark.parametrize("language", sorted(GREETING))
def test_in_every_language(language: str) -> None:
    words = {
        "en": ("yes", "no"),
        "ru": ("да, можно", "нет, не надо"),
        "de": ("ja, gerne", "nein, bitte nicht"),
        "es": ("sí, claro", "no, gracias"),
        "he": ("כן", "לא"),
        "ar": ("نعم", "لا"),
    }[language]
    texts = LANGUAGES[language]
    for said, consent, told in zip(words, ("yes", "no"), ("recording_yes", "recording_no"), strict=True):
        play = called(desk(language))
        assert texts["ask_recording"] in play.state.said
        play.hears(said)
        assert (play.state.consent, play.said[0]) == (consent, told)
        assert play.words.startswith(texts[told])


@pytest.mark.parametrize(
    ("said", "scenario"),
    [("I want a haircut", "visit"), ("what are your prices?", None), ("maybe", None), ("mhm", None)],
)
def test_without_a_clear_yes_nothing_is_kept(said: str, scenario: str | None) -> None:
    play = called().hears(said)
    assert (play.state.consent, play.state.scenario) == ("no", scenario)
    assert "recording_yes" not in play.said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "yes but I don't want it stored"),
        ("en", "yes no wait"),
        ("en", "yes, only do not keep it"),
        ("ru", "да, но не сохраняйте"),
        ("de", "ja, aber ungern"),
        ("es", "sí, pero no la guarden"),
        ("he", "כן, אבל לא לשמור"),
        ("ar", "نعم لكن لا تحفظوها"),
        ("ru", "угу"),
        ("ru", "Да, против"),
        ("ru", "Да, без записи"),
        ("ru", "да, не записывайте"),
        ("en", "Yes, I do mind"),
        ("en", "yes, without"),
        ("en", "yes, no recording"),
        ("en", "yes, stop recording"),
        ("en", "yes, I object"),
        ("de", "Ja, ohne Aufnahme"),
        ("de", "Ja, dagegen"),
        ("de", "ja, keine Aufnahme"),
        ("es", "sí, me molesta"),
        ("es", "sí, sin grabar"),
        ("es", "sí, me importa"),
        ("he", "כן, מפריע לי"),
        ("he", "כן, בלי הקלטה"),
        ("he", "כן, אני מתנגד"),
        ("ar", "نعم بدون تسجيل"),
        ("ar", "نعم أمانع"),
        ("en", "yes, delete it afterwards"),
        ("de", "ja, sofern es gelöscht wird"),
        ("es", "sí, si lo borran"),
        ("ru", "да, если потом удалите"),
        ("he", "כן, בתנאי שתמחקו"),
        ("ar", "نعم بشرط الحذف"),
    ],
)
def test_half_a_yes_is_none(language: str, said: str) -> None:
    assert called(desk(language)).hears(said).state.consent == "no"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no problem"),
        ("en", "sure, go ahead"),
        ("ru", "не против"),
        ("de", "kein Problem"),
        ("es", "no me importa"),
        ("he", "אין בעיה"),
        ("ar", "لا مانع"),
        ("en", "yes, I don't mind"),
        ("en", "yes, no objection"),
        ("ru", "да, без проблем"),
        ("ru", "да, я не против"),
        ("de", "ja, nichts dagegen"),
        ("de", "ja, stört mich nicht"),
        ("es", "sí, sin problema"),
        ("he", "כן, לא מפריע לי"),
        ("ar", "نعم بدون مشكلة"),
    ],
)
def test_a_yes_in_other_words(language: str, said: str) -> None:
    assert called(desk(language)).hears(said).state.consent == "yes"


def test_a_yes_with_a_wish_is_both() -> None:
    play = called().hears("yes, and I would like a haircut")
    assert (play.state.consent, play.state.scenario) == ("yes", "visit")
    play = called().hears("no, I just need a haircut")
    assert (play.state.consent, play.state.scenario) == ("no", "visit")


@pytest.mark.parametrize(
    ("language", "said", "consent"),
    [
        ("en", "Yes, my tooth came out last night", "yes"),
        ("en", "no, something has come up for Thursday", "no"),
        ("de", "Nein, mein Zahn pocht die ganze Nacht", "no"),
        ("ru", "да, у меня зуб болит всю ночь", "yes"),
        ("es", "no, me duele mucho una muela rota", "no"),
    ],
)
def test_what_is_said_with_the_answer_is_dealt_with(language: str, said: str, consent: str) -> None:
    play = called(desk(language)).hears(said)
    assert play.state.consent == consent
    assert play.state.decided_by != "consent"


@pytest.mark.parametrize(
    ("language", "said", "consent"),
    [
        ("en", "yes, you may record this call", "yes"),
        ("en", "no, I don't want to be recorded", "no"),
        ("de", "ja, das können Sie aufnehmen", "yes"),
        ("de", "nein, das möchte ich nicht", "no"),
        ("ru", "да, можно записать разговор", "yes"),
        ("ru", "нет, я не хочу, чтобы меня записывали", "no"),
        ("es", "sí, de acuerdo, graben la llamada", "yes"),
    ],
)
def test_an_answer_in_many_words_is_one(language: str, said: str, consent: str) -> None:
    play = called(desk(language)).hears(said)
    assert (play.state.consent, play.state.decided_by) == (consent, "consent")


def test_a_yes_over_the_greeting_is_no_answer() -> None:
    play = Play(desk()).start()
    play.happens(Spoken(play.at, "Hello, the", interrupted=True))
    play.hears("yes")
    assert play.state.consent == "no"
    play = Play(desk()).start()
    play.happens(Spoken(play.at, "Hello, the desk. May we record this call? Please say", interrupted=True))
    play.hears("yes")
    assert play.state.consent == "yes", "they have heard what is asked"


def test_what_was_not_understood_is_asked_again() -> None:
    play = called().hears("sorry, can you repeat that?")
    assert (play.state.consent, "May we record" in play.words) == ("asked", True)
    play.hears("are you a robot?")
    assert (play.state.consent, play.said) == ("asked", ["robot", "ask_recording"])
    play.silence()
    assert (play.state.consent, play.said) == ("asked", ["still_there", "ask_recording"])
    assert play.hears("yes").state.consent == "yes"


def test_keys_answer_too() -> None:
    assert called().keys("1").state.consent == "yes"
    assert called().keys("2").state.consent == "no"


def test_whoever_hangs_up_has_not_agreed() -> None:
    play = called()
    play.at += timedelta(seconds=1)
    assert play.hangs_up().state.consent == "asked"


def test_in_another_language_it_is_asked_in_that() -> None:
    both = desk(
        languages=["en", "de"], greeting={"en": GREETING["en"], "de": GREETING["de"]}, fallback="Sorry?"
    )
    play = called(both).hears("auf Deutsch bitte")
    assert play.said == ["language_switched", "ask_recording"]
    assert LANGUAGES["de"]["ask_recording"] in play.words
    play.happens(Spoken(play.at, play.words))
    assert play.hears("ja").state.consent == "yes"


def test_the_question_in_their_words_and_nobody_else_is_asked() -> None:
    own = {"consent": "ask", "question": {"en": "Is it all right to tape this?"}}
    says = [one.text for one in Play(desk(recording=own)).start().commands if isinstance(one, Say)]
    assert says == ["Hello, the desk.", "Is it all right to tape this?"]
    for bot, about in (
        (desk(), {"voice": False}),
        (desk(recording={"consent": "none"}), {}),
        (desk(recording=None), {}),
    ):
        play = Play(bot).start(**about)
        assert (play.state.consent, "ask_recording" in play.said) == ("", False)
    with pytest.raises(ValueError, match="`consent: ask` only"):
        desk(recording={"consent": "none", "question": "May we?"})
