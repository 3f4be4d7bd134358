"""What columns hold that no database has a type for: moments, plain words, and words nobody else may read."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Dialect, Engine, Text, bindparam, false, type_coerce
from sqlalchemy.types import TypeDecorator

from frontdesk.config.keys import MOST
from frontdesk.store.sealing import OPEN, Keyring

KEYS = "frontdesk_keys"


class Moment(TypeDecorator[datetime]):
    """An aware time, kept as UTC; SQLite has no time zones, so there it is written without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        at = value.astimezone(UTC)
        return at.replace(tzinfo=None) if dialect.name == "sqlite" else at

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Text from anywhere: what no database takes (NUL, half a surrogate pair) is left out or replaced."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _plain(value)


class Sealed(TypeDecorator[str]):
    """Personal text. With keys it is encrypted, and can be neither searched nor compared in SQL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).seal(_plain(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).open(value)


class Findable(TypeDecorator[str]):
    """A personal name, number or account that rows are found by: `==` and `in_` work, no other comparison.

    The same text is written the same, so equal rows can be told to be equal. While keys are changed, rows
    under an earlier key and plain ones are found too.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).fix(_plain(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).open(value)

    class comparator_factory(TypeDecorator.Comparator[str]):  # noqa: N801  (SQLAlchemy's name)
        """Compares with every form that the text may have been written in."""

        def __eq__(self, other: Any) -> ColumnElement[bool]:  # type: ignore[override]
            if isinstance(other, str):
                return self.in_([other])
            same: ColumnElement[bool] = super().__eq__(other)  # type: ignore[assignment]
            return same

        def in_(self, other: Any) -> ColumnElement[bool]:
            texts = list(other)
            forms = [bindparam(None, text, type_=_Form(number)) for text in texts for number in range(FORMS)]
            return type_coerce(self.expr, Text).in_(forms) if forms else false()

        __hash__ = None  # type: ignore[assignment]


class _Form(TypeDecorator[str]):
    """A text as key `number` - 1 writes it, or, number 0, as it is."""

    impl = Text
    cache_ok = True

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        ring = keys_of(dialect) if self.number else OPEN
        return None if value is None else ring.fix(_plain(value), self.number - 1)


FORMS = MOST + 1


def lock(engine: Engine, ring: Keyring) -> None:
    """Have this engine encrypt with these keys."""
    vars(engine.dialect)[KEYS] = ring


def keys_of(dialect: Dialect) -> Keyring:
    """The keys that an engine encrypts with."""
    ring: Keyring = vars(dialect).get(KEYS, OPEN)
    return ring


def _plain(value: str) -> str:
    return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
