"""Words for streets and districts: a number beside one is a house's, not how many of something."""

from __future__ import annotations

import re

from frontdesk.scenario.fields.base import Hearing

FAR = 4
"""Words between a house's number and the word for its street, at most."""
_STREETS = {
    "en": "street st road rd avenue ave lane drive square close crescent boulevard terrace court way",
    "de": "straße strasse weg platz allee gasse ring damm ufer",
    "es": "calle avenida avda plaza paseo carretera camino ronda travesía",
    "ru": "улица улице улицу ул проспект проспекте переулок переулке площадь шоссе бульвар набережная",
    "ar": "شارع طريق حي ميدان",
    "he": "רחוב שדרות שדרה כיכר סמטת דרך",
}
_WORDS = {code: frozenset(words.split()) for code, words in _STREETS.items()}
_SUFFIX = {"de": re.compile(r"\w{3,}(?:straße|strasse|weg|platz|allee|gasse|damm)")}


def of_a_house(heard: Hearing, first: int, last: int) -> bool:
    """Whether the number in tokens `first` to `last` (exclusive) stands beside a street, in one stretch of
    talk: before its name or after it, as the language has it."""
    return _street(heard, range(last, last + FAR)) or _street(heard, range(first - 1, first - 1 - FAR, -1))


def _street(heard: Hearing, places: range) -> bool:
    words, suffix = _WORDS.get(heard.language.code, frozenset()), _SUFFIX.get(heard.language.code)
    for i in places:
        if not 0 <= i < len(heard.tokens) or _stops(heard, i, places.step):
            return False
        text = heard.tokens[i].text
        if any(part in words for part in text.split()) or (suffix and suffix.fullmatch(text)):
            return True
    return False


def _stops(heard: Hearing, i: int, step: int) -> bool:
    """Whether a comma or another clause lies between the token at `i` and the number."""
    one, other = (i - 1, i) if step > 0 else (i, i + 1)
    if one < 0 or other >= len(heard.tokens):
        return False
    between = heard.text[heard.tokens[one].end : heard.tokens[other].start]
    return any(mark in between for mark in ",;.،") or heard.has(i, "and", "but")
