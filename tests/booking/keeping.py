"""One Redis for the whole run of these tests."""

from __future__ import annotations

import atexit
from contextlib import ExitStack
from functools import cache

from frontdesk.testing.services import redis_server


@cache
def redis_address() -> str:
    """The address of a Redis that stops with the tests."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(redis_server()).url
