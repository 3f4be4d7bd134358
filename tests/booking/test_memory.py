from __future__ import annotations

from frontdesk.booking.memory import MemoryDays
from tests.booking.shop import TUESDAY
from tests.booking.test_days import adding, entry


def test_nothing_is_shared() -> None:
    one, other = MemoryDays(), MemoryDays()
    one.change([TUESDAY], adding(entry("a")))
    assert one.read([TUESDAY]) == (entry("a"),)
    assert other.read([TUESDAY]) == ()
