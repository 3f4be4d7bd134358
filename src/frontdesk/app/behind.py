"""Work that stands behind calls: whatever is made ready while somebody is on the line gives way to them."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

BEHIND = 5
"""How far behind calls such work stands, as `nice` counts."""


def giving_way(work: Callable[[], None]) -> None:
    """Do it while calls go first: the next call's process is made ready while somebody is on the line.

    On Linux a thread has a priority of its own, and this one ends with its work.
    """
    with ThreadPoolExecutor(1, initializer=step_back) as quiet:
        quiet.submit(work).result()


def step_back() -> None:
    """Have this thread, and what it starts, stand behind calls from now on."""
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEHIND)
