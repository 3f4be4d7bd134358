"""When it opens again, as a part of a sentence: "on Monday, 23 November, at 9 am", "во вторник, в 9:00"."""

from __future__ import annotations

from datetime import date, datetime

from frontdesk.scenario.speaking import speak

_SENTENCES: dict[str, tuple[str, str]] = {
    "ar": ("يوم {day} {clock}", "{clock}"),
    "de": ("am {day}, um {clock}", "um {clock}"),
    "en": ("on {day}, at {clock}", "at {clock}"),
    "es": ("el {day} a {clock}", "a {clock}"),
    "he": ("ב{day}, ב{clock}", "ב{clock}"),
    "ru": ("{day}, в {clock}", "в {clock}"),
}
"""By language: for another day, for today."""
_ON_DAYS = {
    "ru": {
        "понедельник": "в понедельник",
        "вторник": "во вторник",
        "среда": "в среду",
        "четверг": "в четверг",
        "пятница": "в пятницу",
        "суббота": "в субботу",
        "воскресенье": "в воскресенье",
    }
}
"""Days of the week that change their form after the preposition."""


def said_when(moment: datetime, today: date, language: str) -> str:
    """The words for a moment to come, with their prepositions; without the day where it is today."""
    clock = speak("time", moment.strftime("%H:%M"), language)
    later, same = _SENTENCES.get(language, ("{day}, {clock}", "{clock}"))
    if moment.date() == today:
        return same.format(clock=clock)
    day = speak("date", moment.date().isoformat(), language)
    weekday, comma, rest = day.partition(",")
    day = f"{_ON_DAYS.get(language, {}).get(weekday, weekday)}{comma}{rest}"
    return later.format(day=day, clock=clock)
