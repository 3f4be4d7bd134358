"""The words of a question that matter, and how alike two words are in any inflection.

No dictionary and no stemmer: likeness is shared character trigrams or a long shared beginning, which covers
endings, and slips of a recogniser. The tables hold only what carries no meaning for a search, and what the
question words themselves ask for.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from frontdesk.knowledge import arabic

_STOP = """
    a an the and or but if of to in on at for from with by as is are was were be been am do does did have has
    had having i me my we us our you your he she it its they them their this that these those there here can
    could will would shall should may might must please tell say know want like need get got let about any
    some much many how what when where who whom whose which why so just also too very really one ones hi
    hello hey thanks thank ok okay well um uh er hmm yes no not s t m re ve ll d im whats hows wheres cost
    costs charge offer long take takes taking last bring use make possible old speak anything something
    exactly today tomorrow tonight сегодня завтра hoy mañana hora
    и а но или если в во на с со к ко у о об от до по за из для при без под над что чтобы как так это этот эта
    эти тот та те то там тут здесь я мне меня мы нам нас наш вы вам вас ваш ваша ваши ваше вашей вашем он она
    они их его ее её ты тебя твой ли бы же не нет да есть был была были быть будет можно нужно надо ещё еще
    уже очень просто скажите подскажите расскажите пожалуйста хочу хотел хотела хотелось узнать мочь может
    могу можете сколько какой какая какие какое каких каким когда где куда кто почему зачем чем чего ну вот
    здравствуйте привет добрый день алло спасибо стоит стоят стоить меня вообще насчет насчёт про
    скольки длится долго занимает делаете делать сделать приехать прийти
    der die das ein eine und oder ich sie wir ist sind was wie wo wann wer haben el la los las un una y o es
    son que como donde cuando
    lo de del al en con por para a se le les me mi mis su sus si no ya hay tiene tienen tengo puedo puede
    pueden podemos podría quiero quería queremos ser está están esta este eso algo cuánto cuánta cuántos
    cuesta cuestan vale valen qué cómo dónde cuándo cuál hola buenas buenos días tardes gracias ahí aquí
"""
_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text, folded: case, width, ё and the Arabic article no longer matter."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return [arabic.bare(word) for word in _WORD.findall(arabic.unmarked(folded))]


_ARABIC_STOP = words(arabic.STOP)
STOP = frozenset((*_STOP.split(), *_ARABIC_STOP, *(f"و{word}" for word in _ARABIC_STOP)))
"""Words that say nothing about what is looked for, in any of the languages."""

ASKED_FOR: dict[str, tuple[str, ...]] = {
    "how much": ("price", "prices", "cost"),
    "cost": ("price", "prices"),
    "price": ("prices", "cost"),
    "kids": ("children", "child"),
    "kid": ("child", "children"),
    "child": ("children", "kids"),
    "charge": ("price", "prices"),
    "where": ("address", "location", "located"),
    "located": ("address", "location"),
    "location": ("address", "located"),
    "address": ("location", "located"),
    "what time": ("hours", "opening", "open"),
    "when": ("hours", "opening", "open"),
    "open": ("hours", "opening"),
    "close": ("hours", "closing", "closed"),
    "hours": ("opening", "open"),
    "сколько стоит": ("цена", "цены", "стоимость", "прайс"),
    "сколько стоят": ("цена", "цены", "стоимость", "прайс"),
    "почем": ("цена", "цены", "стоимость"),
    "цена": ("цены", "стоимость", "прайс"),
    "стоимость": ("цена", "цены", "прайс"),
    "где": ("адрес", "находимся", "расположены"),
    "находитесь": ("адрес", "находимся", "расположены"),
    "адрес": ("находимся", "расположены"),
    "добраться": ("адрес", "находимся", "проезд"),
    "до скольки": ("часы", "график", "режим", "работаем"),
    "во сколько": ("часы", "график", "режим", "работаем"),
    "когда": ("часы", "график", "режим", "открыты"),
    "работаете": ("часы", "график", "режим", "открыты", "работаем"),
    "открыты": ("часы", "график", "режим", "работаем"),
    "cuánto cuesta": ("precio", "cuesta", "libras", "euros"),
    "dónde": ("dirección", "llegar", "estamos"),
    "cuándo": ("horario", "abrimos", "abierto"),
    "qué hora": ("horario", "abrimos", "abierto"),
    "abren": ("horario", "abrimos", "abierto"),
    "abierto": ("horario", "abrimos"),
    "cierran": ("horario", "cerramos", "cerrado"),
    "закрываетесь": ("часы", "график", "режим", "открыты"),
    "kostet": ("preis", "preise", "kosten", "euro"),
    "kosten": ("preis", "preise", "kostet", "euro"),
    "preis": ("preise", "kosten", "kostet", "euro"),
    "teuer": ("preis", "preise", "kosten", "euro"),
    "wo": ("adresse", "anfahrt", "lage"),
    "adresse": ("anfahrt", "lage"),
    "geöffnet": ("öffnungszeiten", "uhr", "geschlossen"),
    "offen": ("öffnungszeiten", "uhr", "geöffnet"),
    "wann": ("öffnungszeiten", "uhr", "geöffnet"),
    "מחיר": ("מחירים", "עולה", "שקלים"),
    "עולה": ("מחיר", "מחירים", "שקלים"),
    "איפה": ("כתובת", "מיקום", "נמצאים"),
    "מתי": ("שעות", "פתוח", "פתוחים"),
} | {" ".join(words(asked)): tuple(words(meant)) for asked, meant in arabic.ASKED_FOR.items()}
"""What a question's own words ask for: other words that an answer may use instead."""

ALIKE, ALIKE_INSIDE = 0.5, 0.75
"""From here on two words are one: where they begin with the same letter, and where they do not."""
JOINED = 0.9
"""How alike a word is to itself with an Arabic "and" or "to" written on to it."""

COMPOUND, HEAD = 0.8, 5
"""How alike a compound is to its last part, and the letters that both parts have at least."""


def terms(question: str) -> list[tuple[str, ...]]:
    """What is looked for: each term a word and the words that may stand for it."""
    said = words(question)
    joined = f" {' '.join(said)} "
    found = [(word, *_meant(word)) for word in dict.fromkeys(said) if word not in STOP]
    asked = [other for phrase, other in ASKED_FOR.items() if f" {phrase} " in joined]
    if not found:
        return [tuple(dict.fromkeys(word for group in asked for word in group))] if asked else []
    return found


def _meant(word: str) -> tuple[str, ...]:
    return ASKED_FOR.get(word) or ASKED_FOR.get(arabic.without_joined(word), ())


@lru_cache(maxsize=20_000)
def trigrams(word: str) -> frozenset[str]:
    """The trigrams of a word with its borders."""
    padded = f" {word} "
    return frozenset(padded[i : i + 3] for i in range(len(padded) - 2))


@lru_cache(maxsize=50_000)
def likeness(one: str, other: str) -> float:
    """How alike two folded words are: 1 the same, 0 nothing in common or not enough to count."""
    if one == other:
        return 1.0
    if one.isdigit() or other.isdigit():
        return 0.0
    a, b = trigrams(one), trigrams(other)
    score = max(2 * len(a & b) / (len(a) + len(b)), _shared_beginning(one, other))
    if score >= (ALIKE if one[0] == other[0] else ALIKE_INSIDE):
        return score
    if _ends_with(one, other) or _ends_with(other, one):
        return COMPOUND
    cut, other_cut = arabic.without_joined(one), arabic.without_joined(other)
    return JOINED * (cut == other or other_cut == one)


def _ends_with(whole: str, part: str) -> bool:
    """ "Keramikkrone" is a "Krone"; a "vegetable" is no "table"."""
    return len(part) >= HEAD and len(whole) - len(part) >= HEAD and whole.endswith(part)


def _shared_beginning(one: str, other: str) -> float:
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    shared = min(len(one), len(other)) if shared is None else shared
    return shared / max(len(one), len(other)) if shared >= 4 else 0.0
