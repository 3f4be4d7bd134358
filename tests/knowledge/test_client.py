from __future__ import annotations

import asyncio
import signal
import time
from pathlib import Path

import pytest

from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import DEADLINE, IndexClient
from tests.knowledge.owners import owner, start, wait


async def test_without_an_owner_it_fails_at_once(tmp_path: Path) -> None:
    with pytest.raises(ProviderError):
        await IndexClient(tmp_path).search("salon", "parking")


async def test_a_stopped_owner_costs_no_more_than_the_deadline(tmp_path: Path) -> None:
    with owner(tmp_path) as process:
        patient = IndexClient(tmp_path, deadline=10)
        assert (await patient.search("salon", "do you have parking"))[0].section == "Parking"
        process.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        with pytest.raises(ProviderError, match="late"):
            await IndexClient(tmp_path).search("salon", "parking")
        assert DEADLINE <= time.monotonic() - began < DEADLINE + 2
        process.send_signal(signal.SIGCONT)
        assert await patient.search("salon", "parking")


async def test_it_finds_the_next_owner(tmp_path: Path) -> None:
    client = IndexClient(tmp_path, deadline=10)
    with owner(tmp_path) as first:
        assert await client.search("salon", "parking")
        first.kill()
        first.wait()
        with pytest.raises(ProviderError):
            await client.search("salon", "parking")
    second = start(tmp_path)
    try:
        wait(tmp_path, second)
        assert await client.search("salon", "parking")
    finally:
        second.kill()
        second.communicate()


async def test_many_at_once(tmp_path: Path) -> None:
    with owner(tmp_path):
        client = IndexClient(tmp_path, deadline=10)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(client.search("salon", "how much is a haircut")) for _ in range(50)]
        assert all(task.result()[0].section == "Haircut" for task in tasks)
