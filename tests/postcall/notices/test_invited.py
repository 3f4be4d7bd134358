"""Invitations on their way: from a booking over a real conversation with a mail server to what arrives."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import icalendar
import pytest

from frontdesk.booking.mirroring import uid_of
from frontdesk.postcall.notices.invited import composed, overtaken, receiver, send
from frontdesk.postcall.notices.sending import LADDER, send_due
from frontdesk.postcall.parked import parked
from frontdesk.postcall.telling import make_deliveries
from frontdesk.settings import Settings
from frontdesk.store import bookings, notices
from frontdesk.store.db import Store
from frontdesk.store.notices import LEASE
from frontdesk.testing.smtp import HOST, MailServer, mail_server
from tests.postcall.notices.test_inviting import HOUR, MAIL, NOW, ROW, inviting, made, moved
from tests.postcall.notices.test_mail import smtp
from tests.store.test_bookings import NOON

SECOND = timedelta(seconds=1)


@pytest.fixture
def there(tmp_path: Path) -> Iterator[MailServer]:
    folder = tmp_path / "mail"
    folder.mkdir()
    with mail_server(folder, starttls=False) as running:
        yield running


class House:
    """The barber's, whose mail goes to the stand-in."""

    def __init__(self, store: Store, settings: Settings, there: MailServer) -> None:
        own = {"host": HOST, "port": there.port, "sender": "desk@example.com", "security": "none"}
        self.settings = Settings.model_validate(inviting(settings).model_dump() | {"smtp": own})
        self.store, self.now = store, NOW + SECOND

    def clock(self) -> datetime:
        return self.now

    def tell(self) -> None:
        make_deliveries(self.store, self.settings, NOW)

    def send(self) -> int:
        return send_due(self.store, self.settings, self.clock)


@pytest.fixture
def house(store: Store, settings: Settings, there: MailServer) -> House:
    return House(store, settings, there)


def opened(message: EmailMessage) -> tuple[str, icalendar.Calendar, icalendar.Event]:
    """The plain words, the calendar and its event."""
    assert message.get_content_type() == "multipart/alternative"
    plain, calendar = message.iter_parts()
    assert isinstance(plain, EmailMessage)
    assert isinstance(calendar, EmailMessage)
    assert (plain.get_content_type(), calendar.get_content_type()) == ("text/plain", "text/calendar")
    read = icalendar.Calendar.from_ical(calendar.get_content())
    assert calendar.get_param("method") == read["method"], "as RFC 6047 wants it"
    assert calendar.get_content_charset() == "utf-8"
    [event] = read.walk("VEVENT")
    return plain.get_content(), read, event  # type: ignore[return-value]


def test_confirmed_moved_and_cancelled_each_arrive_once(house: House, there: MailServer) -> None:
    changes = (
        lambda: bookings.put(house.store, ROW),
        lambda: bookings.put(house.store, moved(ROW)),
        lambda: bookings.cancel(house.store, ROW.id),
    )
    for change in changes:
        change()
        for _ in range(2):
            house.tell()
            house.send()
    found = [opened(taken.message) for taken in there.mail]
    assert [taken.to for taken in there.mail] == [(MAIL,)] * 3
    assert [(one["method"], event["sequence"], event["status"]) for _, one, event in found] == [
        ("REQUEST", 0, "CONFIRMED"),
        ("REQUEST", 1, "CONFIRMED"),
        ("CANCEL", 2, "CANCELLED"),
    ]
    assert {event["uid"] for *_, event in found} == {uid_of(ROW.id)}
    assert [event.decoded("dtstart") for *_, event in found] == [NOON, NOON + HOUR, NOON + HOUR]
    assert {one.status for one, _ in made(house.store)} == {"sent"}


def test_it_is_an_e_mail_that_people_and_calendars_read(house: House, there: MailServer) -> None:
    bookings.put(house.store, ROW)
    house.tell()
    house.send()
    message = there.mail[0].message
    [(kept, _)] = made(house.store)
    assert message["From"] == "Barber Marek <desk@example.com>"
    assert (message["To"], message["Subject"]) == (MAIL, "Confirmed: cut, anna – Barber Marek")
    assert message["Message-ID"] == f"<{kept.id}@example.com>"
    assert message["Auto-Submitted"] == "auto-generated"
    text, _, event = opened(message)
    assert text.splitlines()[0] == "Your booking with Barber Marek is confirmed."
    assert event["organizer"] == "mailto:desk@example.com"
    assert event["organizer"].params["CN"] == "Barber Marek"
    assert event["attendee"] == f"mailto:{MAIL}"
    assert (event["summary"], event["location"]) == ("cut, anna – Barber Marek", "Hauptstr. 5, Berlin")
    assert (event.decoded("dtend"), event.decoded("dtstamp")) == (ROW.ends_at, NOW)


def test_a_server_that_is_busy_is_tried_again_with_the_same_e_mail(house: House, there: MailServer) -> None:
    bookings.put(house.store, ROW)
    house.tell()
    there.answer("SENT", "451 later")
    assert house.send() == 1
    [(waits, _)] = made(house.store)
    assert (waits.status, waits.next_attempt_at) == ("pending", house.now + timedelta(seconds=LADDER[1]))
    assert house.send() == 0
    house.now = waits.next_attempt_at
    assert house.send() == 1
    [taken] = there.mail
    assert opened(taken.message)[2]["sequence"] == 0
    assert composed("desk@example.com", waits)["Message-ID"] == taken.message["Message-ID"]


def test_whoever_died_before_noting_that_it_was_taken_sends_the_same_again(
    house: House, there: MailServer
) -> None:
    bookings.put(house.store, ROW)
    house.tell()
    [(one, _)] = made(house.store)
    claimed = notices.claim(house.store, one.id, house.now)
    assert claimed is not None
    assert send(house.settings.smtp, claimed).ok
    assert house.send() == 0, "somebody has it"
    house.now += LEASE
    assert house.send() == 1
    first, again = there.mail
    assert first.data == again.data, "mail programs and calendars take it for the same"
    assert not notices.settle(house.store, claimed, house.now, "sent")


def test_an_address_that_is_nobodys_is_parked_and_sent_again_by_a_person(
    house: House, there: MailServer
) -> None:
    bookings.put(house.store, ROW)
    house.tell()
    there.answer("RCPT", "550 no such user")
    house.send()
    [waits] = parked(house.store, house.settings)
    [(dead, _)] = made(house.store)
    assert (dead.status, waits.name, waits.kind) == ("dead", dead.id, "notice")
    assert "550 no such user" in waits.why
    notices.again(house.store, dead.id, house.now)
    assert house.send() == 1
    assert len(there.mail) == 1


def test_what_was_overtaken_before_it_was_sent_is_not_sent(house: House, there: MailServer) -> None:
    bookings.put(house.store, ROW)
    bookings.put(house.store, moved(ROW))
    bookings.cancel(house.store, ROW.id)
    house.tell()
    house.send()
    [taken] = there.mail
    assert opened(taken.message)[1]["method"] == "CANCEL"
    assert [one.status for one, _ in made(house.store)] == ["overtaken", "overtaken", "sent"]
    assert house.send() == 0
    assert parked(house.store, house.settings) == ()


def test_only_the_next_change_of_the_same_booking_overtakes(house: House) -> None:
    bookings.put(house.store, ROW)
    bookings.put(house.store, replace(moved(ROW), id="b", receipt="b", sequence=0))
    house.tell()
    assert [overtaken(house.store, one) for one, _ in made(house.store)] == [False, False]
    assert [receiver(one).email for one, _ in made(house.store)] == [(MAIL,), (MAIL,)]


def test_several_who_send_to_a_server_that_is_often_busy_send_each_once(
    house: House, there: MailServer
) -> None:
    for number in range(8):
        row = replace(moved(ROW, number * HOUR), id=f"b{number}", receipt=f"b{number}", sequence=0)
        bookings.put(house.store, row)
    for verb in ("MAIL", "RCPT", "SENT", "MAIL", "SENT"):
        there.answer(verb, "451 later")

    def work() -> None:
        house.tell()
        while house.send():
            pass

    for _ in range(4):
        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        house.now += HOUR
    assert {one.status for one, _ in made(house.store)} == {"sent"}
    assert sorted(str(opened(taken.message)[2]["uid"]) for taken in there.mail) == [
        uid_of(f"b{number}") for number in range(8)
    ]


def test_without_a_mail_server_it_waits_and_says_what_is_missing(store: Store, settings: Settings) -> None:
    inviting(settings)
    bookings.put(store, ROW)
    make_deliveries(store, settings, NOW)
    send_due(store, settings, lambda: NOW + SECOND)
    [(waits, _)] = made(store)
    assert (waits.status, waits.attempts) == ("pending", 1)
    assert "smtp.host" in waits.last_error


def test_it_goes_over_an_encrypted_line(tmp_path: Path, store: Store, settings: Settings) -> None:
    inviting(settings)
    bookings.put(store, ROW)
    make_deliveries(store, settings, NOW)
    [(one, _)] = made(store)
    folder = tmp_path / "mail"
    folder.mkdir()
    with mail_server(folder) as there:
        assert send(smtp(there), one, there.trusting).ok
    assert there.mail[0].encrypted
