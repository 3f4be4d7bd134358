from __future__ import annotations

import pytest

from frontdesk.models import Speaker, Utterance
from frontdesk.postcall.consent import refused
from tests.support.conversations import START


def said(text: str, speaker: Speaker = "caller") -> list[Utterance]:
    return [Utterance(0, speaker, text, START)]


@pytest.mark.parametrize(
    "text",
    [
        "Please don't record this call, I only want a haircut",
        "I do not want to be recorded.",
        "Stop recording!",
        "I'd rather this was not being recorded",
        "no recording please",
        "Не записывайте, пожалуйста, наш разговор",
        "Я не хочу, чтобы меня записывали",
        "Выключите запись",
        "Я против записи разговора",
        "Bitte nicht aufzeichnen",
        "Ich möchte nicht, dass das Gespräch aufgezeichnet wird",
        "Keine Aufnahme bitte",
        "No me graben, por favor",
        "No quiero que grabe la llamada",
        "אל תקליטו אותי",
        "אני לא רוצה שיקליטו את השיחה",
        "لا تسجلوا المكالمة",
        "لا أريد تسجيل هذه المكالمة",
        "No, me molesta que me graben",
        "No tengo ganas de ser grabado",
        "לא, מפריע לי שמקליטים",
        "I don't care to be recorded",
        "I object to being recorded",
        "I don't mind, but do not record it",
        "Я не против разговора, но не записывайте",
    ],
)
def test_no(text: str) -> None:
    assert refused(said(text))


@pytest.mark.parametrize(
    "text",
    [
        "I would like to book a haircut",
        "You have no record of my booking?",
        "Do you sell vinyl records?",
        "The recording is fine with me",
        "Yes, I don't mind being recorded",
        "No problem, record the call",
        "Я не против записи разговора",
        "Ich habe nichts gegen die Aufzeichnung",
        "No me importa que grabe la llamada",
        "לא אכפת לי שתקליטו",
        "לא מפריע לי שמקליטים",
        "I don't object to being recorded",
        "I do not object to recording",
        "I don't care if you record this",
        "It's not a problem to be recorded",
        "Я не против, записывайте",
        "No me molesta que me graben",
        "No tengo inconveniente en que graben",
        "No hay problema, graben",
        "No tengo nada en contra de que graben",
        "Можно прийти без записи?",
        "Меня не записали на вторник",
        "Я не могу записаться на приём",
        "Хочу записаться, но не на вторник",
        "Können Sie mich nicht als Patient aufnehmen?",
        "No, mañana no puedo",
        "هل يمكنني الحضور بدون تسجيل؟",
        "לא, תודה",
    ],
)
def test_something_else(text: str) -> None:
    assert not refused(said(text))


def test_what_the_bot_says_is_no_refusal() -> None:
    assert not refused(said("If you do not want to be recorded, say so.", "bot"))
