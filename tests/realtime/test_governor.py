"""A few words before a late answer."""

from __future__ import annotations

import asyncio

from frontdesk.realtime.governor import LATE, STILL_LATE, Governor
from tests.support.clock import virtual


class Call:
    """An answer that is owed, and which steps were said until it came."""

    def __init__(self, *, can: bool = True) -> None:
        self.waiting = True
        self.said: list[int] = []
        self.can = can
        self.governor = Governor(lambda: self.waiting, self._say)

    def _say(self, step: int) -> bool:
        self.said += [step] * self.can
        return self.can

    async def turn(self, answer_after: float) -> None:
        self.waiting = True
        self.governor.watch()
        await asyncio.sleep(answer_after)
        self.waiting = False
        self.governor.stop()
        await asyncio.sleep(1)


@virtual
async def test_a_late_answer_is_announced_by_a_word() -> None:
    call = Call()
    await call.turn(STILL_LATE / 2)
    assert call.said == [0]


@virtual
async def test_a_very_late_one_by_a_word_and_then_a_sentence() -> None:
    call = Call()
    await call.turn(STILL_LATE + 5)
    assert call.said == [0, 1]


@virtual
async def test_a_fast_answer_is_not_announced() -> None:
    call = Call()
    await call.turn(LATE / 2)
    assert call.said == []


@virtual
async def test_an_answer_that_needs_no_model_is_not_announced() -> None:
    call = Call()
    call.governor.watch()
    call.waiting = False
    await asyncio.sleep(1)
    assert call.said == []


@virtual
async def test_never_twice_in_a_row() -> None:
    call = Call()
    for _ in range(4):
        await call.turn(STILL_LATE / 2)
    assert call.said == [0, 0]


@virtual
async def test_words_that_could_not_be_said_are_none() -> None:
    call = Call(can=False)
    await call.turn(2.0)
    call.can = True
    await call.turn(STILL_LATE / 2)
    assert call.said == [0]
