"""German numerals, weekdays, months and clock times in all the forms that occur, with umlauts."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, HOUR, MINUTE, MONTH, WEEK, listed

BELOW_TWENTY = listed(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
TENS = listed("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
UNITS = ("ein", *BELOW_TWENTY[2:10])
ORDINALS = listed(
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
    "sechzehnt siebzehnt achtzehnt neunzehnt"
)
ENDINGS = listed("e en er es em")
HOURS = ("ein", *BELOW_TWENTY[1:13])
WEEKDAYS = {
    "montag montags": 0,
    "dienstag dienstags": 1,
    "mittwoch mittwochs": 2,
    "donnerstag donnerstags": 3,
    "freitag freitags": 4,
    "samstag samstags sonnabend sonnabends": 5,
    "sonntag sonntags": 6,
}
MONTHS = {
    "januar jänner januars jan": 1,
    "februar feber februars feb": 2,
    "märz märzes": 3,
    "april aprils apr": 4,
    "mai mais": 5,
    "juni juno junis": 6,
    "juli julei julis": 7,
    "august augusts aug": 8,
    "september septembers sep sept": 9,
    "oktober oktobers okt": 10,
    "november novembers nov": 11,
    "dezember dezembers dez": 12,
}
TIME_UNITS = {
    "minute minuten": MINUTE,
    "viertelstunde": 15,
    "halbstunde": 30,
    "dreiviertelstunde": 45,
    "stunde stunden stündchen": HOUR,
    "tag tage tagen": DAY,
    "woche wochen": WEEK,
    "monat monate monaten": MONTH,
}


def spread(table: dict[str, int]) -> dict[str, int]:
    """A table with several forms to a line, as one with a form to a line."""
    return {form: value for forms, value in table.items() for form in forms.split()}


def compounds() -> dict[str, int]:
    """`einundzwanzig` and `ein und zwanzig` to `neunundneunzig`."""
    found = {}
    for ten, tens in enumerate(TENS, 2):
        for unit, word in enumerate(UNITS, 1):
            for form in (word, "zwo") if word == "zwei" else (word,):
                found[f"{form}und{tens}"] = found[f"{form} und {tens}"] = ten * 10 + unit
    return found


def numbers() -> dict[str, int]:
    """Every numeral below a hundred, and hundreds; larger ones are put together from these."""
    small = {word: i for i, word in enumerate(BELOW_TWENTY)} | {"zwo": 2, "fuffzehn": 15, "fuffzig": 50}
    tens = {word: i * 10 for i, word in enumerate(TENS, 2)}
    hundreds = {f"{word}hundert": i * 100 for i, word in enumerate(UNITS, 1)} | {"zwohundert": 200}
    teens = {f"{word}hundert": i * 100 for i, word in enumerate(BELOW_TWENTY) if i > 10}
    return small | tens | compounds() | hundreds | teens | {"hundert": 100}


def ordinals() -> dict[str, int]:
    """Every form of every ordinal below a hundred: `vierundzwanzigsten`."""
    stems = {word: i for i, word in enumerate(ORDINALS, 1)} | {"siebent": 7, "zwot": 2, "fuffzehnt": 15}
    tens = {word: i * 10 for i, word in enumerate(TENS, 2)}
    stems |= {f"{word}st": number for word, number in (tens | compounds()).items()}
    return {f"{stem}{ending}": number for stem, number in stems.items() for ending in ENDINGS}


def hours() -> dict[str, int]:
    """The hours as people say and write them after "halb", in hours."""
    said = {word: max(i, 1) for i, word in enumerate(HOURS)}
    return said | {str(hour): hour for hour in range(1, 13)}


def half_hours() -> dict[str, int]:
    """`halb acht`, `viertel acht`, `dreiviertel acht`, in minutes since midnight."""
    found = {}
    for word, hour in hours().items():
        before = 12 if hour == 1 else hour - 1
        found[f"halb {word}"] = before * 60 + 30
        if word != "ein":
            found |= {f"{three} {word}": before * 60 + 45 for three in ("dreiviertel", "drei viertel")}
            found[f"viertel {word}"] = before * 60 + 15
    return found


def half_more() -> dict[str, int]:
    """`anderthalb`, `zweieinhalb`, `drei einhalb`: the whole number before the half."""
    more = {
        form: i
        for i, word in enumerate(BELOW_TWENTY[:13])
        if i > 1
        for form in (f"{word}einhalb", f"{word} einhalb", f"{word} ein halb", f"{word} und eine halbe")
    }
    one = listed("anderthalb anderthalbe anderthalben eineinhalb einundeinhalb")
    return more | dict.fromkeys((*one, "ein einhalb", "ein ein halb", "eine und eine halbe"), 1)


def together() -> dict[str, int]:
    """`zu zweit`, `zu dritt`, …, `wir drei`, `vierertisch`."""
    found = {f"zu {stem}": i for i, stem in enumerate(ORDINALS, 1) if i > 1}
    found |= {f"wir {word}": i for i, word in enumerate(BELOW_TWENTY[:13]) if i > 1}
    found |= {f"{word}ertisch": i for i, word in enumerate(BELOW_TWENTY[:11]) if i > 1}
    return found | {"zu acht": 8, "zu zweien": 2, "wir beide": 2, "wir beiden": 2, "uns beide": 2}


_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
NUMERALS = frozenset(
    word.translate(_UMLAUTS)
    for word in (*numbers(), *ordinals(), *half_more(), "ein", "eine", "tausend", "eintausend")
    if " " not in word
)
"""Every numeral in one word that is not put together from others, looked up plain."""
