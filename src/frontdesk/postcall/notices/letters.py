"""What an invitation says, in the languages of whoever gets it. Nothing that a caller said is in it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from frontdesk.postcall.notices.inviting_words import INVITATIONS, MOMENTS
from frontdesk.scenario.schema import Bot, Invitations

LEFTWARD = ("ar", "he")


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject, the business's name, what the event is called in a calendar, the words, and where to come."""

    subject: str
    name: str
    summary: str
    text: str
    place: str


def letter(
    bot: Bot, wanted: Invitations, kind: str, data: Mapping[str, Any], languages: Sequence[str]
) -> Letter:
    """About a booking that was `confirmed`, `changed` or `cancelled`, as its event tells (`data`): in these
    languages one after the other, the subject in the first."""
    name = " ".join(wanted.name.split())
    summary = f"{_what(bot.speaking(languages[0]), data)} – {name}"
    subject = INVITATIONS[languages[0]][f"subject_{kind}"].format(what=summary)
    text = "\n\n".join(_paragraph(bot, wanted, kind, data, code, name) for code in languages)
    return Letter(subject, name, summary, text, wanted.place or "")


def moment_in(language: str, at: datetime) -> str:
    """An aware moment as its own clock shows it, in words of one of the six languages."""
    return str(format_datetime(at, MOMENTS[language], locale=language))


def _paragraph(
    bot: Bot, wanted: Invitations, kind: str, data: Mapping[str, Any], language: str, name: str
) -> str:
    words, zone = INVITATIONS[language], ZoneInfo(bot.timezone)
    lines = [words[kind].format(business=name), "", _what(bot.speaking(language), data)]
    lines.append(_when(data["starts_at"], language, zone))
    if wanted.place:
        lines.append(wanted.place)
    if kind == "changed":
        lines.append(words["before"].format(before=_when(data["from_starts_at"], language, zone)))
    return "\n".join([*lines, "", words["gone" if kind == "cancelled" else "calendar"], words["why"]])


def _when(moment: str, language: str, zone: tzinfo) -> str:
    place = f"\u2066{zone}\u2069" if language in LEFTWARD else str(zone)
    return f"{moment_in(language, datetime.fromisoformat(moment).astimezone(zone))} ({place})"


def _what(bot: Bot, data: Mapping[str, Any]) -> str:
    """The service, and with whom if callers choose that, as they hear it."""
    booking = bot.booking
    named = [_label(bot, booking.service_field if booking else "", str(data.get("service") or ""))]
    if booking is not None and booking.resource_field:
        named.append(_label(bot, booking.resource_field, str(data.get("resource") or "")))
    return ", ".join(one for one in named if one)


def _label(bot: Bot, name: str, value: str) -> str:
    field = next((found for one in bot.scenarios if (found := one.field(name))), None)
    said = field.label(value, bot.language) if field is not None and field.kind == "choice" else value
    return said.replace("_", " ")
