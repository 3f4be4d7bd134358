"""Time that passes only when nothing else is left to do: waits of seconds or hours take no time in tests."""

from __future__ import annotations

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from typing import Any

STUCK_AFTER = 10.0


class _Selector(selectors.DefaultSelector):
    """Instead of waiting for a timer, sets the loop's clock to it."""

    loop: Loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if ready or timeout is not None:
            if not ready and timeout:
                self.loop.now += timeout
            return ready
        ready = super().select(STUCK_AFTER)
        if not ready:
            raise RuntimeError("the test waits for something that never happens")
        return ready


class Loop(asyncio.SelectorEventLoop):
    """An event loop whose clock is `now`."""

    def __init__(self) -> None:
        self.now = 0.0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.now


def virtual(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run an asynchronous test on virtual time, from 0 seconds on."""

    @functools.wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        with asyncio.Runner(loop_factory=Loop) as runner:
            runner.run(test(*arguments, **named))

    return run


def now() -> float:
    """Seconds since the test began."""
    return asyncio.get_running_loop().time()


async def settle() -> None:
    """Let everything happen that can happen now."""
    for _ in range(20):
        await asyncio.sleep(0)
