"""How an address is written down: names with capitals, letters at their number, the way there left out.

Recognisers write everything small; where a capital was heard, the words stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.denials import found_in
from frontdesk.scenario.language.phrasing import Phrases, compiled

_SMALL = {
    "en": "of the on at in and off near next to by",
    "de": (
        "in im der die das den dem am an auf bei beim zum zur von vom und links rechts mitte oben unten "
        "hinten vorne erster "
        "zweiter dritter vierter fünfter ersten zweiten dritten vierten fünften über gegenüber"
    ),
    "es": (
        "de del la las los el y en con número numero nº piso puerta bajo ático izquierda derecha primero "
        "segundo tercero cuarto "
        "quinto sexto séptimo primera segunda tercera cuarta quinta sexta "
        "portal escalera esquina bloque apartamento planta entre a"
    ),
    "ru": (
        "улица улице улицу ул дом доме д квартира квартиру кв корпус к строение стр подъезд этаж проспект "
        "проспекте переулок "
        "переулке площадь площади шоссе бульвар бульваре набережная набережной город г на по и в у дробь "
        "домофон село "
        "посёлок поселок область район микрорайон вход"
    ),
}
"""Words of an address that are written small, save at its beginning (in Russian there too)."""
_WAY = {
    "en": (
        "that's | it's | which is | that is | we're | we are | i'm on | i'm at | i am on | the bell | "
        "the buzzer | the name on | there's | "
        "you have to | you need to | use the | if you | if nobody | if no one | leave it | but | "
        "it's the | just off | next to | next door to | opposite | behind the | across from | above the | "
        "near the | by the | "
        "ring the | bell says | buzzer | you can't miss | the one with | the door | close to the | round "
        "the back | "
        "mind the | knock | the blue | the red | the green door | white house on"
    ),
    "de": (
        "das ist | des is | des ist | das liegt | wir sind | wir wohnen | ich wohne | ich bin | da ist "
        "| klingeln sie | der name | auf dem "
        "klingelschild | auf der klingel | wenn sie | wenn keiner | falls | aber | sie müssen | "
        "bei klingeln | neben | gegenüber | hinter | direkt bei | direkt am | in der "
        "nähe | klingel | klingeln | bei der "
        "| das ist das | da wo | "
        "über dem | ums eck | um die ecke | das haus mit | nicht zu verfehlen | das blaue | das rote"
    ),
    "es": (
        "eso es | que es | que está | está | queda | es el de | estamos | vivimos | vivo | hay que | "
        "toque | toquen | si no | pero | el timbre | dejen | "
        "déjelo | se entra | "
        "al lado de | al lado del | enfrente | frente a | junto a | junto al | cerca de | cerca del | "
        "detrás de | encima de | "
        "es la puerta | la puerta azul | timbre | llame al | no tiene pérdida | donde está | a la vuelta "
        "| esquina con"
    ),
    "ru": (
        "это | мы живем | мы на | я на | там | если | только | оставьте | нужно зайти | заходить | но | "
        "напротив | рядом с | рядом со | возле | около | за магазин* | над магазин* | вход со | вход с | "
        "код домофона | это где | там где | "
        "звонить | звоните | позвоните | во дворе | ориентир | дверь син* | которая | который"
    ),
    "ar": (
        "يعني | وهو | وهي | هاد | احنا | نحن | إحنا | الجرس | إذا | لازم تدخل | اتركه | رن | "
        "جنب | بجانب | بجوار | مقابل | قدام | خلف | ورا | قريب من | عند مسجد | الباب الأزرق | اللي جنب | "
        "فوق محل | علامته"
    ),
    "he": (
        "זה | שזה | אנחנו | אני גר | אני גרה | תצלצלו | תצלצל | אם אין | צריך להיכנס | תשאירו | אבל | "
        "ליד | מול | מאחורי | קרוב ל | הדלת הכחולה | מעל ה | צמוד ל | בצמוד | לצלצל | האינטרקום | הבית עם"
    ),
}
"""What tells the way rather than the address, said after its number."""


@lru_cache(maxsize=8)
def _ways(code: str) -> Phrases:
    return compiled({"way": _WAY.get(code, _WAY["en"])}, code)


def end_of_address(heard: Hearing, first: int, last: int) -> int:
    """The token where the address ends and a remark begins: "…, it's the blue door"."""
    number = next((i for i in range(first, last) if heard.has(i, "num", "hundred")), None)
    if number is None:
        return last
    words = [one.first for one in found_in(heard, _ways(heard.language.code))]
    starts = (i for i in range(number + 1, last) if heard.tokens[i].first in words)
    return next(starts, last)


def written(words: list[str], code: str) -> str:
    """The words in one line."""
    line = " ".join(words)
    if code in ("en", "de", "ru"):
        line = re.sub(r"\b(\d{1,4}) ([^\W\d_])(?= |$)", r"\1\2", line, count=1)
    if code not in _SMALL or line != line.lower():
        return line
    small = frozenset(_SMALL[code].split())
    parts = line.split(" ")
    return " ".join(
        word if word in small and (at or code == "ru") else _capital(word) for at, word in enumerate(parts)
    )


def _capital(word: str) -> str:
    """ "marlborough" as Marlborough, "o'connell" as O'Connell, "king's" as King's."""
    head, mark, tail = word.partition("'")
    if mark and len(head) == 1:
        return f"{head.upper()}'{tail[:1].upper()}{tail[1:]}"
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
