"""Several instances of a text channel: one reads what comes in, and one at a time deals with a chat."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Protocol

from frontdesk.errors import ProviderError

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""How often a process that waits looks whether it is its turn, and one that works whether it still is."""
SILENT_SECONDS = 15.0
"""A database that does not say for so long whether it is still our turn has given it to another."""
PATIENCE = 120.0
"""Seconds that a message waits for another process that deals with the same chat."""
AGAIN_SECONDS = 0.05


Work = Callable[[asyncio.Event], Awaitable[None]]


class Names(Protocol):
    """Names that one process holds at a time (`store.singly`)."""

    def take(self, name: str) -> bool: ...

    def held(self, name: str) -> bool: ...

    def leave(self, name: str) -> None: ...


async def in_turn(
    names: Names, name: str, stop: asyncio.Event, work: Work, *, look: float = LOOK_SECONDS
) -> None:
    """Work for as long as this process has the name, wait for it otherwise, until `stop` is set.

    `work` ends when the event that it gets is set. What it raises is raised here, the name left.
    """
    waits = False
    while not stop.is_set():
        if await _taken(names, name):
            log.info("%s: this process reads", name)
            waits = False
            try:
                await _while_held(names, name, stop, work, look)
            finally:
                await asyncio.to_thread(names.leave, name)
            continue
        if not waits:
            log.info("%s: another process reads; this one takes over when that one is gone", name)
        waits = True
        await _pause(stop, look)


async def _while_held(names: Names, name: str, stop: asyncio.Event, work: Work, look: float) -> None:
    ended, failed = asyncio.Event(), None
    async with asyncio.TaskGroup() as group:
        watching = group.create_task(_watch(names, name, stop, ended, look))
        try:
            await work(ended)
        except Exception as error:
            failed = error  # as it is, not in a group of the watch's
        finally:
            watching.cancel()
    if failed is not None:
        raise failed


async def _watch(names: Names, name: str, stop: asyncio.Event, ended: asyncio.Event, look: float) -> None:
    """Set `ended` when the work is to stop."""
    try:
        while not stop.is_set():
            async with asyncio.timeout(SILENT_SECONDS):
                if not await asyncio.to_thread(names.held, name):
                    log.warning("%s: the database lost our turn; another process may read", name)
                    return
            await _pause(stop, look)
    except TimeoutError:
        log.warning("%s: the database does not say whether it is still our turn", name)
    finally:
        ended.set()


async def _taken(names: Names, name: str) -> bool:
    try:
        return await _take(names, name)
    except Exception as error:
        log.warning("%s: whether another process reads is not known: %s", name, error)
        return False


async def _take(names: Names, name: str) -> bool:
    """Taken, and left again when nobody waits for the answer any more."""
    taking = asyncio.get_running_loop().run_in_executor(None, names.take, name)
    try:
        return await asyncio.shield(taking)
    except asyncio.CancelledError:
        if await taking:
            await asyncio.to_thread(names.leave, name)
        raise


async def _pause(stop: asyncio.Event, look: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(look):
            await stop.wait()


@dataclass(frozen=True, slots=True)
class Alone:
    """`async with alone(chat)`: no other process deals with the chat meanwhile. `whose` tells chats of one
    channel, bot and company from those of others."""

    names: Names
    whose: str

    @asynccontextmanager
    async def __call__(self, chat: str) -> AsyncIterator[None]:
        """ProviderError when another process has it for too long."""
        name, begun = f"{self.whose}:{chat}", time.monotonic()
        while not await _take(self.names, name):
            if time.monotonic() - begun > PATIENCE:
                raise ProviderError("another process deals with this chat and does not come to an end")
            await asyncio.sleep(AGAIN_SECONDS)
        try:
            yield
        finally:
            await asyncio.to_thread(self.names.leave, name)
