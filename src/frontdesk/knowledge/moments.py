"""From when until when a document counts, as people write it: a day, or a moment, where the business is."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.errors import BadInput


def begins(text: str, timezone: str = "UTC") -> float | None:
    """POSIX seconds of the moment; a day begins at its midnight. None for no text, BadInput for another."""
    return _moment("valid-from", text, timezone, days=0)


def ends(text: str, timezone: str = "UTC") -> float | None:
    """POSIX seconds of the moment; a day counts to its end. None for no text, BadInput for another."""
    return _moment("valid-until", text, timezone, days=1)


def shown(moment: float | None, timezone: str = "UTC") -> str:
    """The moment as ISO 8601 where the business is; empty for None."""
    if moment is None:
        return ""
    return datetime.fromtimestamp(moment, UTC).astimezone(ZoneInfo(timezone)).isoformat(timespec="minutes")


def _moment(what: str, text: str, timezone: str, *, days: int) -> float | None:
    if not text.strip():
        return None
    zone = ZoneInfo(timezone)
    try:
        if len(text.strip()) == len("2026-12-31"):
            day = date.fromisoformat(text.strip()) + timedelta(days=days)
            return datetime.combine(day, time(), zone).timestamp()
        at = datetime.fromisoformat(text.strip())
        return (at if at.tzinfo else at.replace(tzinfo=zone)).timestamp()
    except (ValueError, OverflowError) as error:
        raise BadInput(
            f"{what}: {text[:40]!r} is no day such as 2026-12-31, nor a moment such as 2026-12-31T18:00."
        ) from error
