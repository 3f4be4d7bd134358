"""What may be told of a line: what was there over it, and over lines that somebody joined with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from frontdesk.scenario.history import History
from frontdesk.store import bookings, conversations, histories, people, people_changes, tickets
from frontdesk.store.db import Store
from frontdesk.store.histories import SUMMARY, TITLE
from frontdesk.store.people import Identity, Person
from frontdesk.store.tickets import Ticket
from tests.store.test_bookings import booking
from tests.store.test_people import CHAT, LINE, MAIL, NOON, OTHER, seen
from tests.support.conversations import START, booked


def told(store: Store, line: tuple[str, str]) -> History | None:
    [person] = people.find(store, [line])
    return histories.of_line(store, person, one_of(person, line), NOON)


def one_of(person: Person, line: tuple[str, str]) -> Identity:
    return next(one for one in person.identities if (one.kind, one.value) == line)


def talk(store: Store, number: int, **about: str) -> None:
    """Conversation `call-<number>` is kept, and what it came to."""
    conversations.save(store, booked(f"call-{number}", started_at=START + timedelta(hours=number)))
    if about:
        conversations.describe(store, f"call-{number}", **about)


def test_what_was_over_it(store: Store) -> None:
    talk(store, 1, outcome="lead", summary="Before.")
    talk(store, 2, outcome="booking", summary=f"A  haircut,\n{'x' * SUMMARY}")
    for number in (1, 2):
        people.note(store, seen(number, name="Mary"))
    bookings.put(store, booking("late", 120, owner="call-2"))
    bookings.put(store, booking("soon", 60, owner="call-1"))
    bookings.put(store, booking("off", 180, owner="call-1"))
    bookings.cancel(store, "off")
    bookings.put(store, booking("others", 240, owner="call-9"))
    for number, (talk_id, state) in enumerate((("call-1", "open"), ("call-2", "done"), ("call-9", "open"))):
        made = Ticket(f"t{number}", "default", "salon", "jira", title=f"T{number} {'y' * TITLE}", state=state)
        tickets.begin(store, replace(made, conversation_id=talk_id))
    found = told(store, LINE)
    assert found is not None
    assert [one.starts_at.minute + one.starts_at.hour * 60 for one in found.appointments] == [780, 840]
    assert (found.appointments[0].service, found.appointments[0].bot_id) == ("cut", "salon")
    assert (found.outcome, found.language, found.talks) == ("booking", "en", 2)
    assert found.summary.startswith("A haircut, x")
    assert len(found.summary) == SUMMARY
    assert [title[:2] for title in found.tickets] == ["T0"]
    assert len(found.tickets[0]) == TITLE


def test_who_shares_a_line_is_told_nothing(store: Store) -> None:
    for number, name in enumerate(("Peter", "Anna")):
        people.note(store, seen(number, name=name))
    assert told(store, LINE) is None


def test_a_number_and_a_name_that_anybody_may_write_lead_to_no_appointment(store: Store) -> None:
    people.note(store, seen(1, name="Mary"))
    people.note(store, seen(2, line=CHAT, said=(LINE,), name="Mary"))
    bookings.put(store, booking("a", 60, owner="call-1"))
    chat, line = told(store, CHAT), told(store, LINE)
    assert chat is not None
    assert line is not None
    assert (chat.appointments, chat.talks) == ((), 1)
    assert len(line.appointments) == 1


def test_what_was_left_for_a_number_is_told_to_who_gave_that_name_there(store: Store) -> None:
    for number, line in ((1, LINE), (2, OTHER)):
        widget = ("widget", f"w-{number}")
        people.note(store, seen(number, line=widget, said=(line,), name="Mary Jones"))
        one = booking(str(number), 60 * number, owner=f"call-{number}", details={"phone": line[1]})
        bookings.put(store, one)
    people.note(store, seen(3, line=LINE, name="Mary"))
    people.note(store, seen(4, line=OTHER))
    mary, stranger = told(store, LINE), told(store, OTHER)
    assert mary is not None
    assert stranger is not None
    assert len(mary.appointments) == 1
    assert stranger.appointments == (), "who calls from it may be anybody"


def test_lines_that_somebody_joined_know_of_each_other_until_that_is_undone(store: Store) -> None:
    one = str(people.note(store, seen(1, name="Mary")).person_id)
    other = str(people.note(store, seen(2, line=OTHER)).person_id)
    bookings.put(store, booking("a", 60, owner="call-2"))
    change = people_changes.merge(store, one, other)
    people.note(store, seen(3, line=CHAT, said=(LINE,), name="Mary"))
    for line, count in ((LINE, 1), (OTHER, 1), (CHAT, 0)):
        found = told(store, line)
        assert found is not None
        assert len(found.appointments) == count
        assert found.talks == (2 if count else 1)
    third = str(people.note(store, seen(4, line=("widget", "w"))).person_id)
    people_changes.merge(store, third, one)
    widget = told(store, ("widget", "w"))
    assert widget is not None
    assert len(widget.appointments) == 1
    assert change.undone_at is None


def test_a_merge_that_was_undone_joins_nothing(store: Store) -> None:
    one = str(people.note(store, seen(1)).person_id)
    other = str(people.note(store, seen(2, line=OTHER)).person_id)
    bookings.put(store, booking("a", 60, owner="call-2"))
    people_changes.undo(store, people_changes.merge(store, one, other).id)
    found = told(store, LINE)
    assert found is not None
    assert found.appointments == ()


def test_who_is_looked_at_again(store: Store) -> None:
    one = str(people.note(store, seen(1)).person_id)
    two = str(people.note(store, seen(2, line=OTHER)).person_id)
    bookings.put(store, booking("a", 60, owner="call-1"))
    bookings.put(store, booking("over", -60, owner="call-2"))
    assert histories.changed(store, None, NOON + timedelta(days=4)) == (("default", one),)
    ticket = Ticket("t", "default", "salon", "jira", state="open", conversation_id="call-2")
    tickets.begin(store, ticket)
    ahead = NOON + timedelta(days=4)
    both = {("default", one), ("default", two)}
    assert set(histories.changed(store, NOON - timedelta(days=900), ahead)) == both
    assert histories.changed(store, NOON + timedelta(days=36500), ahead) == ()
    assert set(histories.people_of(store, "default", ["call-1", "call-2", "x"])) == {one, two}
    assert histories.people_of(store, "else", ["call-1"]) == ()


def test_lines_are_where_somebody_was_and_not_what_was_left_in_words(store: Store) -> None:
    people.note(store, seen(1, said=(MAIL,)))
    people.note(store, seen(2, line=OTHER, company_id="else"))
    assert sorted(histories.lines(store)) == [("default", *LINE), ("else", *OTHER)]
