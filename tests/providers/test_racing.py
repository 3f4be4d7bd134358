"""Who is asked when, and who wins, on virtual time."""

from __future__ import annotations

import asyncio

import pytest

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.providers.racing import Entrant, overtaken, race
from tests.support.clock import now, virtual


class Runners:
    """They take their seconds, or fail after them; remembers when each began and which were overtaken."""

    def __init__(self) -> None:
        self.began: dict[str, float] = {}
        self.overtaken: list[str] = []
        self.lost: list[str] = []

    def one(
        self, name: str, seconds: float, hedge: float | None = None, *, fails: bool = False
    ) -> Entrant[str]:
        async def begin() -> str:
            self.began[name] = now()
            try:
                await asyncio.sleep(seconds)
            except asyncio.CancelledError as left:
                if overtaken(left):
                    self.overtaken.append(name)
                raise
            if fails:
                raise ProviderError(f"{name} fails")
            return name

        return Entrant(begin, hedge)

    async def lose(self, name: str) -> None:
        self.lost.append(name)


@virtual
async def test_the_next_begins_when_one_has_failed() -> None:
    runners = Runners()
    order = [runners.one("a", 1.0, fails=True), runners.one("b", 0.5)]
    assert await race(order, runners.lose) == "b"
    assert runners.began == {"a": 0.0, "b": 1.0}


@virtual
async def test_the_next_begins_beside_one_that_is_late_and_the_faster_wins() -> None:
    runners = Runners()
    assert await race([runners.one("a", 2.0, 0.5), runners.one("b", 0.3)], runners.lose) == "b"
    assert now() == pytest.approx(0.8)
    assert runners.overtaken == ["a"]


@virtual
async def test_a_failure_beside_a_late_one_brings_the_third() -> None:
    runners = Runners()
    order = [runners.one("a", 9.0, 0.5), runners.one("b", 0.2, fails=True), runners.one("c", 0.1)]
    assert await race(order, runners.lose) == "c"
    assert runners.began["c"] == pytest.approx(0.7)


@virtual
async def test_of_two_that_come_at_once_one_loses_what_it_has() -> None:
    runners = Runners()
    winner = await race([runners.one("a", 1.0, 0.5), runners.one("b", 0.5)], runners.lose)
    assert sorted([winner, *runners.lost, *runners.overtaken]) == ["a", "b"]


@virtual
async def test_when_all_fail_the_last_failure_is_told() -> None:
    runners = Runners()
    with pytest.raises(ProviderError, match="b fails"):
        await race([runners.one("a", 0.1, fails=True), runners.one("b", 0.1, fails=True)], runners.lose)
    with pytest.raises(FrontdeskError, match="nobody"):
        await race([], runners.lose)


@virtual
async def test_who_leaves_overtakes_nobody() -> None:
    runners = Runners()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await race([runners.one("a", 5, 0.2), runners.one("b", 5)], runners.lose)
    assert len(runners.began) == 2
    assert runners.overtaken == []
