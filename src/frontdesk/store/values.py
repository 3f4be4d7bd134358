"""Rows and the values they stand for, where columns and fields have the same names."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

Value = TypeVar("Value")


def columns(kind: type[Any], one: object) -> dict[str, Any]:
    """What a value or a row holds under the names of the fields of `kind`, a dataclass."""
    return {field.name: getattr(one, field.name) for field in fields(kind)}


def value_of(kind: type[Value], row: object) -> Value:
    """The row as a value of that kind."""
    return kind(**columns(kind, row))
