"""Names of weekdays and months, from the Unicode Common Locale Data Repository by way of babel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from babel.dates import get_day_names, get_month_names

Width = Literal["abbreviated", "wide"]
Names = Callable[..., Mapping[int, str]]


def weekdays(code: str, *, short: bool = False) -> dict[str, int]:
    """The weekdays in small letters, Monday 0: the whole names, or as they are shortened in calendars.

    Short names are often other words too (Spanish `mar` is March, English `sun` shines): leave those out.
    """
    return _spread(code, "abbreviated" if short else "wide", get_day_names)


def months(code: str, *, short: bool = False) -> dict[str, int]:
    """The months in small letters, January 1, as they stand alone and in a date: `март` and `марта`."""
    return _spread(code, "abbreviated" if short else "wide", get_month_names)


def _spread(code: str, width: Width, names: Names) -> dict[str, int]:
    return {
        str(name).rstrip(".׳'").lower(): int(number)
        for context in ("format", "stand-alone")
        for number, name in names(width, context, code).items()
    }
