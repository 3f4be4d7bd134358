from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.booking.mirroring import event_of
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.sessions import dump
from frontdesk.models import Usage
from frontdesk.postcall.notices.inviting import MOST, invite
from frontdesk.postcall.telling import make_deliveries
from frontdesk.scenario.engine import start_state
from frontdesk.settings import Settings
from frontdesk.store import bookings, conversations, notices, people, sessions, snapshot
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store
from frontdesk.store.notices import BEFORE, INVITED, Notice, invitation_id
from frontdesk.store.outbox import Waiting
from tests.booking.shop import BOOKING, VISIT
from tests.scenario.desk import desk
from tests.store.test_bookings import NOON, booking
from tests.store.test_people import MAIL as LEFT, seen
from tests.support.conversations import booked

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MAIL = "Mary@example.com"
WANTED: dict[str, Any] = {"name": "Barber Marek", "place": "Hauptstr. 5, Berlin"}
FIELDS = [*VISIT["collect_fields"], {"name": "mail", "type": "email", "prompt": "Which address?"}]
ROW = booking(bot_id="desk", details={"name": "Mary", "mail": MAIL})


def inviting(settings: Settings, wanted: dict[str, Any] | None = WANTED, **keys: Any) -> Settings:
    """The barber's bot, published, with these invitations."""
    own = {**BOOKING, "invitations": wanted}
    keys = {"hours": {"mon-fri": "09:00-18:00"}, "timezone": "Europe/Berlin", **keys}
    snapshot.publish(settings, {"desk": desk({**VISIT, "collect_fields": FIELDS}, booking=own, **keys)})
    return settings


def moved(row: Booking, by: timedelta = HOUR) -> Booking:
    """The next state of the booking."""
    times = ("starts_at", "ends_at", "busy_from", "busy_until")
    later = {name: getattr(row, name) + by for name in times}
    return replace(row, sequence=row.sequence + 1, receipt=f"{row.receipt}+", **later)


def made(store: Store) -> list[tuple[Notice, dict[str, Any]]]:
    """The invitations there are, in order."""
    rows = [one for one in notices.listed(store) if one.receiver == INVITED]
    return sorted(((one, json.loads(one.text)) for one in rows), key=lambda pair: pair[1]["sequence"])


def test_each_change_is_one_invitation_to_the_same_event(store: Store, settings: Settings) -> None:
    inviting(settings)
    for change in (ROW, moved(ROW)):
        bookings.put(store, change)
        for _ in range(2):
            make_deliveries(store, settings, NOW)
    for _ in range(2):
        bookings.cancel(store, ROW.id)
        make_deliveries(store, settings, NOW)
    found = made(store)
    assert [(told["sequence"], told["method"]) for _, told in found] == [
        (0, "REQUEST"),
        (1, "REQUEST"),
        (2, "CANCEL"),
    ]
    assert {told["uid"] for _, told in found} == {event_of(ROW).uid}, "as it stands in the team's calendars"
    assert {told["to"] for _, told in found} == {MAIL}
    assert [one.id for one, _ in found] == [invitation_id("default", ROW.id, number) for number in range(3)]
    assert [one.title for one, _ in found] == [
        "Confirmed: cut, anna – Barber Marek",
        "Changed: cut, anna – Barber Marek",
        "Cancelled: cut, anna – Barber Marek",
    ]
    assert {(one.conversation_id, one.bot_id, one.status) for one, _ in found} == {
        ("call-1", "desk", "pending")
    }


def test_what_it_says(store: Store, settings: Settings) -> None:
    inviting(settings)
    for change in (ROW, moved(ROW)):
        bookings.put(store, change)
        make_deliveries(store, settings, NOW)
    first, second = (told["text"].splitlines() for _, told in made(store))
    assert first[:5] == [
        "Your booking with Barber Marek is confirmed.",
        "",
        "cut, anna",
        "Tuesday, 24 November 2026, 13:00 (Europe/Berlin)",
        "Hauptstr. 5, Berlin",
    ]
    assert "Tuesday, 24 November 2026, 14:00 (Europe/Berlin)" in second
    assert "Before: Tuesday, 24 November 2026, 13:00 (Europe/Berlin)" in second
    assert all("Mary" not in line for line in (*first, *second)), "nothing that a caller said"


def test_it_is_written_in_the_language_that_was_spoken(store: Store, settings: Settings) -> None:
    inviting(settings, languages=["en", "ru"])
    conversations.save(store, booked("call-1", bot_id="desk", language="ru"))
    bookings.put(store, ROW)
    bookings.put(store, booking("b", 120, bot_id="desk", owner="call-2", details=ROW.details))
    make_deliveries(store, settings, NOW)
    texts = {one.conversation_id: (one.title, told["text"]) for one, told in made(store)}
    title, text = texts["call-1"]
    assert title == "Подтверждено: cut, anna – Barber Marek"
    assert "вторник, 24 ноября 2026 г., 13:00" in text
    assert "Your booking" not in text
    title, text = texts["call-2"]
    assert title.startswith("Confirmed"), "nobody knows yet what was spoken: all that the bot speaks"
    assert "Your booking" in text
    assert "ваша запись" in text


@pytest.mark.parametrize(
    ("wanted", "changes", "now"),
    [
        (None, {}, NOW),
        (WANTED, {"details": {}}, NOW),
        (WANTED, {"details": {"mail": "none"}}, NOW),
        (WANTED, {"details": {"mail": "a b@example.com"}}, NOW),
        (WANTED, {"details": {"mail": "a@example.com\nBcc: b@example.com"}}, NOW),
        (WANTED, {"details": {"note": MAIL}}, NOW),
        (WANTED, {"company_id": "other"}, NOW),
        (WANTED, {"bot_id": "unknown"}, NOW),
        (WANTED, {}, NOON + HOUR),
    ],
)
def test_nobody_is_invited(
    store: Store, settings: Settings, wanted: dict[str, Any] | None, changes: dict[str, Any], now: datetime
) -> None:
    inviting(settings, wanted)
    bookings.put(store, replace(ROW, **changes))
    make_deliveries(store, settings, now)
    assert notices.listed(store) == notices.listed(store, "other") == ()


def test_programs_say_email_whatever_the_bot_calls_it(store: Store, settings: Settings) -> None:
    inviting(settings)
    bookings.put(store, replace(ROW, details={"email": f" {MAIL} "}))
    make_deliveries(store, settings, NOW)
    assert [told["to"] for _, told in made(store)] == [MAIL]


@pytest.mark.parametrize(
    ("known", "name", "to"), [(True, "Mary", [LEFT[1]]), (True, "Tom", []), (False, "", [])]
)
def test_an_address_from_before_only_where_that_is_allowed(
    store: Store, settings: Settings, known: bool, name: str, to: list[str]
) -> None:
    inviting(settings, {**WANTED, "known_addresses": known})
    people.note(store, seen(1, name="Mary Jones", said=(LEFT,)))
    conversations.save(store, booked("call-1", bot_id="desk"))
    bookings.put(store, replace(ROW, details={"name": name}))
    make_deliveries(store, settings, NOW)
    assert [told["to"] for _, told in made(store)] == to


@pytest.mark.parametrize("body", ["", "[]", '{"data": 1}', '{"data": {"ends_at": "soon"}}', '{"data": {}}'])
def test_what_cannot_be_read_holds_nothing_else_up(store: Store, settings: Settings, body: str) -> None:
    inviting(settings)
    broken = Waiting("msg_1", "default", "desk", "", "booking.confirmed", body, NOW)
    with store.write() as session:
        assert not invite(session, settings, broken, NOW)
        assert not invite(session, settings, replace(broken, event="call.ended"), NOW)
    snapshot.path_of(settings.home).write_text("{")
    with store.write() as session:
        assert not invite(session, settings, broken, NOW)


def test_an_address_that_was_put_right_is_invited_and_the_wrong_one_told_otherwise(
    store: Store, settings: Settings
) -> None:
    inviting(settings)
    right = replace(moved(ROW, timedelta(0)), details={"mail": "mary@example.org"})
    for change in (ROW, right):
        bookings.put(store, change)
        for _ in range(2):
            make_deliveries(store, settings, NOW)
    found = {one.id: (one.title.partition(":")[0], told) for one, told in made(store)}
    subject, told = found[invitation_id("default", ROW.id, 1)]
    assert (subject, told["to"], told["method"]) == ("Confirmed", "mary@example.org", "REQUEST")
    subject, told = found[invitation_id("default", ROW.id, 1, BEFORE)]
    assert (subject, told["to"], told["method"], told["sequence"]) == ("Cancelled", MAIL, "CANCEL", 1)
    assert (told["uid"], told["starts"]) == (
        event_of(ROW).uid,
        found[invitation_id("default", "a", 0)][1]["starts"],
    )
    assert len(found) == 3


def test_a_change_that_nobody_would_see_is_not_told(store: Store, settings: Settings) -> None:
    inviting(settings)
    same = replace(moved(ROW, timedelta(0)), details={"mail": MAIL, "name": "Mary Jones"})
    for change in (ROW, same):
        bookings.put(store, change)
        make_deliveries(store, settings, NOW)
    assert [told["sequence"] for _, told in made(store)] == [0]
    bookings.cancel(store, ROW.id)
    make_deliveries(store, settings, NOW)
    assert [(told["sequence"], told["method"]) for _, told in made(store)] == [(0, "REQUEST"), (2, "CANCEL")]


def test_a_chat_that_goes_on_is_asked_what_is_spoken_and_who_is_there(
    store: Store, settings: Settings
) -> None:
    inviting(settings, {**WANTED, "known_addresses": True}, languages=["en", "ru"])
    people.note(store, seen(1, line=("telegram", "7"), name="Mary", said=(LEFT,)))
    for number, (spoken, said) in enumerate(
        (("ru", "ваша запись"), ("", "Your booking"), (None, "ваша запись"))
    ):
        context = DialogueContext(
            f"c{number}", "desk", "telegram", replace(start_state(), language=spoken or "")
        )
        kept = "" if spoken is None else dump(context, Usage())
        data = {"conversation_id": f"c{number}", "sender": "7", "snapshot": kept}
        sessions.keep(store, f"telegram:{number}", "desk", data)
        row = booking(str(number), 60 * number, bot_id="desk", owner=f"c{number}", caller=None, details={})
        bookings.put(store, row)
        make_deliveries(store, settings, NOW)
        [told] = [told for one, told in made(store) if one.conversation_id == f"c{number}"]
        assert told["to"] == LEFT[1]
        assert said in told["text"]
        assert ("Your booking" in told["text"] and "ваша запись" in told["text"]) is (spoken is None)


def test_an_address_gets_so_many_in_a_day_and_no_more(store: Store, settings: Settings) -> None:
    """Whoever calls says whose address it is: a stranger's is no target."""
    inviting(settings)
    for number in range(MOST + 5):
        mail = f"{'.'.join('mary')}+{number}@Example.com" if number % 2 else MAIL
        row = booking(f"b{number}", 60 * number, bot_id="desk", owner=f"c{number}", details={"mail": mail})
        for change in (row, moved(row, timedelta(minutes=5))):
            bookings.put(store, change)
            make_deliveries(store, settings, NOW)
    assert len(made(store)) == MOST
    for number in range(MOST + 5):
        bookings.cancel(store, f"b{number}")
        make_deliveries(store, settings, NOW)
    told = [about["method"] for _, about in made(store)]
    assert (told.count("REQUEST"), told.count("CANCEL")) == (MOST, MOST // 2), "what was told is taken back"


def test_others_and_another_day_have_their_own(store: Store, settings: Settings) -> None:
    inviting(settings)
    for number in range(MOST):
        row = booking(f"b{number}", 60 * number, bot_id="desk", owner=f"c{number}", details=ROW.details)
        bookings.put(store, row)
    make_deliveries(store, settings, NOW)
    for number, (mail, now) in enumerate((("tom@example.com", NOW), (MAIL, NOW + timedelta(days=1)))):
        details = {"mail": mail}
        before = -60 * (number + 1)
        one = booking(f"n{number}", before, bot_id="desk", owner=f"d{number}", details=details)
        bookings.put(store, one)
        make_deliveries(store, settings, now)
    assert [told["to"] for _, told in made(store)].count("tom@example.com") == 1
    assert len(made(store)) == MOST + 2
