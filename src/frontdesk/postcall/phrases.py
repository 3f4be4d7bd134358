"""The words of a plain summary, in English and Russian."""

from __future__ import annotations

PHRASES = {
    "en": {
        "booking": "The caller asked for an appointment ({slots})",
        "lead": "The caller left their details ({slots})",
        "confirmed": " and confirmed it.",
        "unconfirmed": " but left before confirming it.",
        "handoff": "The caller was passed to a person: {reason}.",
        "answered": "The caller had a question and got an answer.",
        "abandoned": "The caller left without a result.",
        "left": "The caller left without a result; so far they had said: {slots}.",
        "silent": "Nobody said anything.",
        "asked": "They asked: {questions}.",
        "worker_lost": "The line broke because of a fault on our side.",
        "silence": "The call ended because nobody spoke any more.",
        "max_turns": "The call ended because it had become too long.",
        "also_handoff": "They were then passed to a person: {reason}.",
        "language": "English",
    },
    "ru": {
        "booking": "Клиент попросил записать его ({slots})",
        "lead": "Клиент оставил свои данные ({slots})",
        "confirmed": " и подтвердил это.",
        "unconfirmed": ", но ушёл, не подтвердив.",
        "handoff": "Клиент передан сотруднику: {reason}.",
        "answered": "Клиент задал вопрос и получил ответ.",
        "abandoned": "Клиент ушёл без результата.",
        "left": "Клиент ушёл без результата; успел сообщить: {slots}.",
        "silent": "Никто ничего не сказал.",
        "asked": "Спросил: {questions}.",
        "worker_lost": "Связь прервалась из-за сбоя на нашей стороне.",
        "silence": "Разговор завершён, потому что никто больше не говорил.",
        "max_turns": "Разговор завершён: он стал слишком длинным.",
        "also_handoff": "Затем передан сотруднику: {reason}.",
        "language": "Russian",
    },
}


def phrase(language: str, name: str, **values: str) -> str:
    """The phrase of that name in the language (`ru-RU` is `ru`), in English where we lack the language."""
    words = PHRASES.get(language.split("-")[0].lower(), PHRASES["en"])
    return words[name].format(**values)
