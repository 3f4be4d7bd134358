"""Hebrew numbers, days, months and units: both genders, full and defective spelling, construct forms."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, HOUR, MINUTE, MONTH, WEEK, listed

UNITS = {
    0: "אפס",
    1: "אחד אחת",
    2: "שניים שתיים שתים שני שתי שנים",
    3: "שלוש שלושה שלשה שלושת שלש",
    4: "ארבע ארבעה ארבעת",
    5: "חמש חמישה חמשה חמשת חמישת",
    6: "שש שישה ששה ששת שישת",
    7: "שבע שבעה שבעת",
    8: "שמונה שמנה שמונת",
    9: "תשע תשעה תשעת",
    10: "עשר עשרה עשרת",
}
TEENS = {
    11: "אחד אחת",
    12: "שניים שתיים שנים שתים שנם",
    13: "שלוש שלושה שלשה שלש",
    14: "ארבע ארבעה",
    15: "חמש חמישה חמשה",
    16: "שש שישה ששה",
    17: "שבע שבעה",
    18: "שמונה שמנה",
    19: "תשע תשעה",
}
TENS = {
    20: "עשרים",
    30: "שלושים שלשים",
    40: "ארבעים",
    50: "חמישים חמשים",
    60: "שישים ששים",
    70: "שבעים",
    80: "שמונים",
    90: "תשעים",
}
HOURS = {
    **{
        "אחת": 1,
        "שתיים": 2,
        "שלוש": 3,
        "ארבע": 4,
        "חמש": 5,
        "שש": 6,
        "שבע": 7,
        "שמונה": 8,
        "תשע": 9,
        "עשר": 10,
    },
    **{"אחת עשרה": 11, "שתים עשרה": 12},
}
"""Hours are feminine, days of the month masculine: "בשש" alone is no sixth."""
ORDINALS = {
    1: "ראשון ראשונה",
    2: "שני שנייה שניה",
    3: "שלישי שלישית",
    4: "רביעי רביעית",
    5: "חמישי חמישית",
    6: "שישי שישית ששי",
    7: "שביעי שביעית",
    8: "שמיני שמינית",
    9: "תשיעי תשיעית",
    10: "עשירי עשירית",
}
WEEKDAYS = {6: "ראשון", 0: "שני", 1: "שלישי", 2: "רביעי", 3: "חמישי", 4: "שישי ששי", 5: "שבת"}
"""Monday is 0; a Hebrew week begins with its Sunday, the first day."""
DAY_LETTERS = {6: "א", 0: "ב", 1: "ג", 2: "ד", 3: "ה", 4: "ו"}
MONTHS = {
    1: "ינואר",
    2: "פברואר",
    3: "מרץ מרס",
    4: "אפריל",
    5: "מאי",
    6: "יוני",
    7: "יולי",
    8: "אוגוסט",
    9: "ספטמבר",
    10: "אוקטובר",
    11: "נובמבר",
    12: "דצמבר",
}
MONTHS_BY_NUMBER = {
    **{f"ל{word}": n for n, words in ORDINALS.items() if n > 2 for word in words.split()[:1]},
    **{f"ל{unit} עשר": n for n, units in {11: "אחד", 12: "שנים שניים"}.items() for unit in units.split()},
}
"""The month in "חמישה לתשיעי", masculine: "לאחת עשרה", feminine, is an hour."""
UNIT_WORDS = {
    MINUTE: "דקה דקות דק",
    HOUR: "שעה שעות",
    DAY: "יום ימים יממה לילות",
    WEEK: "שבוע שבועות",
    MONTH: "חודש חודשים חדשים",
    365 * DAY: "שנה",
}
DUALS = {
    "שעתיים": 2 * HOUR,
    "יומיים": 2 * DAY,
    "שבועיים": 2 * WEEK,
    "חודשיים": 2 * MONTH,
    "דקותיים": 2,
    "שנתיים": 730 * DAY,
}
FIXED_UNITS = {
    "חצי שעה": 30,
    "חצי שעה בערך": 30,
    "רבע שעה": 15,
    "שלושת רבעי שעה": 45,
    "שלושת רבעי ה שעה": 45,
    "שלושה רבעי שעה": 45,
    "שעה וחצי": 90,
    "שעה ורבע": 75,
    "שעה ושלושת רבעי": 105,
    "לילה אחד": DAY,
    "שעה שלמה": 60,
    "שעתיים וחצי": 150,
    "שעתיים ורבע": 135,
    "שעה אחת": 60,
    "יום אחד": DAY,
    "שבוע אחד": WEEK,
    "שבוע ימים": WEEK,
    "חודש ימים": MONTH,
    "חודש אחד": MONTH,
    "חצי יום": DAY // 2,
    "יום וחצי": DAY * 3 // 2,
    "יומיים וחצי": DAY * 5 // 2,
    "שבוע וחצי": WEEK * 3 // 2,
    "שבועיים וחצי": WEEK * 5 // 2,
    "חצי שנה": 6 * MONTH,
    "שנה": 12 * MONTH,
}


def spread(table: dict[int, str]) -> dict[str, int]:
    """A table from numbers to their forms, turned round."""
    return {form: value for value, forms in table.items() for form in forms.split()}


def numbers() -> dict[str, int]:
    """Every form of every numeral below a hundred, and the fixed larger ones.

    "עשרים וחמש" is a phrase: tens and units belong together only with "and" between them.
    """
    teens = {f"{unit} {ten}": n for unit, n in spread(TEENS).items() for ten in ("עשר", "עשרה")}
    tens = spread(TENS)
    units = {form: n for form, n in spread(UNITS).items() if 1 <= n <= 9}
    both = {f"{ten} ו{unit}": t + u for ten, t in tens.items() for unit, u in units.items()}
    return spread(UNITS) | teens | tens | both | {"מאה": 100, "מאתיים": 200, "מאתים": 200}


def weekdays() -> dict[str, int]:
    """Bare names, "day" with a name, "day" with a letter."""
    names = spread(WEEKDAYS)
    letters = {f"יום {letter}": day for letter, day in spread(DAY_LETTERS).items()}
    named = {f"יום {name}": day for name, day in names.items()}
    eves = {"ערב שבת": 4, "יום שישי": 4, "מוצאי שבת": 5, "מוצ ש": 5, "מוצש": 5, "שבת קודש": 5}
    return names | letters | named | eves | {"ימי ראשון": 6, "ימי שישי": 4}


def units() -> dict[str, int]:
    """Units of time in minutes, with the dual and what is said as one."""
    minutes = {word: n for word, n in numbers().items() if n in range(5, 60, 5)}
    joined = {f"שעה ו{word}{unit}": 60 + n for word, n in minutes.items() for unit in ("", " דקות")}
    return spread(UNIT_WORDS) | DUALS | FIXED_UNITS | joined | {"שעה ודקה": 61}


def together() -> dict[str, int]:
    """How many people, in one word: "שנינו", "שלושתנו"."""
    return {"שנינו": 2, "שתינו": 2, "שלושתנו": 3, "ארבעתנו": 4, "חמשתנו": 5, "חמישתנו": 5, "ששתנו": 6}


def for_people() -> dict[str, int]:
    """ "לשלושה": "for" with a masculine numeral is for people, hours being feminine."""
    masculine = listed("שניים שלושה ארבעה חמישה שישה שבעה")
    return {f"ל{word}": n for n, word in enumerate(masculine, 2)} | {"לתשעה": 9, "לעשרה": 10}
