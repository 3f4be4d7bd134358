from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from frontdesk.scenario.history import Appointment, History

AT = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Berlin"))
LATER = datetime(2026, 11, 24, 14, tzinfo=UTC)
KNOWN = History((Appointment(AT, "cut", "", "desk"), Appointment(LATER, "dye", "anna", "other")), talks=2)


def test_what_has_begun_is_not_ahead_and_the_rest_is_told_where_the_bot_is() -> None:
    [one] = KNOWN.ahead(AT)
    assert (one.service, one.starts_at.isoformat()) == ("dye", "2026-11-24T15:00:00+01:00")
    assert len(KNOWN.ahead(AT - timedelta(seconds=1))) == 2


def test_a_bot_tells_of_its_own_calendar_only() -> None:
    assert [one.service for one in KNOWN.of("desk").appointments] == ["cut"]
    assert KNOWN.of("desk").talks == 2
