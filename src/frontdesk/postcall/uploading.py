"""Recordings that somebody gives us: each becomes a conversation that waits for its words.

The same recording given twice is the same conversation, whatever its file is called.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.models import Call
from frontdesk.postcall.audio import checked
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.unheard import unheard
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import conversations, forgotten, recordings, spool
from frontdesk.store.db import Store
from frontdesk.store.lines import PHONE, normal
from frontdesk.store.recordings import Left
from frontdesk.store.sealing import keyring

BLOCK = 1_000_000
UPLOAD = "upload-"
"""What the ids of such conversations begin with."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The conversation that the recording is; `new` is false where it was given before, or was `erased`."""

    id: str
    kind: str
    new: bool
    erased: bool = False


def upload(
    settings: Settings,
    store: Store,
    bell: Bell,
    bot: Bot,
    path: Path,
    at: datetime,
    *,
    caller: str | None = None,
    left: Left = "caller",
) -> Uploaded:
    """Keep a copy of the recording, and have it written down. `at` is when the call began.

    BadInput when it is no recording, when nothing would be written down, or for a caller's number that is
    none.
    """
    kind = checked(path)
    if "transcribe" not in settings.postcall.steps:
        raise BadInput("nothing is written down: `transcribe` is not among `postcall.steps`.")
    number = number_of(caller, bot) if caller else None
    key = conversation_id(bot, path)
    if key in conversations.stored(store, [key]) or spool.path_of(settings.home, key).exists():
        return Uploaded(key, kind, new=False)
    if forgotten.forgotten(settings.home, key):
        return Uploaded(key, kind, new=False, erased=True)
    one = unheard(bot, key, "upload", Call(room="", caller_number=number), at, at, number)
    keys = keyring(settings)
    recordings.copy(settings.home, key, left, path, keys)
    spool.put(settings.home, one, keys)
    bell.ring(key)
    return Uploaded(key, kind, new=True)


def conversation_id(bot: Bot, path: Path) -> str:
    """The same for the same sound and bot."""
    found = sha256(f"{bot.company_id}\0{bot.bot_id}\0".encode())
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            found.update(block)
    return f"{UPLOAD}{found.hexdigest()[:32]}"


def number_of(said: str, bot: Bot) -> str:
    """The number in E.164; BadInput when it is none. Without a country it is one of the bot's."""
    known = normal(PHONE, said, bot.country)
    if known is None:
        raise BadInput(f"{said[:40]!r} is no telephone number: write it with its country, +442079460123.")
    return known[1]
