"""The processes there are, and whether the settings let each of them run."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from frontdesk.errors import BadInput
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

RUNS = {
    "knowledge": "frontdesk.knowledge.owner",
    "postcall": "frontdesk.postcall.worker",
    "api": "frontdesk.app.web",
    "telegram": "frontdesk.app.telegram",
    "mail": "frontdesk.app.mail",
    "voice": "frontdesk.app.voice",
}
"""Each part's module, whose `run(settings)` lasts until the process is told to stop; in order of starting."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Whether one part is started, and what to tell the operator about it."""

    name: str
    on: bool
    note: str


def run(name: str, settings: Settings) -> Any:
    """Be that part, here, until told to stop."""
    return import_module(RUNS[name]).run(settings)


def chosen(only: str | None) -> tuple[str, ...]:
    """The parts that `only` names (comma-separated), in starting order; all of them for None."""
    if only is None:
        return tuple(RUNS)
    names = {name.strip() for name in only.split(",") if name.strip()}
    unknown = sorted(names - set(RUNS))
    if unknown or not names:
        raise BadInput(f"--only: there is no part {(unknown or [''])[0]!r}; known: {', '.join(RUNS)}")
    return tuple(name for name in RUNS if name in names)


def plan(settings: Settings, names: tuple[str, ...]) -> tuple[Plan, ...]:
    """What to start of `names`, each with its address or the reason why not."""
    return tuple(_plan(settings, name) for name in names)


def _plan(settings: Settings, name: str) -> Plan:
    if name == "voice":
        return _voice(settings)
    if name == "telegram":
        return _telegram(settings)
    if name == "mail":
        return _mail(settings)
    if name == "api":
        host = f"[{settings.api.host}]" if ":" in settings.api.host else settings.api.host
        return Plan(name, True, f"http://{host}:{settings.api.port} · console at /console")
    if name == "postcall":
        return Plan(name, True, "jobs from Redis" if settings.redis else "one worker beside the spool")
    return Plan(name, True, f"index under {settings.path('index')}")


def _voice(settings: Settings) -> Plan:
    url = settings.livekit.url
    if not (settings.livekit.api_key and settings.livekit.api_secret.get_secret_value()):
        return Plan("voice", False, "off: set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET")
    note = url if answers(url) else f"waiting for LiveKit: nothing answers at {url} yet"
    return Plan("voice", True, note)


def _telegram(settings: Settings) -> Plan:
    if settings.telegram_token is None:
        return Plan("telegram", False, "off: set TELEGRAM_BOT_TOKEN")
    return Plan("telegram", True, "long polling")


def _mail(settings: Settings) -> Plan:
    if not settings.mailboxes:
        return Plan("mail", False, "off: write mailboxes in frontdesk.yaml")
    users = ", ".join(one.user for one in settings.mailboxes.values())
    return Plan("mail", True, f"drafts answers to {users}")


def drafting_bots(settings: Settings, bots: Mapping[str, Bot]) -> dict[str, Bot]:
    """The bot of each mailbox; BadInput for one that is not there."""
    for name, box in settings.mailboxes.items():
        if box.bot not in bots:
            known = ", ".join(sorted(bots)) or "none"
            raise BadInput(f"mailboxes.{name}.bot: there is no bot {box.bot!r}; known: {known}")
    return {name: bots[box.bot] for name, box in settings.mailboxes.items()}


def answering_bot(settings: Settings, bots: Mapping[str, Bot]) -> Bot:
    """The bot that answers on Telegram: the one named for it, else the default one, else the only one."""
    only = next(iter(bots)) if len(bots) == 1 else None
    name = settings.telegram_bot or settings.default_bot or only
    if name is None or name not in bots:
        known = ", ".join(sorted(bots)) or "none"
        raise BadInput(f"telegram_bot in frontdesk.yaml must name the bot that answers; known: {known}")
    return bots[name]


def answers(url: str, within: float = 1.0) -> bool:
    """Whether something accepts a connection at the address."""
    place = urlsplit(url)
    port = place.port or (443 if place.scheme in ("wss", "https") else 80)
    try:
        with socket.create_connection((place.hostname or "127.0.0.1", port), timeout=within):
            return True
    except OSError:
        return False
