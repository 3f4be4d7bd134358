"""A silence nobody meant."""

from __future__ import annotations

import asyncio

from frontdesk.realtime.watchdog import Watchdog
from tests.support.clock import virtual


@virtual
async def test_it_barks_once_when_nothing_is_heard() -> None:
    barks: list[int] = []
    dog = Watchdog(lambda: barks.append(1), limit=0.02)
    dog.watch()
    await asyncio.sleep(0.08)
    assert barks == [1]
    assert dog.barked == 1


@virtual
async def test_it_is_quiet_when_something_was_heard() -> None:
    barks: list[int] = []
    dog = Watchdog(lambda: barks.append(1), limit=0.02)
    dog.watch()
    dog.fed()
    await asyncio.sleep(0.05)
    assert barks == []


@virtual
async def test_it_counts_from_the_callers_last_words() -> None:
    barks: list[int] = []
    dog = Watchdog(lambda: barks.append(1), limit=0.1)
    dog.watch()
    await asyncio.sleep(0.06)
    dog.watch()
    await asyncio.sleep(0.06)
    assert barks == []
    dog.fed()
