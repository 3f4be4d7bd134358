"""A value as a person says it, for reading back. In a language without words here it is said as it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from functools import lru_cache

import phonenumbers
from babel.dates import format_date
from babel.numbers import format_currency
from babel.units import format_unit

from frontdesk.scenario.language import arabic_saying, hebrew_saying, spanish_saying
from frontdesk.scenario.schema import FieldType

# which forms people use on the phone, where CLDR's own would be read out oddly
DATES = {
    "en": "EEEE, d MMMM",
    "ru": "EEEE, d MMMM",
    "de": "EEEE, d. MMMM",
    "es": "EEEE d 'de' MMMM",
    "ar": "EEEE d MMMM",
    "he": "EEEE, d 'ב'MMMM",
}
YES_NO = {
    "en": ("yes", "no"),
    "ru": ("да", "нет"),
    "de": ("ja", "nein"),
    "es": ("sí", "no"),
    "ar": ("نعم", "لا"),
    "he": ("כן", "לא"),
}
MAIL = {
    "en": (" at ", " dot "),
    "ru": (" собака ", " точка "),
    "de": (" at ", " Punkt "),
    "es": (" arroba ", " punto "),
    "ar": (" آت ", " دوت "),
    "he": (" שטרודל ", " נקודה "),
}
MARKS = {
    "en": {"_": " underscore ", "-": " dash "},
    "ru": {"_": " нижнее подчёркивание ", "-": " дефис "},
    "de": {"_": " Unterstrich ", "-": " Bindestrich "},
    "es": {"_": " guion bajo ", "-": " guion "},
}
"""Signs in an e-mail address that a voice would leave out."""
CLOCKS = {"de": "{time} Uhr"}
TIMES: dict[str, Callable[[int, int], str]] = {
    "ar": arabic_saying.time_said,
    "es": spanish_saying.time_said,
    "he": hebrew_saying.time_said,
}
SPANS: dict[str, Callable[[int], str]] = {"ar": arabic_saying.span_said, "he": hebrew_saying.span_said}
"""Languages whose times and durations are said in words."""
AT_HOME = {"he": 972}
"""The country code that nobody says in a language."""


def speak(kind: FieldType, value: str, language: str, *, currency: str | None = None) -> str:
    """`value`, normalised as a `Candidate` has it, in words for the phone."""
    code = language.split("-")[0].lower()
    if kind == "money":
        return _money(value, code, currency)
    speaker = SPEAKERS.get(kind)
    return speaker(value, code) if speaker else value


@lru_cache(maxsize=4096)
def _date(value: str, code: str) -> str:
    if code not in DATES:
        return value
    try:
        return str(format_date(date.fromisoformat(value), DATES[code], locale=code))
    except ValueError:
        return value


def _time(value: str, code: str) -> str:
    try:
        clock = time.fromisoformat(value)
    except ValueError:
        return value
    if code == "en":
        return _english_time(clock)
    if code in TIMES:
        return TIMES[code](clock.hour, clock.minute)
    written = f"{clock.hour}:{clock.minute:02d}"
    if code == "de" and clock.minute:
        return f"{clock.hour} Uhr {clock.minute}"
    bare = f"{clock.hour}" if code == "de" else written
    return CLOCKS.get(code, "{time}").format(time=bare)


def _date_time(value: str, code: str) -> str:
    day, _, clock = value.partition("T")
    comma = {"ar": "، ", "he": ", ב"}.get(code, ", ")
    return f"{_date(day, code)}{comma}{_time(clock, code)}" if clock else _date(day, code)


def _duration(value: str, code: str) -> str:
    if not value.isdecimal() or code not in DATES:
        return value
    return SPANS[code](int(value)) if code in SPANS else _long(int(value), code)


@lru_cache(maxsize=512)
def _long(minutes: int, code: str) -> str:
    """ "1 hour 30 minutes", "2 days"."""
    parts: list[str] = []
    left = minutes
    for unit, size in (("duration-day", 1440), ("duration-hour", 60), ("duration-minute", 1)):
        amount, left = divmod(left, size)
        if amount or (size == 1 and not parts):
            parts.append(str(format_unit(amount, unit, locale=code)))
    return " ".join(parts)


@lru_cache(maxsize=512)
def _money(value: str, code: str, currency: str | None) -> str:
    if not currency or code not in DATES:
        return value
    try:
        amount = Decimal(value)
        whole = amount == amount.to_integral_value()
        return str(
            format_currency(
                amount,
                currency,
                locale=code,
                format_type="name",
                currency_digits=not whole,
                decimal_quantization=not whole,
            )
        )
    except (ArithmeticError, ValueError):
        return value


def _english_time(clock: time) -> str:
    if clock.minute == 0 and clock.hour in (0, 12):
        return "noon" if clock.hour else "midnight"
    half = "am" if clock.hour < 12 else "pm"
    hour = clock.hour % 12 or 12
    return f"{hour}:{clock.minute:02d} {half}" if clock.minute else f"{hour} {half}"


@lru_cache(maxsize=1024)
def _phone(value: str, code: str) -> str:
    """In groups, as the country writes them; digits without a country in threes."""
    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        return _groups(value) if value.isdecimal() else value
    if not phonenumbers.is_possible_number(number):
        return f"+{number.country_code} {_groups(value[1 + len(str(number.country_code)) :])}"
    own = number.country_code == AT_HOME.get(code)
    form = phonenumbers.PhoneNumberFormat
    written = phonenumbers.format_number(number, form.NATIONAL if own else form.INTERNATIONAL)
    return str(written).replace("-", " ")


def _groups(digits: str) -> str:
    """`015123456789` as `015 123 456 789`; the last group may have two to four."""
    parts = [digits[i : i + 3] for i in range(0, len(digits), 3)]
    if len(parts) > 1 and len(parts[-1]) == 1:
        parts[-2:] = [parts[-2] + parts[-1]]
    return " ".join(parts)


def _email(value: str, code: str) -> str:
    name, _, domain = value.partition("@")
    if code not in MAIL or not domain:
        return value
    at, dot = MAIL[code]
    for mark, word in MARKS.get(code, {}).items():
        name, domain = name.replace(mark, word), domain.replace(mark, word)
    return f"{name.replace('.', dot)}{at}{domain.replace('.', dot)}"


def _yes_no(value: str, code: str) -> str:
    yes, no = YES_NO.get(code, ("yes", "no"))
    return {"yes": yes, "no": no}.get(value, value)


def _spelled(value: str, code: str) -> str:
    """Character by character: read as a word, nobody could compare it with what stands on a card."""
    return " ".join(value.replace(" ", ""))


SPEAKERS: dict[FieldType, Callable[[str, str], str]] = {
    "date": _date,
    "time": _time,
    "date_time": _date_time,
    "duration": _duration,
    "phone": _phone,
    "email": _email,
    "yes_no": _yes_no,
    "id": _spelled,
    "spelled": _spelled,
    "postcode": _spelled,
}
