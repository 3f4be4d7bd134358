"""The views show nothing of anybody, whatever columns are added to their tables."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Float, Integer, Text, insert, text

from frontdesk.store.columns import Findable, Moment, Sealed, Words
from frontdesk.store.db import Store
from frontdesk.store.tables import Base
from frontdesk.store.views import VIEWS
from tests.support.conversations import START

MARK = "Mary Personal"
PLAIN: tuple[tuple[type, Any], ...] = (
    *(((Sealed, MARK), (Findable, MARK), (Words, MARK), (Text, MARK))),
    *(((Moment, START), (Boolean, True), (Integer, 1), (Float, 1.0))),
)


def planted(column: Column[Any]) -> Any:
    """The mark wherever somebody's words can be."""
    return next((value for kind, value in PLAIN if isinstance(column.type, kind)), "x")


def test_no_view_shows_what_somebody_said_or_is_called(store: Store) -> None:
    shown = {view.table for view in VIEWS.values()}
    with store.write() as session:
        for table in Base.metadata.sorted_tables:
            if table.name in shown:
                session.execute(insert(table).values({one.name: planted(one) for one in table.columns}))
    with store.read() as session:
        for name, view in VIEWS.items():
            found = session.execute(text(f"SELECT * FROM {name}"))
            assert tuple(found.keys()) == view.names
            (row,) = found.all()
            assert MARK not in repr(row), name
            whole = session.execute(text(f"SELECT * FROM {view.table}")).all()
            assert name == "report_measures" or MARK in repr(whole) or name == "report_deliveries"


def test_what_a_view_is_and_what_its_columns_are_called() -> None:
    outcomes = VIEWS["report_outcomes"]
    assert outcomes.select("main.").endswith("receipt IS NOT NULL AS receipted FROM main.outcomes")
    assert outcomes.names[-1] == "receipted"
    assert all({"company_id", "bot_id"} <= set(view.names) for view in VIEWS.values())
