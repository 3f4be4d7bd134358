from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import NotFound
from frontdesk.store import conversations, erasing, tickets
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces
from frontdesk.store.tickets import Ticket, ticket_id
from tests.support.conversations import booked

DAY = timedelta(days=1)
ID = ticket_id("default", "support", "call-1")
TICKET = Ticket(
    ID, "default", "salon", "support", title="No hot water", caller="+12025550123", conversation_id="call-1"
)


def filed(store: Store, state: str = "open") -> Ticket:
    tickets.begin(store, TICKET)
    return tickets.stands(store, ID, key="SUP-1", url="https://x/SUP-1", state=state, status="To Do")


def test_our_id_is_the_same_for_the_same_thing_only() -> None:
    assert ticket_id("default", "support", "call-1") == ID
    others = {ticket_id("other", "support", "call-1"), ticket_id("default", "crm", "call-1")}
    assert len({ID, ticket_id("default", "support", "call-2"), *others}) == 4


def test_it_is_begun_once_and_then_stands_somewhere(store: Store) -> None:
    assert tickets.begin(store, TICKET)
    assert not tickets.begin(store, TICKET)
    assert tickets.get(store, ID).state == "making"
    done = filed(store)
    assert (done.key, done.url, done.state, done.status) == ("SUP-1", "https://x/SUP-1", "open", "To Do")
    assert tickets.get(store, ID) == done
    assert done.title == "No hot water"


def test_what_is_not_there_is_not_found(store: Store) -> None:
    filed(store)
    for look in (lambda: tickets.get(store, "tk-none"), lambda: tickets.get(store, ID, "other")):
        with pytest.raises(NotFound):
            look()
    with pytest.raises(NotFound):
        tickets.stands(store, "tk-none", key="1", url="", state="open", status="")


def test_a_callers_open_tickets(store: Store) -> None:
    assert tickets.open_of(store, "default", "+12025550123") == ()
    tickets.begin(store, TICKET)
    assert tickets.open_of(store, "default", "+12025550123") == ()  # not known to be filed
    one = filed(store)
    assert tickets.open_of(store, "default", "+12025550123") == (one,)
    assert tickets.open_of(store, "default", "+12025550123", "support") == (one,)
    assert tickets.open_of(store, "default", "+12025550123", "crm") == ()
    assert tickets.open_of(store, "other", "+12025550123") == ()
    filed(store, "done")
    assert tickets.open_of(store, "default", "+12025550123") == ()


def test_the_tickets_of_a_conversation_and_all_there_are(store: Store) -> None:
    one = filed(store)
    assert tickets.of_conversation(store, "default", "call-1") == (one,)
    assert tickets.of_conversation(store, "default", "call-2") == ()
    assert tickets.listed(store) == (one,)
    assert tickets.listed(store, bot_id="salon", state="open") == (one,)
    assert tickets.listed(store, bot_id="dental") == tickets.listed(store, state="done") == ()
    assert tickets.listed(store, "other") == ()


def test_what_is_said_to_have_changed_is_looked_at(store: Store) -> None:
    one = filed(store)
    assert tickets.to_look_at(store) == ()
    assert tickets.changed(store, "support", "SUP-1")
    assert tickets.to_look_at(store) == (one,)
    tickets.look_later(store, ID, timedelta(minutes=5))
    assert tickets.to_look_at(store) == ()
    tickets.look_later(store, ID, timedelta(minutes=-5))
    assert len(tickets.to_look_at(store)) == 1
    filed(store, "done")
    assert tickets.to_look_at(store) == ()


def test_strangers_tickets_change_nothing(store: Store) -> None:
    tickets.begin(store, TICKET)
    assert not tickets.changed(store, "support", "SUP-1")
    assert not tickets.changed(store, "support", "")
    filed(store)
    assert not tickets.changed(store, "crm", "SUP-1")
    assert tickets.to_look_at(store) == ()


def test_a_comment_on_another_ticket_is_no_ticket_to_look_at(store: Store) -> None:
    filed(store, "noted")
    assert not tickets.changed(store, "support", "SUP-1")
    tickets.look_later(store, ID, timedelta(minutes=-5))
    assert tickets.to_look_at(store) == tickets.to_file(store) == ()


def test_what_could_not_be_filed_waits_for_its_time(store: Store) -> None:
    tickets.begin(store, TICKET)
    assert tickets.to_file(store) == ()
    tickets.look_later(store, ID, timedelta(minutes=-5))
    assert [one.id for one in tickets.to_file(store)] == [ID]
    assert tickets.to_look_at(store) == ()
    tickets.look_later(store, ID, None)
    assert tickets.to_file(store) == ()


def test_what_is_over_goes_in_the_end(store: Store) -> None:
    later = datetime.now(UTC) + timedelta(days=1)
    filed(store)
    assert tickets.drop(store, "default", later) == 0, "it is open"
    filed(store, "done")
    assert tickets.drop(store, "other", later) == tickets.drop(store, "default", later - 2 * DAY) == 0
    conversations.save(store, booked("call-1"))
    assert tickets.drop(store, "default", later) == 0, "it could be filed once more"
    erasing.erase(store, "default", Traces(conversations=("call-1",)))
    assert tickets.drop(store, "default", later) == 1
    assert tickets.listed(store) == ()


def test_what_stands_at_an_address(store: Store) -> None:
    tickets.begin(store, TICKET)
    assert not tickets.filed_as(store, "default", "")
    filed(store)
    assert tickets.filed_as(store, "default", "https://x/SUP-1")
    assert not tickets.filed_as(store, "other", "https://x/SUP-1")
    assert not tickets.filed_as(store, "default", "https://x/SUP-2")
