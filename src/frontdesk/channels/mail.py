"""E-mail: new letters are taken out of a mailbox, each once, and answered as any text channel answers.

What is said goes nowhere from here: whoever keeps the sessions keeps it as the answer's draft, in the same
transaction. A letter is marked as read when it is kept, so that one we died over is taken again.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from frontdesk.channels.base import Sessions
from frontdesk.channels.desk import Desk, Message
from frontdesk.channels.letter import Letter, read
from frontdesk.channels.pace import Pace
from frontdesk.errors import FrontdeskError
from frontdesk.providers.mailbox import Box

log = logging.getLogger(__name__)

TRIES = 3
"""A letter that could not be answered so often is put aside for people."""
MOST_LETTERS, WITHIN = 20, timedelta(hours=1)
"""Of one sender's letters so many are answered; the rest is put aside."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Where a letter belongs: `id` is its own name, `chat` the thread's."""

    id: str
    chat: str


class Letters(Sessions, Protocol):
    """Keeps letters with their answers. What is said is kept with the session in which it is said."""

    def coming(self, letter: Letter) -> Awaitable[Coming | None]:
        """Where it belongs; None when it was taken before."""

    def aside(self, letter: Letter, why: str) -> Awaitable[None]:
        """Keep it for people, unless it is kept with an answer."""


class Line:
    """One mailbox. `own` are addresses of ours, which are never answered; `every` is in seconds."""

    def __init__(
        self,
        name: str,
        opened: Callable[[], Box],
        desk: Desk,
        letters: Letters,
        *,
        own: Sequence[str] = (),
        every: float = 30.0,
        pace: Pace | None = None,
    ) -> None:
        self.name, self.desk, self.every = name, desk, every
        self._opened, self._letters, self._own = opened, letters, tuple(own)
        self._pace = pace or Pace(MOST_LETTERS, WITHIN)
        self._failed: Counter[str] = Counter()

    async def look(self, now: Callable[[], datetime], stopped: Callable[[], bool] = lambda: False) -> int:
        """Take what is new, until `stopped`; how many letters. ProviderError or Refused when the mailbox
        cannot be read."""
        box = await asyncio.to_thread(self._opened)
        try:
            taken = 0
            for uid in await asyncio.to_thread(box.unseen):
                if stopped():
                    break
                found = await asyncio.to_thread(box.fetch, uid)
                if found is None:
                    continue
                letter = await asyncio.to_thread(read, found.data, whole=found.whole, own=self._own)
                if await self._kept(letter, now()):
                    await asyncio.to_thread(box.seen, uid)
                    taken += 1
            return taken
        finally:
            await asyncio.to_thread(box.close)

    async def _kept(self, letter: Letter, at: datetime) -> bool:
        """Whether it is kept now, with an answer or for people."""
        try:
            await self._take(letter, at)
        except Exception:
            self._failed[letter.id] += 1
            log.exception("a letter to %s was not answered", self.name)
            if self._failed[letter.id] < TRIES:
                return False
            await self._letters.aside(letter, "it could not be answered; the log says why")
        self._failed.pop(letter.id, None)
        return True

    async def _take(self, letter: Letter, at: datetime) -> None:
        coming = await self._letters.coming(letter)
        if coming is None:
            return
        why = letter.machine or ("" if letter.said else "there are no words in it")
        if not why and self._pace.verdict(letter.sender, at) != "fine":
            why = "too many letters from this address"
        if not why:
            await self.desk.receive(
                Message(coming.chat, coming.id, letter.sender, letter.said, at), _kept_already
            )
            why = "the bot said nothing"
        await self._letters.aside(letter, why)


async def _kept_already(text: str, button: str = "") -> None:
    """What is said is a draft by now: it was kept with the session."""


async def serve_until_told(lines: Sequence[Line], now: Callable[[], datetime]) -> None:
    """Read the mailboxes until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await serve(lines, stop, now)


async def serve(lines: Sequence[Line], stop: asyncio.Event, now: Callable[[], datetime]) -> None:
    """Read the mailboxes until `stop` is set; the letter in hand is finished. One that does not answer keeps
    no other waiting."""
    async with asyncio.TaskGroup() as group:
        for line in lines:
            group.create_task(_reading(line, stop, now))
        tending = [group.create_task(line.desk.tend(now)) for line in lines]
        await stop.wait()
        for task in tending:
            task.cancel()


async def _reading(line: Line, stop: asyncio.Event, now: Callable[[], datetime]) -> None:
    while not stop.is_set():
        try:
            await line.look(now, stop.is_set)
        except FrontdeskError as error:
            log.warning("the mailbox %s waits: %s", line.name, error)
        except Exception:
            log.exception("the mailbox %s waits", line.name)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), line.every)
