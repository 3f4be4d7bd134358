"""A value as a person says it, for reading back. In a language without words here it is said as it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import phonenumbers

from frontdesk.scenario.schema import FieldType

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ru": ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
}
MONTHS = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "ru": (
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ),
}
YES_NO = {"en": {"yes": "yes", "no": "no"}, "ru": {"yes": "да", "no": "нет"}}


def speak(kind: FieldType, value: str, language: str) -> str:
    """`value`, normalised as a `Candidate` has it, in words for the phone."""
    code = language.split("-")[0].lower()
    speaker = SPEAKERS.get(kind)
    return speaker(value, code) if speaker else value


def _date(value: str, code: str) -> str:
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value
    if code not in WEEKDAYS:
        return value
    return f"{WEEKDAYS[code][day.weekday()]}, {day.day} {MONTHS[code][day.month - 1]}"


def _time(value: str, code: str) -> str:
    try:
        clock = time.fromisoformat(value)
    except ValueError:
        return value
    return _english_time(clock) if code == "en" else f"{clock.hour}:{clock.minute:02d}"


def _english_time(clock: time) -> str:
    if clock.minute == 0 and clock.hour in (0, 12):
        return "noon" if clock.hour else "midnight"
    half = "am" if clock.hour < 12 else "pm"
    hour = clock.hour % 12 or 12
    return f"{hour}:{clock.minute:02d} {half}" if clock.minute else f"{hour} {half}"


def _phone(value: str, code: str) -> str:
    """In groups, as the country writes them; digits without a country in threes."""
    try:
        number = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        return _groups(value) if value.isdecimal() else value
    if not phonenumbers.is_possible_number(number):
        return f"+{number.country_code} {_groups(value[1 + len(str(number.country_code)) :])}"
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return str(written).replace("-", " ")


def _groups(digits: str) -> str:
    """`015123456789` as `015 123 456 789`; the last group may have two to four."""
    parts = [digits[i : i + 3] for i in range(0, len(digits), 3)]
    if len(parts) > 1 and len(parts[-1]) == 1:
        parts[-2:] = [parts[-2] + parts[-1]]
    return " ".join(parts)


def _email(value: str, code: str) -> str:
    at = {"en": " at ", "ru": " собака "}.get(code)
    dot = {"en": " dot ", "ru": " точка "}.get(code)
    if at is None or dot is None:
        return value
    name, _, domain = value.partition("@")
    return f"{name.replace('.', dot)}{at}{domain.replace('.', dot)}" if domain else value


def _yes_no(value: str, code: str) -> str:
    return YES_NO.get(code, {}).get(value, value)


SPEAKERS: dict[FieldType, Callable[[str, str], str]] = {
    "date": _date,
    "time": _time,
    "phone": _phone,
    "email": _email,
    "yes_no": _yes_no,
}
