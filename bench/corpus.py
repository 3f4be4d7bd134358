"""The corpus of spoken values: what callers say, as a recogniser writes it, and which values are right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from frontdesk.scenario.parsing import known_type

DATA = Path(__file__).parent / "data" / "slots"
AT = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Berlin"))
"""When everything in it was said: a Friday, at ten in the morning."""


@dataclass(frozen=True, slots=True)
class Item:
    """One utterance. `expect` are the values that are right; None among them: nothing may be taken."""

    id: str
    lang: str
    type: str
    text: str
    expect: tuple[str | None, ...]
    country: str | None = None
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)
    pattern: str | None = None


def load(paths: Sequence[Path] | None = None) -> tuple[Item, ...]:
    """All items of these files or folders; by default of the corpus in the repository."""
    return tuple(_item(given) for path in _files(paths or (DATA,)) for given in _listed(path))


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        yield from sorted(path.glob("*.yaml")) if path.is_dir() else (path,)


def _listed(path: Path) -> list[dict[str, Any]]:
    return yaml.safe_load(path.read_text(encoding="utf-8")) or []


def _item(given: dict[str, Any]) -> Item:
    choices = given.get("choices") or given.get("options") or {}
    words = choices if isinstance(choices, dict) else dict.fromkeys(choices, ())
    return Item(
        id=str(given["id"]),
        lang=given["lang"],
        type=known_type(given["type"]),
        text=str(given["text"]),
        expect=tuple(None if value is None else str(value) for value in given["expect"]),
        country=given.get("country") or given.get("region"),
        choices={str(value): tuple(others or ()) for value, others in words.items()},
        pattern=given.get("pattern"),
    )
