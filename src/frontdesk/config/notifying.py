"""`notify:` and `smtp:` of frontdesk.yaml: who is told what, and whether it can be said as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from difflib import get_close_matches
from ipaddress import ip_address
from string import Formatter
from zoneinfo import ZoneInfo

from frontdesk.catalogue import EVERYTHING, FAMILIES
from frontdesk.config.addresses import configured
from frontdesk.errors import BadInput, Refused
from frontdesk.scenario.hours import Hours, parse
from frontdesk.settings import Notify, Settings, Smtp

_TALK = ("conversation", "channel", "caller")
_BOOKED = ("conversation", "booking", "caller", "service", "resource", "starts", "ends", "details")
FILLS: Mapping[str, tuple[str, ...]] = {
    "call.started": (*_TALK, "language", "dialled"),
    "call.ended": (*_TALK, "language", "ended_by", "outcome", "summary", "details"),
    "lead.captured": (*_TALK, "scenario", "category", "details", "points"),
    "handoff.requested": (*_TALK, "reason", "target", "summary"),
    "booking.confirmed": _BOOKED,
    "booking.changed": (*_BOOKED, "before"),
    "booking.cancelled": _BOOKED,
    "call.analyzed": (*_TALK, "language", "disposition", "urgency", "sentiment", "summary", "topics"),
    "knowledge.gap": ("conversation", "language", "question"),
    "task": ("conversation", "kind", "reason", "contact", "details"),
    "parked": ("count", "list"),
    "digest": ("count", "list"),
    "test": (),
}
"""What can be told, and what its words may stand for besides `{bot}` and `{at}`."""
ALWAYS = ("bot", "at")
ASKED = tuple(one for one in FILLS if one not in ("digest", "test"))
"""What `on` may name."""
LONGEST_TEXT = 1000
_CHAT = re.compile(r"-?\d{1,19}|@[A-Za-z][A-Za-z0-9_]{4,31}")
_MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_ANY_DAY = datetime(2024, 1, 1, tzinfo=UTC)


def check_notify(settings: Settings) -> None:
    """BadInput for whoever cannot be told as it is written, naming the key."""
    _check_smtp(settings.smtp)
    for name, one in settings.notify.items():
        for key, problem in (*_where(one, settings), *_what(one), *_when(one)):
            raise BadInput(f"notify.{name}.{key}: {problem}")


def quiet_hours(one: Notify) -> Hours:
    """When they are not disturbed; ValueError when it is not written as hours are."""
    return parse({"daily": one.quiet} if isinstance(one.quiet, str) else one.quiet)


def after_quiet(quiet: Hours, at: datetime, zone: tzinfo) -> datetime | None:
    """The moment itself, or the end of the quiet hours that it falls into; None: they never end."""
    local = at.astimezone(zone)
    if not quiet.is_open(local):
        return at
    ends = sorted(
        (midnight + timedelta(minutes=last)).replace(tzinfo=zone).astimezone(UTC)
        for ahead in range(-1, 9)
        for midnight in [datetime(local.year, local.month, local.day) + timedelta(days=ahead)]
        for _, last in quiet.on(midnight.date())
    )
    return next((end for end in ends if end > at and not quiet.is_open(end.astimezone(zone))), None)


def placeholders(text: str) -> tuple[str, ...]:
    """The names in braces; ValueError for braces that are no plain `{name}`."""
    found = []
    for _, name, form, conversion in Formatter().parse(text):
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            raise ValueError(f"{{{name}}} is no placeholder: write {{name}}, and {{{{ for a brace")
        found.append(name)
    return tuple(found)


def _check_smtp(smtp: Smtp) -> None:
    if not smtp.host:
        return
    if not _MAIL.fullmatch(smtp.sender):
        raise BadInput(f"smtp.sender: {smtp.sender[:60]!r} is no address such as desk@example.com")
    if re.search(r"[\s\x00-\x1f]", smtp.host):
        raise BadInput("smtp.host: a server's name has no spaces in it")
    if smtp.security == "none" and smtp.password is not None and not _here(smtp.host):
        raise BadInput("smtp.security: a password is not sent without encryption; write starttls or tls")
    if bool(smtp.user) != bool(smtp.password):
        raise BadInput("smtp: SMTP_USER and SMTP_PASSWORD are set together, or not at all")


def _here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _where(one: Notify, settings: Settings) -> Iterator[tuple[str, str]]:
    ways = [one.telegram, one.email, one.webhook, one.webhook_env]
    if sum(map(bool, ways)) != 1:
        yield "", "name one of telegram, email, webhook and webhook_env"
    if one.telegram and not _CHAT.fullmatch(one.telegram):
        yield "telegram", f'{one.telegram[:40]!r} is no chat: write "-1001234567890" or "@channel", in quotes'
    if one.telegram and settings.telegram_token is None:
        yield "telegram", "Telegram needs a token: set TELEGRAM_BOT_TOKEN"
    for address in one.email:
        if not _MAIL.fullmatch(address):
            yield "email", f"{address[:60]!r} is no e-mail address"
    if one.email and not settings.smtp.host:
        yield "email", "e-mail needs a mail server: write smtp.host and smtp.sender"
    if one.webhook:
        try:
            configured(one.webhook, allow_private=settings.allow_private_webhooks)
        except (BadInput, Refused) as error:
            yield "webhook", str(error)


def _what(one: Notify) -> Iterator[tuple[str, str]]:
    for key, names in (("on", one.on), ("despite_quiet", one.despite_quiet)):
        for wrong in (name for name in names if name not in (*ASKED, *FAMILIES, EVERYTHING)):
            yield key, f"there is no {wrong[:60]!r}; {_meant(wrong, ASKED)}"
    for event, text in one.texts.items():
        if event not in FILLS or event == "test":
            yield f"texts.{event[:60]}", f"there is no such event; {_meant(event, FILLS)}"
            continue
        if not text.strip() or len(text) > LONGEST_TEXT:
            yield f"texts.{event}", f"1 to {LONGEST_TEXT} characters"
        known = (*ALWAYS, *FILLS[event])
        try:
            for wrong in (name for name in placeholders(text) if name not in known):
                yield f"texts.{event}", f"nothing fills {{{wrong}}}; {_meant(wrong, known)}"
        except ValueError as error:
            yield f"texts.{event}", str(error)


def _when(one: Notify) -> Iterator[tuple[str, str]]:
    try:
        zone = ZoneInfo(one.timezone)
    except (KeyError, ValueError, OSError):
        yield "timezone", f"there is no time zone {one.timezone[:60]!r}; write one such as Europe/Berlin"
        return
    try:
        if after_quiet(quiet_hours(one), _ANY_DAY, zone) is None:
            yield "quiet", "these hours never end"
    except ValueError as error:
        yield "quiet", str(error)
    if one.digest is not None and not _CLOCK.fullmatch(one.digest):
        yield "digest", f'{one.digest[:20]!r} is no time of the day: write "18:00"'


def _meant(wrong: str, known: Mapping[str, object] | tuple[str, ...]) -> str:
    close = get_close_matches(wrong, list(known), 1)
    return f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
