"""The calendar in memory keeps the protocol."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars.base import Event
from frontdesk.providers.calendars.fake import build

AT = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_in_and_out() -> None:
    calendar = build({})
    event = Event("a", AT, AT + timedelta(hours=1))
    calendar.put(event)
    calendar.put(event)
    assert calendar.events(AT, AT + timedelta(days=1)) == [event]
    assert calendar.events(event.end, event.end + timedelta(days=1)) == []
    calendar.delete("a")
    calendar.delete("a")
    assert calendar.held == {}
    calendar.broken = True
    with pytest.raises(ProviderError):
        calendar.put(event)
