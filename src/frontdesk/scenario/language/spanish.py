"""Spanish words and numerals: how they are looked up without accents, and what their forms share."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import snowballstemmer

from frontdesk.scenario.language.lexicon import DAY, HOUR, MINUTE, MONTH, WEEK, listed

_STEMMER = snowballstemmer.stemmer("spanish")

SMALL = listed(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
)
TENS = listed("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
HUNDREDS = listed(
    "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
ORDINALS = {
    "primer primero primera uno": 1,
    "segundo segunda": 2,
    "tercer tercero tercera": 3,
    "cuarto cuarta": 4,
    "quinto quinta": 5,
    "sexto sexta": 6,
    "séptimo séptima": 7,
    "octavo octava": 8,
    "noveno novena": 9,
    "décimo décima": 10,
}
WEEKDAYS = {
    "lunes": 0,
    "martes": 1,
    "miércoles": 2,
    "jueves": 3,
    "viernes": 4,
    "sábado sábados": 5,
    "domingo domingos": 6,
}
MONTHS = {
    "enero ene": 1,
    "febrero feb": 2,
    "marzo": 3,
    "abril abr": 4,
    "mayo": 5,
    "junio jun": 6,
    "julio jul": 7,
    "agosto ago": 8,
    "septiembre setiembre sept": 9,
    "octubre oct": 10,
    "noviembre nov": 11,
    "diciembre dic": 12,
}
TIME_UNITS = {
    "minuto minutos minutito minutitos": MINUTE,
    "hora horas horita horitas": HOUR,
    "día días": DAY,
    "semana semanas": WEEK,
    "mes meses": MONTH,
}


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """A word without its accents: `mañana` is `manana`, `sí` is `si`."""
    if word.isascii() or word == "eñe":
        return word
    apart = unicodedata.normalize("NFD", word)
    return "".join(char for char in apart if not unicodedata.combining(char))


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What the forms of a word share, accents or not."""
    return plain(str(_STEMMER.stemWord(word)))


def spread(table: dict[str, int]) -> dict[str, int]:
    """A table with several forms to a line, as one with a form to a line."""
    return {form: value for forms, value in table.items() for form in forms.split()}


def numbers() -> dict[str, int]:
    """Every numeral below a hundred, in one word or three, and the hundreds."""
    small = {word: i for i, word in enumerate(SMALL)} | {"veintiún": 21, "veintiuna": 21}
    tens = {word: i * 10 for i, word in enumerate(TENS, 3)}
    found = small | tens | {"sero": 0, "trese": 13, "onse": 11, "dose": 12, "cuarentaicinco": 45}
    for ten, value in (tens | {"veinte": 20}).items():
        for unit in range(1, 10):
            forms = ("uno", "un", "una") if unit == 1 else (SMALL[unit],)
            for form in forms:
                found[f"{ten} y {form}"] = value + unit
                found |= dict.fromkeys((f"{ten[:-1]}i{form}", f"{ten}i{form}", f"{ten}y{form}"), value + unit)
    found |= {f"diez y {SMALL[unit]}": 10 + unit for unit in range(6, 10)}
    hundreds = {word: i * 100 for i, word in enumerate(HUNDREDS, 1)} | {"ciento": 100}
    feminine = {f"{word[:-2]}as": value for word, value in hundreds.items() if word.endswith("os")}
    return found | hundreds | feminine


def in_so_many_days() -> dict[str, int]:
    """`de hoy en ocho`, `de mañana en ocho días`: a week on, as eight days count both ends."""
    found = {}
    for day, offset in (("hoy", 0), ("mañana", 1)):
        for word, days in (("ocho", 7), ("quince", 14)):
            for start in ("de", "a partir de"):
                for end in ("", " días"):
                    found[f"{start} {day} en {word}{end}"] = offset + days
    return found


def together() -> dict[str, int]:
    """`los dos`, `nosotros tres`, `mis dos hijos` come as a number of people."""
    words = {SMALL[i]: i for i in range(2, 11)}
    return {f"{who} {word}": i for word, i in words.items() for who in ("nosotros", "nosotras")}


def own() -> dict[str, int]:
    """`mis dos`, `mis tres`: how many of one's people."""
    return {
        f"{our} {SMALL[i]}": i for our in ("mis", "nuestros", "nuestras", "los", "las") for i in range(2, 8)
    }
