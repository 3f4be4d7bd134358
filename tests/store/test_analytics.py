from __future__ import annotations

from frontdesk.store import analytics, conversations
from frontdesk.store.db import Store
from tests.support.conversations import booked


def test_measurements_are_kept_once_with_their_latest_value(store: Store) -> None:
    conversations.save(store, booked())
    assert analytics.get(store, "call-1") is None
    measured = dict.fromkeys(analytics.COLUMNS, 1) | {"first_audio_p95": None, "more": {"legs": [1]}}
    analytics.keep(store, booked(), measured | {"turns": 9})
    analytics.keep(store, booked(), measured)
    assert analytics.get(store, "call-1") == measured
    assert analytics.get(store, "call-1", "other") is None
