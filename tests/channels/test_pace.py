from __future__ import annotations

from datetime import UTC, datetime, timedelta

from frontdesk.channels.pace import PEOPLE_KEPT, Pace

AT = datetime(2026, 11, 20, tzinfo=UTC)


def test_the_limit_is_told_once_then_silence_then_it_is_fine_again() -> None:
    pace = Pace(messages=2, window=timedelta(seconds=60))
    verdicts = [pace.verdict("a", AT + timedelta(seconds=second)) for second in (0, 1, 2, 3, 61, 62)]
    assert verdicts == ["fine", "fine", "tell", "ignore", "fine", "fine"]


def test_people_do_not_share_a_limit() -> None:
    pace = Pace(messages=1)
    assert pace.verdict("a", AT) == "fine"
    assert pace.verdict("b", AT) == "fine"
    assert pace.verdict("a", AT) == "tell"


def test_it_forgets_people_rather_than_grow_for_ever() -> None:
    pace = Pace(messages=1)
    for number in range(PEOPLE_KEPT + 1):
        pace.verdict(str(number), AT)
    assert pace.verdict("0", AT) == "fine"
    assert pace.verdict(str(PEOPLE_KEPT), AT) == "tell"
