"""Every type of field, in both languages: a whole value ends the turn, half of one waits, "and …" waits."""

from __future__ import annotations

import pytest

from frontdesk.realtime.endpointing import NAMING, SETTLE, SETTLE_FEW, STORY, Pause, pause_after
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.fields import complete
from tests.support.lines import START

PATIENCE = 2.5
COUNTRY = {"en": "GB", "ru": "RU"}
OPTIONS = {
    "en": {"haircut": ("haircut",), "manicure": ("manicure",)},
    "ru": {"стрижка": ("стрижка", "стрижку"), "маникюр": ("маникюр",)},
}

WHOLE = {
    "en": [
        ("phone", "020 7946 0123"),
        ("phone", "oh two oh seven nine four six oh one two three"),
        ("date", "tomorrow"),
        ("date", "the third of December"),
        ("time", "at three pm"),
        ("time", "half past three"),
        ("email", "anna at example dot com"),
        ("email", "anna@example.com"),
        ("number", "four"),
        ("yes_no", "yes"),
        ("yes_no", "no"),
        ("choice", "a haircut please"),
    ],
    "ru": [
        ("phone", "восемь девятьсот двенадцать триста сорок пять шестьдесят семь восемьдесят девять"),
        ("phone", "+7 912 345-67-89"),
        ("date", "завтра"),
        ("date", "третьего декабря"),
        ("time", "в три часа дня"),
        ("time", "в половине четвёртого"),
        ("email", "anna собака example точка com"),
        ("number", "четыре"),
        ("yes_no", "да"),
        ("yes_no", "нет"),
        ("choice", "на стрижку"),
    ],
}
GOES_ON = {
    "en": [
        ("phone", "oh seven nine"),
        ("phone", "oh seventy nine"),
        ("phone", "it's plus four four"),
        ("date", "on"),
        ("date", "Tuesday and"),
        ("time", "half past"),
        ("time", "at"),
        ("email", "anna at"),
        ("email", "anna@"),
        ("email", "anna at example dot"),
        ("number", "four people and"),
        ("yes_no", "yes but"),
        ("choice", "a haircut and"),
        ("name", "my name is"),
        ("text", "my sink is broken and"),
        ("open", "I want a haircut, um"),
    ],
    "ru": [
        ("phone", "восемь девять один"),
        ("phone", "восемь девятьсот двенадцать"),
        ("phone", "восемь девятьсот двенадцать, триста сорок пять,"),
        ("date", "в"),
        ("date", "завтра и"),
        ("time", "в половине"),
        ("email", "anna собака"),
        ("number", "нас четверо и"),
        ("yes_no", "да но"),
        ("name", "меня зовут"),
        ("text", "у меня течёт кран и"),
        ("open", "я хочу записаться э"),
        ("open", "ну"),
    ],
}
MAY_BE_OVER = {
    "en": [("name", "Anna Smith"), ("text", "my sink is broken"), ("choice", "a helicopter")],
    "ru": [("name", "Анна"), ("text", "у меня течёт кран"), ("choice", "на вертолёт")],
}


def cases(table: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str, str]]:
    return [(language, kind, said) for language, rows in table.items() for kind, said in rows]


def pause(language: str, kind: str, said: str) -> Pause:
    def whole(kind: str, text: str) -> bool:
        options = OPTIONS[language]
        return complete(kind, text, language, START, COUNTRY[language], options=options)  # type: ignore[arg-type]

    return pause_after(said, Listen(kind, kind, PATIENCE, None), whole, language)


def settle(said: str) -> float:
    return SETTLE_FEW.get(len(said.split()), SETTLE)


def test_a_yes_alone_is_given_the_time_of_a_comma() -> None:
    assert pause("en", "yes_no", "yes").seconds > pause("en", "yes_no", "yes that is right").seconds


@pytest.mark.parametrize(("language", "kind", "said"), cases(WHOLE))
def test_a_whole_value_ends_the_turn_as_soon_as_it_is_quiet(language: str, kind: str, said: str) -> None:
    ended = pause(language, kind, said)
    assert (ended.seconds, ended.finished) == (settle(said), True)


@pytest.mark.parametrize(("language", "kind", "said"), cases(GOES_ON))
def test_whoever_is_not_done_is_given_all_the_patience_there_is(language: str, kind: str, said: str) -> None:
    ended = pause(language, kind, said)
    assert (ended.seconds, ended.finished) == (PATIENCE, False)


@pytest.mark.parametrize(("language", "kind", "said"), cases(MAY_BE_OVER))
def test_what_only_the_caller_can_end_gets_a_short_pause(language: str, kind: str, said: str) -> None:
    assert pause(language, kind, said).seconds == {"name": NAMING, "text": STORY}.get(kind, settle(said))


@pytest.mark.parametrize(("language", "said"), [("en", "How much is it?"), ("ru", "Сколько это стоит?")])
def test_a_question_ends_as_soon_as_it_is_quiet(language: str, said: str) -> None:
    assert pause(language, "open", said).seconds == SETTLE
