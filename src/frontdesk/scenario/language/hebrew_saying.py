"""Times and durations in Hebrew words, as they are read back: "רבע לשמונה בערב", "שעה וחצי"."""

from __future__ import annotations

from frontdesk.scenario.language.lexicon import DAY, HOUR, MINUTE, MONTH, WEEK, listed

_HOURS = (*listed("שתים־עשרה אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשר אחת־עשרה"),)
_TENS = {2: "עשרים", 3: "שלושים", 4: "ארבעים", 5: "חמישים"}
_UNITS = listed("אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע")
_TEENS = {10: "עשרה", 11: "אחת־עשרה", 12: "שתים־עשרה"} | {
    n + 10: f"{unit}־עשרה" for n, unit in enumerate(_UNITS, 1) if n > 2
}
_SPANS = (
    (MONTH, "חודש", "חודשיים", "חודשים", True),
    (WEEK, "שבוע", "שבועיים", "שבועות", True),
    (DAY, "יום", "יומיים", "ימים", True),
    (HOUR, "שעה", "שעתיים", "שעות", False),
    (MINUTE, "דקה", "שתי דקות", "דקות", False),
)


def time_said(hour: int, minute: int) -> str:
    """An hour (0 to 23) and minute in words, with the part of the day that makes it unmistakable."""
    if (hour, minute) == (0, 0):
        return "חצות"
    face = _HOURS[hour % 12]
    if minute == 45:
        said = f"רבע ל{_HOURS[(hour + 1) % 12]}"
    elif minute in (50, 55):
        said = f"{ {50: 'עשרה', 55: 'חמישה'}[minute] } ל{_HOURS[(hour + 1) % 12]}"
    elif minute == 0:
        said = face
    else:
        said = f"{face} ו{_minutes(minute)}"
    return f"{said} {_part(hour, minute)}".replace("־", " ")


def _minutes(minute: int) -> str:
    """ "half", "a quarter", "five", "twenty", or the number with "minutes"."""
    named = {5: "חמישה", 10: "עשרה", 15: "רבע", 30: "חצי"}
    if minute in named:
        return named[minute]
    tens, unit = divmod(minute, 10)
    if minute < 10:
        return "דקה" if minute == 1 else f"{_UNITS[unit - 1]} דקות" if minute > 2 else "שתי דקות"
    if minute < 20:
        return f"{_TEENS[minute]} דקות"
    return f"{_TENS[tens]} ו{_UNITS[unit - 1]}" if unit else _TENS[tens]


def _part(hour: int, minute: int) -> str:
    """The part of the day; a quarter to an hour belongs to where that hour is."""
    hour = (hour + 1) % 24 if minute >= 45 and hour in (4, 11, 17) else hour
    for last, part in ((4, "בלילה"), (11, "בבוקר"), (13, "בצהריים"), (17, "אחר הצהריים"), (21, "בערב")):
        if hour <= last - (last == 4):
            return part
    return "בלילה"


def span_said(minutes: int) -> str:
    """Minutes in words and digits: "שעה וחצי", "3 ימים", "שעתיים ו-20 דקות"."""
    if minutes in (15, 30, 45, 90, 75, 150):
        return {
            **{15: "רבע שעה", 30: "חצי שעה", 45: "שלושת רבעי שעה"},
            **{90: "שעה וחצי", 75: "שעה ורבע", 150: "שעתיים וחצי"},
        }[minutes]
    parts: list[str] = []
    left = minutes
    for size, one, two, many, whole_only in _SPANS:
        if whole_only and size != DAY and left % size:
            continue
        amount, left = divmod(left, size)
        if amount:
            parts.append(one if amount == 1 else two if amount == 2 else f"{amount} {many}")
    if not parts:
        return f"{minutes} דקות"
    return parts[0] + "".join(f" ו-{part}" if part[0].isdecimal() else f" ו{part}" for part in parts[1:])
