from __future__ import annotations

from datetime import UTC, datetime

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge.moments import begins, ends, shown


def at(*when: int) -> float:
    return datetime(*when, tzinfo=UTC).timestamp()  # type: ignore[misc,arg-type]


def test_a_day_is_whole_where_the_business_is() -> None:
    assert begins("2026-12-31") == at(2026, 12, 31)
    assert ends("2026-12-31") == at(2027, 1, 1)
    assert begins("2026-07-01", "Europe/Berlin") == at(2026, 6, 30, 22)
    assert ends("2026-07-01", "Europe/Berlin") == at(2026, 7, 1, 22)


def test_a_moment_is_itself() -> None:
    assert begins("2026-07-01T18:00", "Europe/Berlin") == ends("2026-07-01T16:00+00:00") == at(2026, 7, 1, 16)
    assert shown(at(2026, 7, 1, 16), "Europe/Berlin") == "2026-07-01T18:00+02:00"


def test_nothing_is_nothing() -> None:
    assert begins(" ") is ends("") is None
    assert shown(None) == ""


@pytest.mark.parametrize("text", ["tomorrow", "31.12.2026", "2026-13-01", "9999-12-31"])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="valid-until"):
        ends(text)
