"""Prices in questions and in passages: whether one is asked for, and which ones a text names."""

from __future__ import annotations

import re
from functools import lru_cache

from frontdesk.knowledge.words import words

_ASKED = frozenset(
    words("""
    cost costs price prices pricing priced charge charges fee fees expensive pricey cheap rate rates
    цена цены ценник стоит стоят стоимость почем обойдется обойдутся дорого прайс расценки тариф
    kostet kosten preis preise teuer gebühr gebühren
    cuesta cuestan costaría precio precios vale valen cobran coste costo tarifa tarifas caro
    עולה עולים יעלה מחיר מחירים מחירון עלות תעריף יקר
    سعر أسعار سعره بكم بكام تكلفة تكلف يكلف رسوم أجرة ثمن قديش
    """)
)
_PHRASES = tuple(f" {phrase} " for phrase in ("how much", "wie viel", "wieviel", "cuanto es", "cuanto sale"))
_CURRENCY = (
    r"[€£$₽₪﷼]|\b(?:eur|euros?|gbp|pounds?|usd|dollars?|rub|руб\w*|фунт\w*|евро|доллар\w*|шекел\w*|libras?|d[oó]lar\w*"
    r"|pesos?|cents?|pence|chf|franken|riyals?|sar|aed|dirhams?|шек|тенге|грн)\b"
    r"|(?:ב|ל)?(?:שקל\w*|ש\"ח|ש״ח|דולר\w*|אירו|יורו)|(?:ب)?(?:ريال\w*|درهم\w*|دينار\w*|جنيه\w*|دولار\w*|يورو|ر\.س)"
)
_AMOUNT = r"\d[\d.,'’\u00a0\u202f ]*(?:-|–)?\s*"
_AMOUNT_FIRST = re.compile(rf"(?:{_AMOUNT})(?:{_CURRENCY})", re.I)
_CURRENCY_FIRST = re.compile(rf"(?:{_CURRENCY})\s*\d", re.I)
_DIGITS = re.compile(r"\d+")
_FREE = re.compile(
    r"\b(?:free|no charge|costs nothing|kostenlos\w*|kostenfrei|gratis|umsonst|бесплатн\w*|sin coste|"
    r"бесплатен|חינם|ללא תשלום|ללא עלות|مجان\w*|بدون رسوم)",
    re.I,
)
_FREE_STEMS = (
    "free", "charge", "costs", "kosten", "gratis", "umsonst", "бесплат", "sin coste", "חינם", "ללא", "مجان",
    "بدون",
)  # fmt: skip
"""What is in every text that _FREE finds."""
_PRICED = re.compile(r"(?:price|цена|стоимость|preis|precio|السعر|מחיר)[^:\n]{0,20}:\s*\S*\s?\d", re.I)


def asked(question: str) -> bool:
    """Whether a price is asked for."""
    said = words(question)
    joined = f" {' '.join(said)} "
    return not _ASKED.isdisjoint(said) or any(phrase in joined for phrase in _PHRASES)


@lru_cache(maxsize=4096)
def named(text: str) -> bool:
    """Whether a text names a price, or says that there is nothing to pay."""
    return _numbered(text) or _free(text)


def _numbered(text: str) -> bool:
    """Whether it has a number that is a price. Looked for from its numbers, as there are few: currencies are
    slow to look for at every letter."""
    numbers = [found.start() for found in _DIGITS.finditer(text)]
    if any(_AMOUNT_FIRST.match(text, start) for start in numbers):
        return True
    if any(_CURRENCY_FIRST.search(_until(text, start)) for start in numbers):
        return True
    return bool(numbers) and ":" in text and bool(_PRICED.search(text))


def _free(text: str) -> bool:
    """Whether it says that there is nothing to pay. That most texts lack its very letters is seen sooner."""
    folded = text.casefold()
    return any(stem in folded for stem in _FREE_STEMS) and bool(_FREE.search(text))


def _until(text: str, start: int) -> str:
    """A number's first digit, with the gap before it and what stands before that gap without another."""
    run = text[:start].rsplit(maxsplit=1)[-1:]
    return text[text.rfind(run[0], 0, start) : start + 1] if run else ""


def currency(text: str) -> str:
    """The first currency that a text names, as it is written there; empty when it names none."""
    found = re.search(_CURRENCY, text, re.I)
    return found[0] if found else ""
