from __future__ import annotations

from sqlalchemy import select

from frontdesk.store.db import Store
from frontdesk.store.tables import CompanyRow
from frontdesk.store.writing import insert_new, put


def names(store: Store) -> dict[str, str]:
    with store.read() as session:
        return {row.company_id: row.name for row in session.scalars(select(CompanyRow))}


def test_the_first_row_stays(store: Store) -> None:
    with store.write() as session:
        assert insert_new(session, CompanyRow, {"company_id": "a", "bot_id": "", "name": "first"})
        assert not insert_new(session, CompanyRow, {"company_id": "a", "bot_id": "", "name": "second"})
    assert names(store) == {"a": "first"}


def test_the_last_values_win(store: Store) -> None:
    with store.write() as session:
        put(session, CompanyRow, {"company_id": "a", "bot_id": "", "name": "first"}, ("company_id",))
        put(session, CompanyRow, {"company_id": "a", "bot_id": "", "name": "second"}, ("company_id",))
    assert names(store) == {"a": "second"}
