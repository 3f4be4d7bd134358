"""What comes piece by piece."""

from __future__ import annotations

import asyncio

from frontdesk.dialogue.gathering import Gathering
from tests.support.clock import now, virtual


async def _come(gathering: Gathering[str], *pieces: str) -> None:
    for piece in pieces:
        await asyncio.sleep(1)
        gathering.add(piece)
    await asyncio.sleep(1)
    gathering.end()


@virtual
async def test_everybody_gets_all_of_it_whenever_they_come() -> None:
    gathering: Gathering[str] = Gathering()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_come(gathering, "one", "two"))
        early = tasks.create_task(_all(gathering))
        await asyncio.sleep(1.5)
        late = tasks.create_task(_all(gathering))
    assert early.result() == late.result() == ["one", "two"]
    assert await _all(gathering) == ["one", "two"]


@virtual
async def test_the_first_is_waited_for_and_so_is_that_there_will_be_none() -> None:
    async with asyncio.TaskGroup() as tasks:
        for pieces, after in (("one", "two"), 1.0), ((), 2.0):
            gathering: Gathering[str] = Gathering()
            began = now()
            tasks.create_task(_come(gathering, *pieces))
            await gathering.begun()
            assert gathering.pieces == list(pieces[:1])
            assert now() - began <= after


async def _all(gathering: Gathering[str]) -> list[str]:
    return [piece async for piece in gathering.all()]
