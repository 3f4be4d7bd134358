from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from sqlalchemy import select

from frontdesk.store.db import Store
from frontdesk.store.tables import BotRow, CompanyRow, Moment, Words

PARIS = timezone(timedelta(hours=1))


def test_times_come_back_as_the_same_moment(store: Store) -> None:
    at = datetime(2026, 11, 20, 10, 0, 0, 123456, tzinfo=PARIS)
    with store.write() as session:
        session.add(CompanyRow(company_id="c", bot_id="", name=""))
        session.flush()
        session.add(BotRow(company_id="c", bot_id="b", version="1", body="{}", published_at=at))
    with store.read() as session:
        found = session.scalars(select(BotRow.published_at)).one()
        assert found == at
        assert found.tzinfo == UTC
        assert session.scalars(select(BotRow).where(BotRow.published_at <= at)).one()
        earlier = at - timedelta(microseconds=1)
        assert session.scalars(select(BotRow).where(BotRow.published_at <= earlier)).first() is None


def test_nothing_stays_nothing(store: Store) -> None:
    dialect = store.engine.dialect
    for kind in (Moment(), Words()):
        assert kind.process_bind_param(None, dialect) is None
    assert Moment().process_result_value(None, dialect) is None


def test_what_no_database_takes_is_taken_out_of_words(store: Store) -> None:
    assert Words().process_bind_param("a\0b \ud83d ж", store.engine.dialect) == "ab ? ж"
