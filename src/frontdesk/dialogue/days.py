"""The weekdays a text names, in six languages, and whether it tells of being open or closed."""

from __future__ import annotations

import re

_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскресен"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    "|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo"
)
_HEBREW = "ראשון|שני|שלישי|רביעי|חמישי|שישי"
_ARABIC = "[اأ]حد|[اإ]ثنين|ثلاثاء|[اأ]ربعاء|خميس|جمعة|سبت"
_IN_ARABIC = rf"(?:[وبفك]?ال|لل|[ول]?يوم\s+(?:ال)?)(?:{_ARABIC})"
_IN_HEBREW = (
    rf"(?:[ובלמה]{{0,2}}(?:יום|ימי)\s+(?:{_HEBREW}|[א-ו]['׳]?(?!\w))|[ובלמשה]{{0,2}}(?:שבת|שישי|שבתות)(?!\w))"
)
_HEBREW_RANGE = rf"[ובמ]?(?:{_HEBREW}|[א-ו]['׳])(?=\s*(?:עד|[-–])\s*(?:{_HEBREW}|שבת|[א-ו]['׳]))"
_HEBREW_END = rf"(?<=עד )(?:{_HEBREW}|[א-ו]['׳])(?!\w)"
_ONE = rf"\b(?:{_DAYS})\w*|\b{_IN_ARABIC}\b|\b(?:{_IN_HEBREW}|{_HEBREW_RANGE}|{_HEBREW_END})"
_DAY = re.compile(_ONE, re.I)
_TO = r"(?:to|till|until|through|-|–|по|до|bis(?: einschließlich)?|a|al|hasta(?: el)?|עד|إلى|الى|حتى)"
_RANGE = re.compile(rf"({_ONE})\s*{_TO}\s*({_ONE})", re.I)
_WEEK = (
    ("monday", "понедельник", "montag", "lunes", "שני", "ב", "ثنين"),
    ("tuesday", "вторник", "dienstag", "martes", "שלישי", "ג", "ثلاثاء"),
    ("wednesday", "сред", "mittwoch", "miércoles", "miercoles", "רביעי", "ד", "ربعاء"),
    ("thursday", "четверг", "donnerstag", "jueves", "חמישי", "ה", "خميس"),
    ("friday", "пятниц", "freitag", "viernes", "שישי", "ו", "جمعة"),
    ("saturday", "суббот", "samstag", "sonnabend", "sábado", "sabado", "שבת", "سبت"),
    ("sunday", "воскресен", "sonntag", "domingo", "ראשון", "א", "حد"),
)
_SHUT = re.compile(
    r"\b(?:closed?|shut|not open|don't open|aren't open|isn't open|закрыт\w*|выходн\w*|не работа\w*"
    r"|geschlossen\w*|ruhetag\w*|nicht (?:geöffnet|offen|auf)|haben (?:\w+ )?zu|ist zu|cerrad[oa]s?"
    r"|no abr\w+|no (?:está|están|estamos) abiert\w+|cerramos(?! a las?)|[וה]{0,2}סגור\w*|לא פתוח\w*"
    r"|לא עובדים"
    r"|לא פותחים|[وف]?مغلق\w*|[وف]?نغلق(?! الساعة| في الساعة)|مقفل\w*|مسكر\w*|لا نفتح|لا نعمل|ما نفتح"
    r"|غير مفتوح\w*)\b",
    re.I,
)
_OPEN = re.compile(
    r"\b(?:open|opens|opening|открыт\w*|работа\w*|до скольки|geöffnet\w*|offen|öffnen|öffnet|öffnungszeit\w*"
    r"|sprechzeit\w*|abiert\w*|abr\w+|horario\w*|[וה]{0,2}פתוח\w*|פותחים|עובדים|שעות|[وف]?مفتوح\w*"
    r"|[وف]?نفتح|يفتح"
    r"|تفتح|دوام\w*|ساعات)\b",
    re.I,
)


def days_in(text: str) -> frozenset[int]:
    """The weekdays a text names, 0 for Monday, those within a stretch from one to another included."""
    found = {_number(day[0]) for day in _DAY.finditer(text)}
    for stretch in _RANGE.finditer(text):
        first, last = _number(stretch[1]), _number(stretch[2])
        found |= {(first + n) % 7 for n in range((last - first) % 7 + 1)}
    return frozenset(found)


def shuts(text: str) -> bool:
    """Whether it says that something is closed."""
    return bool(_SHUT.search(text))


def opens(text: str) -> bool:
    """Whether it says that something is open, closing left aside."""
    return bool(_OPEN.search(_SHUT.sub(" ", text)))


def _number(day: str) -> int:
    """The number of a weekday as it was found, whatever is written on to its front."""
    said = day.casefold().replace("أ", "ا").replace("إ", "ا").strip("'׳ ")
    if said[0].isascii() or said[0] in "пвсч":
        return next(n for n, names in enumerate(_WEEK) if said.startswith(names))
    return next(
        n
        for n, names in enumerate(_WEEK)
        if any(
            said.endswith(name) and (len(name) > 1 or len(said.split()[-1].strip("'׳")) <= 2)
            for name in names
        )
    )
