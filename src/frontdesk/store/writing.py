"""Ways to write a row that may be there already, the same on both databases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from frontdesk.store.tables import Base


def insert_new(session: Session, table: type[Base], values: dict[str, Any]) -> bool:
    """Insert the row unless one with its key is there; whether it was inserted."""
    key = next(iter(table.__table__.primary_key))
    statement = _insert(session, table).values(values).on_conflict_do_nothing().returning(key)
    return session.execute(statement).first() is not None


def insert_all(session: Session, table: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    """Insert the rows whose key is not there yet; each names the same columns."""
    if rows:
        session.execute(_insert(session, table).on_conflict_do_nothing(), list(rows))


def put(session: Session, table: type[Base], values: dict[str, Any], keys: Sequence[str]) -> None:
    """Insert the row, or change the one with the same `keys` to these values."""
    session.execute(_upsert(session, table, values, keys), values)


def put_all(session: Session, table: type[Base], rows: Sequence[dict[str, Any]], keys: Sequence[str]) -> None:
    """The same of many, in one way to the database; each names the same columns."""
    if rows:
        session.execute(_upsert(session, table, rows[0], keys), list(rows))


def _upsert(session: Session, table: type[Base], names: Iterable[str], keys: Sequence[str]) -> Any:
    statement = _insert(session, table)
    changes = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=list(keys), set_=changes)


def _insert(session: Session, table: type[Base]) -> Any:
    dialect = session.get_bind().dialect.name
    return (sqlite if dialect == "sqlite" else postgresql).insert(table.__table__)
