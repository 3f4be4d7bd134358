"""Several services are asked for the same: one after another when one fails, two at once when one is late."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from frontdesk.errors import FrontdeskError

OVERTAKEN = "overtaken"
"""With this word those are cancelled that somebody else was faster than."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entrant(Generic[T]):
    """`begin` starts it and returns with the first that came of it; FrontdeskError when nothing will.
    `hedge`: seconds after which the next one starts beside it, None for only when it has failed."""

    begin: Callable[[], Coroutine[Any, Any, T]]
    hedge: float | None = None


async def race(entrants: Sequence[Entrant[T]], lose: Callable[[T], Awaitable[None]]) -> T:
    """The first that came. The others are cancelled, or `lose` what came of them. FrontdeskError of the last
    when all fail. No more than two are under way."""
    try:
        async with asyncio.TaskGroup() as group:
            return await _run(list(entrants), group, lose)
    except BaseExceptionGroup as problems:
        raise problems.exceptions[0] from problems


async def _run(
    waiting: list[Entrant[T]], group: asyncio.TaskGroup, lose: Callable[[T], Awaitable[None]]
) -> T:
    started: set[asyncio.Task[tuple[list[T], FrontdeskError | None]]] = set()
    hedge: float | None = None
    problem = FrontdeskError("nobody was asked")
    late = False
    while started or waiting:
        if waiting and (late or not started):
            entrant = waiting.pop(0)
            hedge = entrant.hedge
            started.add(group.create_task(_tried(entrant), name="asked"))
        patience = hedge if waiting and len(started) == 1 else None
        done, started = await asyncio.wait(started, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        # somebody is left who was not in time: whoever is next begins beside them
        late = bool(started)
        came: list[T] = []
        for task in done:
            results, failure = task.result()
            came += results
            problem = failure or problem
        if came:
            for task in started:
                task.cancel(OVERTAKEN)
            for one in came[1:]:
                await lose(one)
            return came[0]
    raise problem


async def _tried(entrant: Entrant[T]) -> tuple[list[T], FrontdeskError | None]:
    try:
        return [await entrant.begin()], None
    except FrontdeskError as failure:
        return [], failure


def overtaken(left: asyncio.CancelledError) -> bool:
    """Whether somebody else was faster, rather than nobody waiting any more."""
    return left.args == (OVERTAKEN,)
