"""Nobody in danger is missed: a red line is left alone only where its very words are denied outright."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest

from frontdesk.config import load_bot
from frontdesk.scenario.crossing import crossed, denied_outright
from frontdesk.scenario.ear import read
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.matching import find, phrase
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState
from tests.scenario.play import Play

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
SHIPPED = Path(__file__).parents[2] / "scenarios"
DANGER = {
    "en": ("unconscious", "on fire", "bleeding", "not breathing", "ambulance", "face is swelling"),
    "de": ("bewusstlos", "brennt", "Blutung", "atmet nicht", "Notarzt", "Auge zugeschwollen"),
    "es": ("inconsciente", "sangra", "hemorragia", "no respira", "ambulancia"),
    "ru": ("без сознания", "дымится", "загорелся", "не дышит", "скорая", "лицо опухло"),
    "he": ("מחוסר הכרה", "נשרף", "דימום", "לא נושם", "אמבולנס"),
    "ar": ("فاقد الوعي", "احترق", "نزيف", "لا يتنفس", "إسعاف", "طلع دخان"),
}
CROSSED = {
    "en": (
        *("he is not breathing and unconscious", "he's not breathing unconscious", "no, he is not breathing"),
        *("no unconscious", "please don't hang up she is unconscious", "he can't talk is on fire"),
        *("I can't get an ambulance", "no ambulance is coming", "should I call an ambulance or not"),
        *("I've never had bleeding like this", "my face won't stop swelling", "no face is swelling"),
        *("isn't he unconscious?", "is it not on fire", "if it is not on fire yet", "not only bleeding"),
        *("he was not unconscious then but now he is unconscious", "I'm not sure it is on fire"),
        "it is not on fire anymore",
    ),
    "de": (
        *("Er atmet nicht und ist bewusstlos", "er reagiert nicht bewusstlos", "nein bewusstlos"),
        *("es kommt kein Notarzt", "soll ich den Notarzt rufen oder nicht", "Brauche ich keinen Notarzt?"),
        *("So eine Blutung hatte ich noch nie", "ist er nicht bewusstlos", "es brennt nicht mehr"),
        *("es geht nicht aus es brennt", "ich weiß nicht ob es brennt", "das Auge geht nicht zugeschwollen"),
    ),
    "es": (
        *("no responde está inconsciente", "no está inconsciente", "no respira", "no hay ambulancia"),
        *("no puedo parar la hemorragia", "nunca he tenido una hemorragia así", "no sangra?"),
        "llamo a la ambulancia o no",
    ),
    "ru": (
        *("телефон не включается и дымится", "не включается дымится", "он не дышит", "нет дымится"),
        *("чуть не загорелся", "боюсь как бы не загорелся", "скорая не едет", "скорую вызывать или нет"),
        *("уже не дымится", "он не отвечает без сознания"),
    ),
    "he": ("הוא לא נושם והוא מחוסר הכרה", "לא נשרף", "לא יודע אם נשרף", "אין אמבולנס", "לא מפסיק דימום"),
    "ar": ("لا يتكلم فاقد الوعي", "بعد ما احترق", "لا احترق", "ما في إسعاف", "ما يشتغل وطلع دخان"),
}
LEFT_ALONE = {
    "en": (
        *("nobody is unconscious", "he is not unconscious", "he isn't unconscious, he fell", "no bleeding"),
        *(
            "nothing is on fire",
            "it's not on fire",
            "there is no heavy bleeding",
            "I don't need an ambulance",
        ),
        *("my face isn't swelling", "he is breathing", "no bleeding and no pain, I want a table"),
    ),
    "de": (
        *("niemand ist bewusstlos", "er ist zum Glück nicht bewusstlos", "bewusstlos ist er nicht"),
        *("es brennt nicht", "hier brennt nichts", "keine Blutung", "ich brauche keinen Notarzt"),
        *("das Auge ist nicht zugeschwollen", "er atmet"),
    ),
    "es": ("nadie está inconsciente", "mi hijo no está inconsciente", "ninguna hemorragia", "respira"),
    "ru": ("ничего не дымится", "телефон не загорелся", "лицо не опухло", "скорая не нужна", "он дышит"),
    "he": ("הוא לא נשרף", "אין דימום", "הוא נושם"),
    "ar": ("ما احترق", "ما في نزيف", "الجهاز ما طلع دخان"),
}
SAID_TO = {
    "dental": {
        "en": (
            *("no, he is not breathing", "no he is not breathing", "he's not breathing and unconscious"),
            *("he has no pulse", "he's not conscious", "he isn't breathing", "she stopped breathing"),
            *("please don't hang up he collapsed", "no he collapsed", "I can't get an ambulance"),
            *("should I call an ambulance or not", "the bleeding doesn't stop", "he is unconscious"),
            *("I cannot stop the bleeding", "it hasn't stopped bleeding", "the bleeding is not stopping"),
        ),
        "de": (
            *("Er atmet nicht und ist bewusstlos", "er atmet nicht", "er kriegt keine Luft", "kein Puls"),
            *("Er atmet seit zwei Minuten nicht", "er atmet kaum noch", "er ist ohnmächtig"),
            *("es kommt kein Krankenwagen", "sie ist nicht bei Bewusstsein", "er hat Atemnot"),
        ),
    },
    "restaurant": {
        "en": ("my throat won't stop swelling", "no, he is not breathing", "he has no pulse", "EpiPen"),
        "es": ("no puedo respirar", "no respira", "no tiene pulso", "no responde está inconsciente"),
    },
    "salon": {
        "en": (
            *("my face won't stop swelling", "I've never had an allergic reaction like this"),
            *("she is not breathing", "he has no pulse"),
        ),
        "ru": (
            "не дышит",
            "она не дышит",
            "дышать не могу",
            "ей трудно дышать",
            "никогда такой аллергической реакции не было",
        ),
    },
    "repair": {"ru": ("телефон не включается и дымится", "не включается дымится")},
    "shop": {"ar": ("ما يشتغل وطلع دخان",), "en": ("it won't turn off and there are sparks",)},
    "subscription": {"he": ("אני אתבע אתכם",), "en": ("no, I will sue",)},
}
HARMLESS = {
    "dental": {
        "en": (
            *("nothing is swollen, just a cleaning", "he is not unconscious, he just fainted"),
            *("I don't need an ambulance", "I have no trouble breathing", "he can breathe"),
        ),
        "de": ("keine Schmerzen, nur Kontrolle", "Ich habe keine Schmerzen, nur Kontrolle", "keine Atemnot"),
    },
    "restaurant": {"es": ("no me duele nada", "nadie está inconsciente"), "en": ("he's not eating",)},
    "salon": {"en": ("no allergic reaction", "I don't have an allergic reaction"), "ru": ("она дышит",)},
    "repair": {"ru": ("не дымится", "ничего не горит")},
    "shop": {"ar": ("ما طلع دخان",), "en": ("there were no sparks", "it is not on fire")},
    "subscription": {"he": ("אני לא אתבע אתכם",), "en": ("I'm not going to sue",)},
}


def heard(code: str, words: str) -> Hearing:
    return hearing(words, language(code), NOW, None)


@lru_cache
def shipped(name: str) -> Bot:
    return load_bot(SHIPPED / f"{name}.yaml")


def red(name: str, code: str, words: str) -> str:
    bot = shipped(name)
    bot = bot if code == bot.language else bot.speaking(code)
    return read(bot, DialogueState(), words, NOW).red


def each(table: dict[str, dict[str, tuple[str, ...]]]) -> list[tuple[str, str, str]]:
    return [(name, code, one) for name, by in table.items() for code, said in by.items() for one in said]


@pytest.mark.parametrize(("code", "words"), [(code, one) for code, said in CROSSED.items() for one in said])
def test_when_in_doubt_the_line_is_crossed(code: str, words: str) -> None:
    assert crossed(heard(code, words), (("danger", DANGER[code]),)) == "danger"


@pytest.mark.parametrize(
    ("code", "words"), [(code, one) for code, said in LEFT_ALONE.items() for one in said]
)
def test_what_is_denied_outright_is_not(code: str, words: str) -> None:
    assert crossed(heard(code, words), (("danger", DANGER[code]),)) == ""


@pytest.mark.parametrize(("name", "code", "words"), each(SAID_TO))
def test_shipped_bots_hear_an_emergency(name: str, code: str, words: str) -> None:
    assert red(name, code, words)
    play = Play(shipped(name)).start().hears(words)  # in whatever language they were greeted
    assert play.said[0].startswith("red_line:")


@pytest.mark.parametrize(("name", "code", "words"), each(HARMLESS))
def test_shipped_bots_are_not_alarmed_by_nothing(name: str, code: str, words: str) -> None:
    assert red(name, code, words) == ""


def test_the_clearest_line_is_the_one() -> None:
    lines = (("smoke", ("smoke",)), ("fire", ("is on fire",)), ("flames", ("flames",)))
    assert crossed(heard("en", "smoke, and it is on fire"), lines) == "fire"
    assert crossed(heard("en", "flames and smoke"), lines) == "smoke"
    assert crossed(heard("en", "good morning"), lines) == ""


def test_just_these_words_are_denied() -> None:
    said, wanted = heard("en", "it is not on fire, he is unconscious"), phrase("on fire", language("en"))
    stems = [language("en").stem(word.text) for word in said.words]
    hit = find(wanted, said.words, stems)
    assert hit is not None
    assert denied_outright(said, hit, wanted, stems)
    other = phrase("unconscious", language("en"))
    hit = find(other, said.words, stems)
    assert hit is not None
    assert not denied_outright(said, hit, other, stems)


def test_who_says_it_again_and_again_means_it() -> None:
    assert crossed(heard("en", ", ".join(["no bleeding"] * 3)), (("danger", DANGER["en"]),)) == ""
    assert crossed(heard("en", ", ".join(["no bleeding"] * 40)), (("danger", DANGER["en"]),)) == "danger"
