from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from frontdesk.knowledge import wire
from frontdesk.knowledge.lines import KEPT, Lines

Answer = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]


class Owner:
    """Counts who is connected and answers as it is told."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self.connected = self.ever = 0

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connected, self.ever = self.connected + 1, self.ever + 1
        try:
            while line := await reader.readline():
                await self._answer(line, writer)
                await writer.drain()
        except OSError:
            pass
        finally:
            self.connected -= 1
            writer.close()


async def echo(line: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(b"heard " + line)


@asynccontextmanager
async def owner(home: Path, answer: Answer = echo) -> AsyncIterator[Owner]:
    there = Owner(answer)
    (home / wire.SOCKET).unlink(missing_ok=True)
    with wire.address(home) as place:
        server = await asyncio.start_unix_server(there.meet, place)
    async with server:
        yield there


async def gone(there: Owner) -> None:
    """Wait until nobody is connected."""
    async with asyncio.timeout(5):
        while there.connected:
            await asyncio.sleep(0)


async def test_one_connection_serves_one_question_after_another(tmp_path: Path) -> None:
    async with owner(tmp_path) as there:
        lines = Lines(tmp_path)
        assert [await lines.ask(said) for said in (b"one\n", b"two\n")] == [b"heard one\n", b"heard two\n"]
        assert there.ever == 1


async def test_questions_at_once_have_connections_of_their_own_and_some_are_kept(tmp_path: Path) -> None:
    async with owner(tmp_path) as there:
        lines = Lines(tmp_path)
        said = [f"{number}\n".encode() for number in range(KEPT + 4)]
        assert await asyncio.gather(*map(lines.ask, said)) == [b"heard " + one for one in said]
        assert there.ever == KEPT + 4
        await asyncio.gather(*map(lines.ask, said[:KEPT]))
        assert there.ever == KEPT + 4


async def test_a_long_answer_comes_whole(tmp_path: Path) -> None:
    async def at_length(line: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(line.strip() * 500_000 + b"\n")

    async with owner(tmp_path, at_length):
        assert len(await Lines(tmp_path).ask(b"long\n")) == 2_000_001


async def test_the_next_owner_is_asked_when_the_first_went_away(tmp_path: Path) -> None:
    lines = Lines(tmp_path)

    async def once(line: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(line)
        writer.close()

    async with owner(tmp_path, once):
        assert await lines.ask(b"one\n") == b"one\n"
    async with owner(tmp_path):
        assert await lines.ask(b"two\n") == b"heard two\n"
    (tmp_path / wire.SOCKET).unlink(missing_ok=True)


async def test_nobody_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        await Lines(tmp_path).ask(b"one\n")


async def test_half_an_answer_is_no_answer_and_its_connection_is_not_kept(tmp_path: Path) -> None:
    async def half(line: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"hea")
        writer.close()

    async with owner(tmp_path, half) as there:
        lines = Lines(tmp_path)
        assert not (await lines.ask(b"one\n")).endswith(b"\n")
        await lines.ask(b"two\n")
        assert there.ever == 2


async def test_who_stops_waiting_does_not_leave_the_answer_to_the_next(tmp_path: Path) -> None:
    async def first_never(line: bytes, writer: asyncio.StreamWriter) -> None:
        if line != b"one\n":
            await echo(line, writer)

    async with owner(tmp_path, first_never) as there:
        lines = Lines(tmp_path)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await lines.ask(b"one\n")
        assert await lines.ask(b"two\n") == b"heard two\n"
        assert there.ever == 2


async def test_connections_end_with_whoever_kept_them(tmp_path: Path) -> None:
    async with owner(tmp_path) as there:
        lines = Lines(tmp_path)
        await lines.ask(b"one\n")
        assert there.connected == 1
        del lines
        gc.collect()
        await gone(there)


async def test_a_child_does_not_speak_on_its_parents_connection(tmp_path: Path) -> None:
    async with owner(tmp_path) as there:
        lines = Lines(tmp_path)
        await lines.ask(b"one\n")
        lines._process = os.getppid()
        assert await lines.ask(b"two\n") == b"heard two\n"
        assert there.ever == 2
