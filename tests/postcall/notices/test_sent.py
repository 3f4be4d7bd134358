from __future__ import annotations

from frontdesk.postcall.notices.sent import Sent


def test_what_has_no_error_was_taken() -> None:
    assert Sent().ok
    assert not Sent("no").ok
