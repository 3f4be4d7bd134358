from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from frontdesk.postcall.notices.digest import Day, digest, due
from frontdesk.settings import Notify
from frontdesk.store import bookings, conversations, tasks
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store
from frontdesk.store.tables import UnansweredRow
from frontdesk.store.tasks import Task
from tests.support.conversations import START, booked

ONE = Notify(telegram="1", digest="18:00", timezone="Europe/Berlin")


@pytest.mark.parametrize(
    ("now", "day"),
    [
        ("2026-11-20T17:59+01:00", None),
        ("2026-11-20T18:00+01:00", date(2026, 11, 20)),
        ("2026-11-21T05:00+01:00", date(2026, 11, 20)),
        ("2026-11-21T06:01+01:00", None),
        ("2026-03-29T18:00+02:00", date(2026, 3, 29)),
    ],
)
def test_when_it_is_due(now: str, day: date | None) -> None:
    found = due(ONE, datetime.fromisoformat(now).astimezone(UTC))
    if day is None:
        late = now.startswith("2026-11-20")
        assert found is None or (late and found.local == date(2026, 11, 19))
    else:
        assert found is not None
        assert found.local == day
    assert due(Notify(telegram="1"), datetime.now(UTC)) is None


def test_a_day_goes_from_one_digest_to_the_next() -> None:
    spring = due(ONE, datetime(2026, 3, 29, 16, 30, tzinfo=UTC))
    assert spring == Day(
        date(2026, 3, 29),
        datetime(2026, 3, 28, 17, 0, tzinfo=UTC),
        datetime(2026, 3, 29, 16, 0, tzinfo=UTC),
    )


def test_what_it_counts(store: Store) -> None:
    day = Day(START.date(), START - timedelta(hours=1), START + timedelta(hours=1))
    assert digest(store, ONE, day) == {"count": 0, "list": "Conversations: 0"}
    for number, (outcome, channel) in enumerate(
        (("booking", "phone"), ("lead", "widget"), ("lead", "phone"))
    ):
        conversations.save(store, booked(f"call-{number}", channel=channel))
        conversations.describe(store, f"call-{number}", outcome=outcome)
    conversations.save(store, booked("late", started_at=START + timedelta(hours=2)))
    conversations.save(store, booked("theirs", company_id="else"))
    conversations.save(store, booked("dental", bot_id="dental"))
    tasks.add(store, Task("t-1", "default", "salon", "call_back", "x"))
    with store.write() as session:
        session.add(
            UnansweredRow(
                **{"conversation_id": "call-1", "utterance": 1, "question": "Do you dye <b>wigs</b>?"},
                **{"company_id": "default", "bot_id": "salon", "asked_at": START},
            )
        )
    own = ONE.model_copy(update={"bots": ("salon",)})
    assert digest(store, own, day)["list"].splitlines() == [
        "Conversations: 3 (by channel: phone 2, widget 1)",
        "Leads: 2",
        "Questions without an answer: 1",
        "Open tasks: 1",
        "– Do you dye ‹b›wigs‹/b›?",
    ]
    assert digest(store, ONE, day)["count"] == 4
    told = {
        code: digest(store, own.model_copy(update={"language": code}), day)["list"].splitlines()
        for code in ("ru", "ar", "he")
    }
    assert told["ru"][:2] == ["Разговоров: 3 (по каналам: телефон 2, виджет 1)", "Заявок: 2"]
    assert told["ar"][:2] == ["المحادثات: 3 (حسب القناة: الهاتف 2, نافذة الموقع 1)", "عملاء محتملون: 2"]
    assert told["he"][:2] == ["שיחות: 3 (לפי ערוץ: טלפון 2, חלון באתר 1)", "לידים: 2"]


def test_bookings_are_counted_when_they_were_made(store: Store) -> None:
    at = datetime.now(UTC)
    made = Booking(
        *("bk_1", "bk_1", "default", "salon", "anna", 0, "haircut"),
        *(at, at + timedelta(hours=1), at, at + timedelta(hours=1)),
    )
    bookings.put(store, made)
    bookings.put(store, replace(made, id="bk_2", receipt="bk_2", resource="eva"))
    bookings.cancel(store, "bk_2")
    now = datetime.now(UTC)
    today = Day(now.date(), now - timedelta(hours=1), now + timedelta(hours=1))
    assert digest(store, ONE, today)["list"].splitlines()[1:] == ["New bookings: 2", "Called off: 1"]
