"""Every encrypted column written anew under the newest key, in small transactions: it may be stopped.

What is plain is encrypted by it, too. A row is asked for by what it is written with, so a second run goes on
where the first one stopped, and does nothing when there is nothing to do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Table, Text, and_, func, not_, or_, select, tuple_, type_coerce, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

import frontdesk.store.migrate  # noqa: F401  (knows every table)
from frontdesk.errors import BadInput, Refused
from frontdesk.store.columns import Findable, Sealed
from frontdesk.store.db import Store
from frontdesk.store.doubles import join
from frontdesk.store.people_tables import IdentityRow
from frontdesk.store.sealing import FIXED, SEALED
from frontdesk.store.tables import Base

AT_ONCE = 200
"""Rows of one transaction: others write between two of them."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """How many rows were written anew, and how many were left because their key is not there."""

    rows: int = 0
    unreadable: int = 0


def tables() -> dict[Table, list[Any]]:
    """Every table with its encrypted columns."""
    found = {
        table: [column for column in table.columns if isinstance(column.type, Sealed | Findable)]
        for table in Base.metadata.sorted_tables
    }
    return {table: columns for table, columns in found.items() if columns}


def rotate(
    store: Store, told: Callable[[str, int], object] = lambda table, rows: None, at_once: int = AT_ONCE
) -> Rotated:
    """Until nothing is under another key, or plain. `told` hears of each transaction: table, rows."""
    rows = unreadable = 0
    for table, columns in tables().items():
        after: tuple[Any, ...] | None = None
        while True:
            with store.write() as session:
                batch = _batch(session, store, table, columns, after, at_once)
                done = sum(_renew(session, store, table, columns, row) for row in batch)
            rows, unreadable = rows + done, unreadable + len(batch) - done
            if not batch:
                break
            told(table.name, done)
            after = tuple(batch[-1][: len(_key(table))])
    return Rotated(rows, unreadable)


def standing(store: Store) -> dict[str, int]:
    """How many values there are under each key; the empty key counts those that are plain."""
    counted: Counter[str] = Counter()
    with store.read() as session:
        for table, columns in tables().items():
            for column in columns:
                raw = _raw(column)
                kind, key = func.substr(raw, 1, 4), func.substr(raw, 5, 8)
                ours = and_(raw != "", kind.in_((SEALED, FIXED)))
                named = select(key, func.count()).select_from(table).where(ours).group_by(key)
                counted.update({str(one): int(number) for one, number in session.execute(named)})
                plain = select(func.count()).select_from(table).where(raw != "", not_(ours))
                counted[""] += int(session.scalar(plain) or 0)
    return {key: number for key, number in counted.items() if number}


def _batch(
    session: Session,
    store: Store,
    table: Table,
    columns: list[Any],
    after: tuple[Any, ...] | None,
    at_once: int,
) -> list[Any]:
    """The next rows that are not as they should be: their key, then their encrypted columns as written."""
    key = _key(table)
    query = select(*key, *map(_raw, columns)).where(or_(*(_stale(store, column) for column in columns)))
    if after is not None:
        query = query.where(tuple_(*key) > tuple_(*after))
    return list(session.execute(query.order_by(*key).limit(at_once).with_for_update()))


def _renew(session: Session, store: Store, table: Table, columns: list[Any], row: Any) -> bool:
    key = _key(table)
    its = and_(*(part == value for part, value in zip(key, row[: len(key)], strict=True)))
    written = row[len(key) :]
    try:
        values = {
            column.name: None if text is None else store.keys.open(text)
            for column, text in zip(columns, written, strict=True)
        }
    except (Refused, BadInput):
        return False
    try:
        with session.begin_nested():
            session.execute(update(table).where(its).values(values))
    except IntegrityError:
        if table is IdentityRow.__table__:
            return join(session, row[0])
        if not any(isinstance(column.type, Findable) for column in table.primary_key):
            return False
        session.execute(table.delete().where(its))  # written anew by whoever it is of, under the newest key
    return True


def _stale(store: Store, column: Any) -> ColumnElement[bool]:
    """Whether the value is not what would be written now."""
    raw = _raw(column)
    current = [f"{mark}{store.keys.ids[0]}." for mark in (SEALED, FIXED)]
    return and_(raw != "", not_(func.substr(raw, 1, len(current[0])).in_(current)))


def _key(table: Table) -> list[Any]:
    return [_raw(column) if isinstance(column.type, Findable) else column for column in table.primary_key]


def _raw(column: Any) -> ColumnElement[str]:
    """The column as it is written."""
    return type_coerce(column, Text)
