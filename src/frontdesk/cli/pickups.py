"""What a bot knows of somebody when they ring up or write, for `frontdesk people WHO`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from frontdesk.postcall.customers import Pickup
from frontdesk.scenario.history import History


def lines(pickups: Sequence[Pickup]) -> Iterator[str]:
    """A line for each of theirs that is known."""
    for one in pickups:
        yield f"at pick-up, {one.kind} {one.value}: {_known(one)}"


def as_json(pickups: Sequence[Pickup]) -> list[dict[str, Any]]:
    """The same as JSON values; `known` is null where nothing is, `history` where nothing may be told."""
    return [
        {"kind": one.kind, "value": one.value, "known": _plain(asdict(one.known)) if one.known else None}
        for one in pickups
    ]


def _known(one: Pickup) -> str:
    if one.known is None:
        return "nobody yet (`frontdesk people --publish` writes it anew)"
    name = one.known.name or "no name"
    if one.known.history is None:
        return f"{name}, here before; nothing is told, as several share it"
    return ", ".join((name, *_told(one.known.history)))


def _told(history: History) -> Iterator[str]:
    yield f"conversations: {history.talks}"
    for booked in history.appointments:
        yield f"booked: {booked.service} on {booked.starts_at:%Y-%m-%d %H:%M} UTC"
    for title in history.tickets:
        yield f"open: {title}"
    if history.language:
        yield f"speaks {history.language}"


def _plain(value: Any) -> Any:
    """Times as text."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
