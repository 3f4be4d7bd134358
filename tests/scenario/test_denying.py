"""A keyword that is said only to be denied starts nothing; what is only suffered does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from frontdesk.scenario.denying import (
    denial_near,
    denied,
    means_little,
    never_so,
    says_never,
    something_else,
    speaks_against,
)
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.schema import Scenario
from frontdesk.scenario.triggers import matched, spared
from tests.scenario.desk import TABLE, desk, talk

SYMPTOMS = {
    "en": ("pain", "hurts", "swollen", "bleeding", "can't breathe"),
    "de": ("Schmerzen", "Zahnschmerzen", "tut weh", "geschwollen", "bekomme keine Luft", "blutet"),
    "es": ("dolor", "me duele", "hinchado", "no puedo respirar", "sangra"),
    "ru": ("болит", "боль", "опухла", "не могу дышать", "кровь"),
    "ar": ("يؤلمني", "وجع", "يوجعني", "نزيف", "لا أستطيع التنفس"),
    "he": ("כאב", "כואב", "כאבים", "נפוח", "לא יכול לנשום"),
}
DENIED = {
    "en": (
        "I have no pain, just a check-up",
        "no pain, just a check-up",
        "it doesn't hurt, I just want a check-up",
        "nothing hurts, only a check-up",
        "I'm not in pain",
        "I haven't got any pain",
        "no real pain, only a routine check",
        "neither pain nor anything else",
        "pain? no, just a check-up",
        "it no longer hurts",
    ),
    "de": (
        "Ich habe keine Schmerzen, nur Kontrolle",
        "Schmerzen habe ich keine",
        "es tut nicht mehr weh",
        "mir tut nichts weh",
        "es ist nicht geschwollen",
        "weder Schmerzen noch sonst was",
        "ich hab keine schmerzen will nur zur kontrolle",
    ),
    "es": (
        "no me duele, solo una revisión",
        "no me duele nada",
        "no siento ningún dolor",
        "dolor no tengo",
        "nada de dolor, solo limpieza",
        "ya no me duele",
    ),
    "ru": (
        "не болит, просто осмотр",
        "ничего не болит",
        "боли нет, просто осмотр",
        "у меня нет боли",
        "никакой боли",
        "уже не болит",
        "болей никаких нет",
    ),
    "ar": ("لا يؤلمني، فقط فحص", "ما عندي وجع بس فحص", "مفيش وجع", "لا يوجد نزيف", "ما بيوجعني"),
    "he": (
        "לא כואב לי, רק בדיקה",
        "אין לי כאבים, רק בדיקה",
        "כאבים אין לי",
        "שום דבר לא כואב",
        "כבר לא כואב",
    ),
}
SUFFERED = {
    "en": (
        "I can't stand the pain",
        "the pain won't stop",
        "I don't know why it hurts",
        "no, it hurts",
        "no it hurts",
        "not only swollen, it hurts",
        "can't eat without pain",
        "never had such pain",
        "I've never had pain like this",
        "I have never had pain before",
        "is that pain or not",
        "he can't sit and pain is all there is",
        "I can't breathe",
    ),
    "de": (
        "Ich halte die Schmerzen nicht aus",
        "ich kann nicht schlafen vor Schmerzen",
        "die Schmerzen hören nicht auf",
        "ich habe keinen Termin, aber Schmerzen",
        "ich will diese Schmerzen nicht mehr",
        "ich bekomme keine Luft",
        "So starke Schmerzen hatte ich noch nie",
        "noch nie hatte ich so Schmerzen",
        "sind das Schmerzen oder nicht",
        "der Zahn wackelt nicht und tut weh",
    ),
    "es": (
        "no puedo con el dolor",
        "no puedo dormir del dolor",
        "no tengo cita pero me duele",
        "nunca he tenido tanto dolor",
        "no puedo respirar",
        "nunca me ha dolido así, qué dolor",
        "nunca sentí un dolor como este",
    ),
    "ru": (
        "не могу терпеть боль",
        "боль не проходит",
        "нет, болит",
        "никогда такой боли не было",
        "никогда так сильно не болел зуб, болит",
        "никогда так не болит",
        "болит или нет",
        "ничего не помогает от боли",
        "не могу дышать",
    ),
    "ar": (
        "مش قادر أستحمل الوجع",
        "ما أقدر أنام من الوجع",
        "لا، يؤلمني",
        "لا أستطيع التنفس",
        "عمري ما حسيت وجع هيك",
    ),
    "he": (
        "לא יכול לסבול את הכאב",
        "לא ישן מרוב כאבים",
        "הכאב לא מפסיק",
        "לא יכול לנשום",
        "אף פעם לא כואב ככה",
    ),
}


def heard(code: str, words: str) -> Hearing:
    return hearing(words, language(code), datetime(2026, 11, 20, 10, tzinfo=UTC), None)


def named(code: str, words: str) -> bool:
    return bool(matched(heard(code, words), (("pain", SYMPTOMS[code]),)))


@pytest.mark.parametrize(("code", "words"), [(code, one) for code, said in DENIED.items() for one in said])
def test_what_is_denied_was_not_asked_for(code: str, words: str) -> None:
    assert not named(code, words)


@pytest.mark.parametrize(("code", "words"), [(code, one) for code, said in SUFFERED.items() for one in said])
def test_what_cannot_be_borne_is_there(code: str, words: str) -> None:
    assert named(code, words)


def test_the_words_of_a_denial() -> None:
    assert denied(heard("en", "no chest pain at all"), 2, 3) == (0, 3)
    assert denied(heard("de", "Schmerzen habe ich keine"), 0, 1) == (0, 4)
    assert denied(heard("de", "tut nicht weh"), 0, 3) == (0, 3)
    assert denied(heard("en", "the pain is bad"), 1, 2) is None


def test_a_denial_of_something_else() -> None:
    assert something_else(heard("en", "not only pain"), 0, 2)
    assert something_else(heard("es", "no tengo cita pero me duele"), 0, 4)
    assert not something_else(heard("en", "not the pain"), 0, 2)
    assert something_else(heard("de", "er kaut nicht und Schmerzen"), 2, 4)


def test_what_never_was_so_bad_is_there() -> None:
    assert never_so(heard("en", "hello, never had pain like this"), 3)
    assert not never_so(heard("en", "I never have pain, so a check-up"), 3)
    assert says_never(("noch", "nie"), "de")
    assert not says_never(("nicht",), "de")


def test_what_goes_on_is_not_denied_from_within() -> None:
    assert denied(heard("en", "my face won't stop swelling"), 1, 5) is None
    assert denied(heard("en", "my face isn't swelling"), 1, 4) == (1, 4)


def test_which_keywords_deny_by_themselves() -> None:
    assert speaks_against(("can't", "breathe"), "en")
    assert not speaks_against(("chest", "pain"), "en")
    assert denial_near(heard("en", "he just can't breathe"), 3, 4)
    assert not denial_near(heard("en", "he breathes"), 1, 2)


def test_little_words() -> None:
    assert means_little("all", "en")
    assert not means_little("appointment", "en")


PAIN = {
    "name": "pain",
    "trigger_keywords": ["pain", "hurts"],
    "collect_fields": [{"name": "since", "prompt": "Since when?", "type": "text"}],
}
LINE = {"name": "danger", "when": ["bleeding"], "say": "Call 999."}


def test_a_denied_symptom_starts_no_form_and_crosses_no_red_line() -> None:
    bot = desk(PAIN, TABLE, red_lines=[LINE])
    assert talk("no bleeding and no pain, I want to reserve a table", bot=bot).state.scenario == "table"
    assert talk("nothing is bleeding, a table please", bot=bot).state.scenario == "table"
    assert talk("it hurts, I can't sleep", bot=bot).state.scenario == "pain"
    assert talk("the bleeding won't stop", bot=bot).said == ["red_line:danger"]


def test_a_denial_and_nothing_else_is_not_understood() -> None:
    assert talk("no pain at all", bot=desk(PAIN, TABLE)).said == ["fallback"]


def test_a_never_is_for_the_classifier_to_understand() -> None:
    wanted = (Scenario.model_validate(PAIN),)
    assert spared(heard("en", "no pain at all"), wanted) == ""
    assert spared(heard("en", "never any pain"), wanted) is None
    assert spared(heard("en", "never any pain, just a check-up"), wanted) == "just a check-up"
