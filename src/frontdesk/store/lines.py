"""What people are known by, in one form: numbers as E.164, addresses in small letters, accounts as given."""

from __future__ import annotations

import re

import phonenumbers

from frontdesk.scenario.withheld import withheld

Key = tuple[str, str]
"""Kind (`phone`, `email`, `telegram`, `widget`, …) and normalised value."""
PHONE, EMAIL = "phone", "email"
LINES = ("phone", "pbx")
"""Channels whose caller is a number."""
ACCOUNTS = ("telegram", "widget", "chatwoot")
"""Channels whose caller is an account."""
LONGEST = 200
E164 = re.compile(r"\+[1-9]\d{6,14}")
MAIL = re.compile(r"[^\s@<>\"]{1,64}@[^\s@<>\"]{1,190}\.[^\s@<>\".]{2,24}")


def line_of(channel: str, caller: str | None, country: str | None = None) -> Key | None:
    """Where somebody is: the number they call from, their account; None where that tells nobody, as where the
    number is withheld: all who withhold theirs would be one person."""
    if not caller or (channel in LINES and withheld(caller)):
        return None
    if channel in LINES:
        return normal(PHONE, caller, country)
    return (channel, caller[:LONGEST]) if channel in ACCOUNTS else None


def normal(kind: str, value: str, country: str | None = None) -> Key | None:
    """A number as E.164, an address in small letters; None for what is neither."""
    text = value.strip()
    if kind == PHONE:
        number = _number(text, country)
        return (PHONE, number) if number else None
    if kind == EMAIL:
        return (EMAIL, text.casefold()) if MAIL.fullmatch(text) else None
    return (kind, text[:LONGEST]) if text else None


def keys_for(who: str, country: str | None = None) -> tuple[Key, ...]:
    """All that these words of an operator's may mean: a number, an address, an account."""
    exact = [normal(PHONE, who, country), normal(EMAIL, who)]
    accounts = [(channel, who.strip()[:LONGEST]) for channel in ACCOUNTS if who.strip()]
    return tuple(one for one in (*exact, *accounts) if one is not None)


def _number(text: str, country: str | None) -> str:
    try:
        parsed = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return ""
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return written if phonenumbers.is_possible_number(parsed) and E164.fullmatch(written) else ""
