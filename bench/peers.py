"""Public libraries that read values from text, each asked as its documentation says, on the same items.

They are in the dependency group `bench`; one that is not installed is left out. `answer` returns the value in
our writing, None when the library found nothing, and raises `Unsupported` for what it does not claim to read.
"""

from __future__ import annotations

import json
import re
import signal
from collections.abc import Callable
from datetime import datetime
from typing import Any

import phonenumbers

from bench.corpus import AT, Item

Answer = Callable[[Item], str | None]
MOMENTS = {"date": "%Y-%m-%d", "time": "%H:%M", "date_time": "%Y-%m-%dT%H:%M"}


class Unsupported(Exception):
    """The library has nothing for this type or language."""


def peers() -> dict[str, Answer]:
    """The libraries that are installed, by name."""
    found: dict[str, Answer] = {"phonenumbers": _phonenumbers}
    for name, make in (
        ("dateparser", _dateparser),
        ("duckling", _duckling),
        ("text2num", _text2num),
        ("number-parser", _number_parser),
    ):
        try:
            found[name] = make()
        except ImportError:
            continue
    return found


def _phonenumbers(item: Item) -> str | None:
    return phone_in(item.text, item) if item.type == "phone" else _unsupported()


def phone_in(text: str, item: Item) -> str | None:
    """The first telephone number in `text`, as E.164."""
    for match in phonenumbers.PhoneNumberMatcher(text, item.country):
        return str(phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164))
    return None


def _unsupported() -> None:
    raise Unsupported


def _dateparser() -> Answer:
    from dateparser.search import search_dates

    settings = {"PREFER_DATES_FROM": "future", "RELATIVE_BASE": AT.replace(tzinfo=None)}

    def answer(item: Item) -> str | None:
        if item.type not in MOMENTS:
            raise Unsupported
        found = search_dates(item.text, languages=[item.lang], settings=settings)
        return found[0][1].strftime(MOMENTS[item.type]) if found else None

    return answer


def _text2num() -> Answer:
    from text_to_num import alpha2digit

    def answer(item: Item) -> str | None:
        if item.type not in ("phone", "number", "postcode") or item.lang not in ("en", "de", "es"):
            raise Unsupported
        return _from_digits(alpha2digit(item.text, item.lang), item)

    return answer


def _number_parser() -> Answer:
    from number_parser import parse

    def answer(item: Item) -> str | None:
        if item.type not in ("phone", "number", "postcode") or item.lang not in ("en", "es", "ru"):
            raise Unsupported
        return _from_digits(parse(item.text, language=item.lang), item)

    return answer


def _from_digits(text: str, item: Item) -> str | None:
    """The value in a text whose number words have become digits."""
    if item.type == "number":
        found = re.search(r"\d+", text)
        return found[0] if found else None
    digits = re.sub(r"(?<=\d)\s+(?=\d)", "", text)
    if item.type == "postcode":
        found = re.search(r"\d{4,}", digits)
        return found[0] if found else None
    return phone_in(digits, item)


def _duckling() -> Answer:
    handlers = {number: signal.getsignal(number) for number in _signals()}
    import duckling  # it replaces signal handlers, which are put back

    for number, handler in handlers.items():
        signal.signal(number, handler)
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    wall = int(datetime.fromisoformat(f"{AT:%Y-%m-%dT%H:%M}:00+00:00").timestamp())
    now = duckling.parse_ref_time(zones, "UTC", wall)
    dims = {name: duckling.parse_dimensions([dim]) for name, dim in _DIMENSIONS.items()}

    def answer(item: Item) -> str | None:
        if item.type not in dims:
            raise Unsupported
        locale = duckling.default_locale_lang(duckling.parse_lang(item.lang))
        context = duckling.Context(now, locale)
        found = [
            json.loads(one) if isinstance(one, str) else one
            for one in duckling.parse(item.text.replace("\0", ""), context, dims[item.type], False)
        ]
        return _duckling_value(found, item)

    return answer


_DIMENSIONS = {
    **{"date": "time", "time": "time", "date_time": "time", "number": "number", "phone": "phone-number"},
    **{"email": "email", "money": "amount-of-money", "duration": "duration"},
}


def _signals() -> tuple[signal.Signals, ...]:
    return (signal.SIGINT, signal.SIGPIPE, signal.SIGTSTP, signal.SIGCONT)


def _duckling_value(found: list[dict[str, Any]], item: Item) -> str | None:
    """The value of the longest stretch that was read."""
    best = max(found, key=lambda one: one["end"] - one["start"], default=None)
    if best is None:
        return None
    value = best["value"]
    if item.type in MOMENTS:
        start = value.get("value") or value.get("from", {}).get("value")
        return datetime.fromisoformat(start[:16]).strftime(MOMENTS[item.type]) if start else None
    if item.type == "duration":
        return str(value["normalized"]["value"] // 60)
    if item.type == "phone":
        return phone_in(value["value"], item)
    amount = value.get("value")
    return None if amount is None else f"{amount:g}" if isinstance(amount, float) else str(amount)
