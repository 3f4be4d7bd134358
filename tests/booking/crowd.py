"""Several callers at once, each in a dialogue of its own: `python -m tests.booking.crowd HOME CALLERS REDIS`.

Prints `ready`, waits for a line, lets all of them call, and prints what each of them heard as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from frontdesk.app.ports import NoJournal, note_end, note_handoff, request
from frontdesk.booking import files as file_days, redis as redis_days
from frontdesk.booking.source import calendar_of
from frontdesk.channels.chat import Rehearsal
from frontdesk.dialogue import shell
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.ports import Ports
from frontdesk.models import KnowledgeChunk
from frontdesk.settings import Settings
from tests.booking.shop import shop

PATIENCE = 60.0
"""Seconds for what a caller waits a second for: thirty of them share a machine with two processors."""
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LINES = ("I would like an appointment for a haircut on Tuesday at ten in the morning", "Mary Brown", "yes")


@dataclass(frozen=True)
class Heard:
    """Everything that one caller was told, and the receipt."""

    words: str
    receipt: str | None


async def _knows_nothing(bot_id: str, query: str, top_k: int) -> tuple[KnowledgeChunk, ...]:
    return ()


async def call(settings: Settings) -> Heard:
    """One caller wants Tuesday at ten."""
    bot = shop()
    slots = calendar_of(settings, bot, "phone")
    ports = Ports(_knows_nothing, request, NoJournal(), note_end, note_handoff, slots=slots)
    caller = Rehearsal(
        lambda mouth: Dialogue(bot, mouth, ports, conversation_id="c", channel="chat", voice=True)
    )
    said: list[str] = []
    at = START
    await caller.start(at)
    for line in LINES:
        at += timedelta(seconds=2)
        for exchange in await caller.hear(line, at):
            said += exchange.say
        if any("That is not free" in words for words in said):
            break  # alternatives are offered: that is what we came to see
    done = (await caller.hang_up(at + timedelta(seconds=2))).conversation
    if slots is not None:
        slots.agenda.close()
    receipts = [one.receipt.id for one in done.completions if one.receipt] if done else []
    return Heard(" ".join(said), receipts[-1] if receipts else None)


async def calls(settings: Settings, callers: int) -> list[Heard]:
    """All of them at once."""
    return await asyncio.gather(*(call(settings) for _ in range(callers)))


def main(home: str, callers: str, redis: str) -> None:
    shell.SLOTS_WITHIN = shell.ACT_WITHIN = redis_days.WAITS = file_days.PATIENCE = PATIENCE
    settings = Settings(home=Path(home), redis=SecretStr(redis) if redis else None)
    print("ready", flush=True)
    sys.stdin.readline()
    heard = asyncio.run(calls(settings, int(callers)))
    print(json.dumps([{"words": one.words, "receipt": one.receipt} for one in heard]))


if __name__ == "__main__":
    main(*sys.argv[1:4])
