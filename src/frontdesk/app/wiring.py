"""Hands a live dialogue what it needs from outside: the only place where dialogue and store meet."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.metadata import entry_points
from threading import Thread

from frontdesk.app.ports import NoJournal, note_end, note_handoff, request
from frontdesk.booking.source import calendar_of
from frontdesk.dialogue.ports import Callers, Journal, Known, Ports, SlotSource
from frontdesk.knowledge.client import IndexClient
from frontdesk.knowledge.document import DEADLINE
from frontdesk.models import Channel, Conversation
from frontdesk.providers.base import LLMProvider
from frontdesk.providers.chain import build_llm, build_roles
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import spool
from frontdesk.store.callers import recall
from frontdesk.store.lines import line_of
from frontdesk.store.sealing import keyring

log = logging.getLogger(__name__)

SLOTS = "frontdesk.slots"
"""The entry points that bring a calendar."""


def call_ports(settings: Settings, journal: Journal, bot: Bot | None = None) -> Ports:
    """For a call, which is written down as it happens and whose journal is sealed by the session's end."""
    return Ports(
        search=IndexClient(settings.home).search,
        act=request,
        journal=journal,
        on_end=note_end,
        handoff=note_handoff,
        llm=build_llm(settings),
        slots=calendar(settings, bot, "phone"),
        callers=known_callers(settings, bot, "phone"),
        roles=build_roles(settings),
    )


def text_ports(
    settings: Settings, llm: LLMProvider | None, bot: Bot | None = None, channel: Channel = "telegram"
) -> Ports:
    """For a text channel: its session is the record while it lives, the spool has it at the end."""

    def on_end(conversation: Conversation) -> None:
        spool.put(settings.home, conversation, keyring(settings))
        note_end(conversation)
        _ring(settings, conversation.id)

    search = IndexClient(settings.home, deadline=_patience(settings)).search
    return Ports(
        search,
        request,
        NoJournal(),
        on_end,
        note_handoff,
        llm,
        slots=calendar(settings, bot, "chat"),
        callers=known_callers(settings, bot, channel),
        roles=build_roles(settings),
        people=bot is not None and bool(takeover(settings, bot.bot_id)),
    )


def takeover(settings: Settings, bot_id: str) -> timedelta:
    """How long people have to answer in a chat of the bot's that asked for them; zero: they don't."""
    own = settings.bots.get(bot_id)
    return timedelta(minutes=own.takeover if own is not None else 0)


def _patience(settings: Settings) -> float:
    """Seconds that a search may take in a chat, where a reranker is waited for; on the phone it is not."""
    return DEADLINE + (settings.rerank.timeout if settings.rerank else 0.0)


def known_callers(settings: Settings, bot: Bot | None, channel: Channel) -> Callers:
    """Who was here before, from files: what the bot says to them is in its own."""
    company = bot.company_id if bot is not None else "default"
    country = bot.country if bot is not None else None

    def look(caller: str) -> Known | None:
        line = line_of(channel, caller, country)
        known = recall(settings.home, keyring(settings), company, *line) if line else None
        if known is None:
            return None
        history = known.history.of(bot.bot_id) if known.history and bot is not None else known.history
        return Known(known.name, known.last_at, history)

    return look


def calendar(settings: Settings, bot: Bot | None, writer: str) -> SlotSource | None:
    """The bot's own calendar (`booking:` in its file), else an installed one; None without either."""
    own = calendar_of(settings, bot, writer) if bot is not None else None
    return own or installed_slots(settings)


def installed_slots(settings: Settings) -> SlotSource | None:
    """The calendar that an installed package brings (entry point group `frontdesk.slots`); None without one.

    The entry point is called with the settings. One that cannot be loaded is no reason not to answer calls:
    bookings are requests then.
    """
    for found in entry_points(group=SLOTS):
        try:
            source: SlotSource = found.load()(settings)
        except Exception:
            log.exception("the calendar %s cannot be used", found.name)
        else:
            return source
    return None


def new_id(now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> str:
    """A conversation's id: sorts by time, guessed by nobody."""
    return f"{now():%Y%m%d-%H%M%S}-{secrets.token_hex(8)}"


def _ring(settings: Settings, conversation_id: str) -> None:
    """The spool file is the truth; whoever misses the bell finds the file a little later.

    In a thread: Redis may take its time, and other people are writing meanwhile.
    """
    if settings.redis is not None:
        Thread(target=_rung, args=(settings, conversation_id), name="bell").start()


def _rung(settings: Settings, conversation_id: str) -> None:
    from frontdesk.postcall.queue import Bell  # not before the end: a live dialogue needs no queue

    bell = Bell(settings)
    try:
        bell.ring(conversation_id)
    except Exception:
        log.exception("the bell for %s could not be rung; the sweeper will find it", conversation_id)
    finally:
        bell.close()
