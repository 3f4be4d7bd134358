"""What an event is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from frontdesk.providers.calendars.base import Event

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("uid", "ours"), [("bk_1@frontdesk", True), ("bk_1@frontdesk.example", False), ("", False)]
)
def test_which_events_are_ours(uid: str, ours: bool) -> None:
    assert Event(uid, AT, AT).ours is ours
