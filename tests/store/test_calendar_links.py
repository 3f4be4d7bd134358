from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.store.calendar_links import CalendarLink, forget, of_calendar, written
from frontdesk.store.db import Store

LINK = CalendarLink("bk_1", "anna", "default", "desk", 0, datetime(2026, 11, 24, 12, tzinfo=UTC))


def test_what_is_in_a_calendar(store: Store) -> None:
    written(store, LINK)
    written(store, replace(LINK, sequence=2))
    written(store, replace(LINK, calendar="boris"))
    assert of_calendar(store, "default", "desk", "anna") == {"bk_1": replace(LINK, sequence=2)}
    assert of_calendar(store, "other", "desk", "anna") == {}


def test_what_is_not_there_any_more(store: Store) -> None:
    written(store, LINK)
    written(store, replace(LINK, calendar="boris"))
    forget(store, "anna", [])
    forget(store, "anna", ["bk_1", "bk_2"])
    assert of_calendar(store, "default", "desk", "anna") == {}
    assert of_calendar(store, "default", "desk", "boris") != {}
