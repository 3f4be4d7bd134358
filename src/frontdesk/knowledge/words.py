"""The words of a question that matter, and the words that may stand for them.

No dictionary: the tables hold only what carries little meaning for a search (`common`), and what the question
words themselves ask for.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from frontdesk.knowledge import arabic, hebrew
from frontdesk.knowledge.common import FUNCTION, LIGHT

_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u0305\u0307-\u036f\u0591-\u05c7]|(?<![иИ])\u0306")


def words(text: str) -> list[str]:
    """The words of a text, folded: case, width, accents, ё and the Arabic article no longer matter."""
    if text.isascii():
        return _WORD.findall(text.casefold())
    pieces = text.split()
    if max(map(len, pieces), default=0) <= _LONG:
        return [*chain.from_iterable(map(_folded, pieces))]
    return [word for piece in pieces for word in (_folded(piece) if len(piece) <= _LONG else _fold(piece))]


def _fold(text: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    plain = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", folded)))
    found: list[str] = _WORD.findall(arabic.unmarked(plain))
    return tuple([arabic.bare(word) for word in found] if arabic.written(plain) else found)


_folded = lru_cache(maxsize=30_000)(_fold)
_LONG = 40
"""Letters from which on what stands between blanks is hardly met again."""

_ARABIC_STOP = words(arabic.STOP)
STOP = frozenset((*words(" ".join(FUNCTION.values())), *_ARABIC_STOP, *(f"و{word}" for word in _ARABIC_STOP)))
"""Words that say nothing about what is looked for, in any of the languages."""
COMMON = frozenset(words(" ".join(LIGHT.values()))) - STOP
"""Words that say little."""

_ASKED_FOR: dict[str, tuple[str, ...]] = {
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
}
ASKED_FOR = {
    " ".join(words(asked)): tuple(dict.fromkeys(words(" ".join(meant))))
    for asked, meant in (
        *_ASKED_FOR.items(),
        *((asked, tuple(meant.split())) for asked, meant in arabic.ASKED_FOR.items()),
    )
}
"""What a question's own words ask for, folded: other words that an answer may use instead."""
_ASKING = tuple(
    (f" {phrase} ", meant)
    for phrase, meant in ASKED_FOR.items()
    if STOP.issuperset(word for word in phrase.split() if word not in COMMON)
)
"""Of these, between blanks, what says nothing by itself."""
LIGHT_WEIGHT = 0.25
"""What a common word, or what a question word asks for, weighs beside a word of the trade."""


class Term(NamedTuple):
    """What is looked for: a word and the words that may stand for it, and how much it matters."""

    words: tuple[str, ...]
    weight: float = 1.0


def terms(question: str) -> list[Term]:
    """What is looked for: the words that matter, and lightly what the question words ask for."""
    said = words(question)
    joined = f" {' '.join(said)} "
    own = [
        word for word in dict.fromkeys(said) if word not in STOP and hebrew.without_joined(word) not in STOP
    ]
    found = [Term((word, *_meant(word)), LIGHT_WEIGHT if word in COMMON else 1.0) for word in own]
    asked = [Term(meant, LIGHT_WEIGHT) for phrase, meant in _ASKING if phrase in joined]
    return [*found, *dict.fromkeys(asked)]


def _meant(word: str) -> tuple[str, ...]:
    return ASKED_FOR.get(word) or ASKED_FOR.get(arabic.without_joined(word), ())
