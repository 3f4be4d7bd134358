"""Processes that wait for each other, and what becomes of it when one is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from frontdesk.app.in_turn import Alone, in_turn
from frontdesk.errors import ProviderError

WITHIN = 20.0


@dataclass
class View:
    """One process's view of the names that all of them share."""

    shared: dict[str, View] = field(default_factory=dict)
    broken: bool = False
    taken: int = 0

    def take(self, name: str) -> bool:
        if self.broken:
            raise OSError("no database")
        self.taken += 1
        return self.shared.setdefault(name, self) is self

    def held(self, name: str) -> bool:
        return not self.broken and self.shared.get(name) is self

    def leave(self, name: str) -> None:
        if self.shared.get(name) is self:
            del self.shared[name]


def two() -> tuple[View, View]:
    shared: dict[str, View] = {}
    return View(shared), View(shared)


def working(done: list[str], who: str) -> Callable[[asyncio.Event], Awaitable[None]]:
    async def work(ended: asyncio.Event) -> None:
        done.append(f"{who} begins")
        await ended.wait()
        done.append(f"{who} ends")

    return work


async def eventually(done: list[str], *expected: str) -> None:
    async with asyncio.timeout(WITHIN):
        while tuple(done) != expected:
            await asyncio.sleep(0.01)


async def test_the_second_works_when_the_first_is_gone() -> None:
    (first, second), done = two(), list[str]()
    stops = asyncio.Event(), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(in_turn(first, "bot", stops[0], working(done, "first"), look=0.02))
        await eventually(done, "first begins")
        group.create_task(in_turn(second, "bot", stops[1], working(done, "second"), look=0.02))
        while not second.taken:
            await asyncio.sleep(0.01)
        assert done == ["first begins"]
        stops[0].set()
        await eventually(done, "first begins", "first ends", "second begins")
        stops[1].set()
    assert done[-1] == "second ends"
    assert first.shared == {}


async def test_who_lost_the_turn_is_told_to_stop_and_may_have_it_again() -> None:
    (first, second), done, stop = two(), list[str](), asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(in_turn(first, "bot", stop, working(done, "first"), look=0.02))
        await eventually(done, "first begins")
        first.shared["bot"] = second
        await eventually(done, "first begins", "first ends")
        assert first.shared["bot"] is second, "what another one has is not left"
        first.shared.clear()
        await eventually(done, "first begins", "first ends", "first begins")
        stop.set()


async def test_without_an_answer_nobody_works_and_it_goes_on_afterwards() -> None:
    (first, _), done, stop = two(), list[str](), asyncio.Event()
    first.broken = True
    async with asyncio.TaskGroup() as group:
        group.create_task(in_turn(first, "bot", stop, working(done, "first"), look=0.02))
        await asyncio.sleep(0.05)
        assert done == []
        first.broken = False
        await eventually(done, "first begins")
        first.broken = True
        await eventually(done, "first begins", "first ends")
        stop.set()


async def test_what_goes_wrong_at_work_is_raised_and_the_turn_left() -> None:
    first, _ = two()

    async def work(_: asyncio.Event) -> None:
        raise ProviderError("nobody is there")

    with pytest.raises(ProviderError, match="nobody is there"):
        await in_turn(first, "bot", asyncio.Event(), work)
    assert first.shared == {}


async def test_a_chat_is_dealt_with_by_one_process_at_a_time() -> None:
    first, second = two()
    inside = list[str]()

    async def deal(names: View, who: str, chat: str) -> None:
        async with Alone(names, "telegram:salon")(chat):
            inside.append(f"{who} {chat} in")
            await asyncio.sleep(0.02)
            inside.append(f"{who} {chat} out")

    await asyncio.gather(deal(first, "a", "7"), deal(second, "b", "7"), deal(second, "c", "8"))
    seven = [one.split()[::2] for one in inside if " 7 " in one]
    assert seven in ([[a, way] for a in order for way in ("in", "out")] for order in ("ab", "ba"))
    assert len(inside) == 6
    assert first.shared == {}


async def test_who_no_longer_waits_for_a_chat_does_not_keep_it() -> None:
    first, second = two()
    async with asyncio.TaskGroup() as group, Alone(first, "telegram:salon")("7"):
        waiting = group.create_task(Alone(second, "telegram:salon")("7").__aenter__())
        while not second.taken:
            await asyncio.sleep(0.01)
        waiting.cancel()
    assert first.shared == {}
    async with Alone(second, "telegram:salon")("7"):
        assert list(first.shared) == ["telegram:salon:7"]
