"""Encrypted columns, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Text, select, type_coerce, update

from frontdesk.config.keys import fresh
from frontdesk.errors import Refused
from frontdesk.settings import Settings
from frontdesk.store.columns import Findable, Sealed
from frontdesk.store.db import Store
from frontdesk.store.tables import TaskRow
from tests.support.stores import opened

WHO, REASON = "+12025550123", "Ирина wants her money back"
OLD, NEW = fresh(), fresh()


def add(store: Store, name: str, contact: str | None = WHO) -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    with store.write() as session:
        session.add(
            TaskRow(
                **{"id": name, "company_id": "c", "bot_id": "b", "kind": "check", "reason": REASON},
                **{"conversation_id": "", "contact": contact, "details": "{}", "status": "open"},
                created_at=now,
            )
        )


def written(store: Store) -> list[tuple[str, ...]]:
    raw = [type_coerce(column, Text) for column in (TaskRow.contact, TaskRow.reason)]
    with store.read() as session:
        return [tuple(row) for row in session.execute(select(*raw).order_by(TaskRow.id))]


def found(store: Store, *who: str) -> list[str]:
    with store.read() as session:
        [one] = [
            session.scalars(select(TaskRow.id).where(TaskRow.contact.in_(who)).order_by(TaskRow.id)).all()
        ]
        if len(who) == 1:
            assert list(session.scalars(select(TaskRow.id).where(TaskRow.contact == who[0]))) == list(one)
        return list(one)


def test_nobody_reads_it_without_the_key(settings: Settings) -> None:
    with opened(settings, NEW) as store:
        add(store, "t")
        [(contact, reason)] = written(store)
        assert contact.startswith(f"fd2.{store.keys.ids[0]}.")
        assert reason.startswith(f"fd1.{store.keys.ids[0]}.")
        with store.read() as session:
            row = session.scalars(select(TaskRow)).one()
            assert (row.contact, row.reason) == (WHO, REASON)
    with opened(settings) as store, store.read() as session, pytest.raises(Refused, match="is not set"):
        session.scalars(select(TaskRow)).one()


def test_without_keys_it_is_plain(settings: Settings) -> None:
    with opened(settings) as store:
        add(store, "t")
        assert written(store) == [(WHO, REASON)]
        assert found(store, WHO) == ["t"]


def test_found_whatever_key_it_was_written_with(settings: Settings) -> None:
    for name, keys in (("1-plain", ()), ("2-old", (OLD,)), ("3-new", (NEW, OLD))):
        with opened(settings, *keys) as store:
            add(store, name)
            add(store, f"{name}-other", "+442079460999")
            add(store, f"{name}-nobody", None)
    with opened(settings, NEW, OLD) as store:
        assert found(store, WHO) == ["1-plain", "2-old", "3-new"]
        assert len(found(store, WHO, "+442079460999")) == 6
        assert found(store, "+1202555012") == found(store) == []
        with store.read() as session:
            nobody = select(TaskRow.id).where(TaskRow.contact == None).order_by(TaskRow.id)  # noqa: E711
            assert [one[:1] for one in session.scalars(nobody)] == ["1", "2", "3"]
            assert len(set(session.scalars(select(TaskRow.contact)))) == 3


def test_changed_in_place(settings: Settings) -> None:
    with opened(settings, NEW) as store:
        add(store, "t")
        with store.write() as session:
            session.execute(update(TaskRow).where(TaskRow.contact == WHO).values(contact=None, reason="x"))
        with store.read() as session:
            row = session.scalars(select(TaskRow)).one()
            assert (row.contact, row.reason) == (None, "x")


def test_only_equality_is_asked(settings: Settings) -> None:
    with opened(settings, NEW) as store:
        add(store, "t")
        assert found(store, WHO + " ") == []
        with store.read() as session:
            later = TaskRow.created_at > datetime(2026, 11, 20, tzinfo=UTC) - timedelta(seconds=1)
            assert session.scalars(select(TaskRow.id).where(TaskRow.contact == WHO, later)).all() == ["t"]


def test_what_no_database_takes_is_left_out(store: Store) -> None:
    dialect = store.engine.dialect
    for kind in (Sealed(), Findable()):
        assert kind.process_bind_param("a\0b \ud83d ж", dialect) == "ab ? ж"
        assert kind.process_bind_param(None, dialect) is kind.process_result_value(None, dialect) is None
