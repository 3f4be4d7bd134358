"""Two ways to write a row that may be there already, the same on both databases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from frontdesk.store.tables import Base


def insert_new(session: Session, table: type[Base], values: dict[str, Any]) -> bool:
    """Insert the row unless one with its key is there; whether it was inserted."""
    key = next(iter(table.__table__.primary_key))
    statement = _insert(session, table).values(values).on_conflict_do_nothing().returning(key)
    return session.execute(statement).first() is not None


def put(session: Session, table: type[Base], values: dict[str, Any], keys: Sequence[str]) -> None:
    """Insert the row, or change the one with the same `keys` to these values."""
    changes = {name: value for name, value in values.items() if name not in keys}
    statement = _insert(session, table).values(values)
    session.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=changes))


def _insert(session: Session, table: type[Base]) -> Any:
    dialect = session.get_bind().dialect.name
    return (sqlite if dialect == "sqlite" else postgresql).insert(table.__table__)
