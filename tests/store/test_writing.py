from __future__ import annotations

from sqlalchemy import select

from frontdesk.store.db import Store
from frontdesk.store.tables import CompanyRow
from frontdesk.store.writing import insert_all, insert_new, put, put_all


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


def test_of_many_rows_those_that_are_there_stay(store: Store) -> None:
    rows = [{"company_id": name, "bot_id": "", "name": name} for name in ("a", "b")]
    with store.write() as session:
        insert_all(session, CompanyRow, [])
        insert_all(session, CompanyRow, [{**rows[0], "name": "first"}])
        insert_all(session, CompanyRow, rows)
    assert names(store) == {"a": "first", "b": "b"}


def test_of_many_rows_the_last_values_win(store: Store) -> None:
    rows = [{"company_id": name, "bot_id": "", "name": name} for name in ("a", "b")]
    with store.write() as session:
        put_all(session, CompanyRow, [], ("company_id",))
        put_all(session, CompanyRow, [{**rows[0], "name": "first"}], ("company_id",))
        put_all(session, CompanyRow, [*rows, {**rows[1], "name": "last"}], ("company_id",))
    assert names(store) == {"a": "a", "b": "last"}
