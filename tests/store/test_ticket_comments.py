from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from frontdesk.config.keys import fresh
from frontdesk.errors import NotFound
from frontdesk.settings import Settings
from frontdesk.store import erasing, ticket_comments, tickets
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces
from frontdesk.store.ticket_comments import MOST, Comment, comment_id, comment_of, keep, of_ticket
from frontdesk.store.tickets import Ticket
from tests.support.stores import opened

AT = datetime(2026, 11, 2, 9, tzinfo=UTC)
TICKET = Ticket("tk-1", "default", "salon", "support", caller="+12025550123")


@pytest.fixture
def ticket(store: Store) -> Ticket:
    tickets.begin(store, TICKET)
    return tickets.stands(store, "tk-1", key="SUP-1", url="", state="open", status="To Do")


def said(key: str, words: str = "The boiler is mended.", at: datetime | None = AT) -> Comment:
    return comment_of(TICKET, key, "Olga", words, at)


def test_a_comment_is_there_once_however_often_it_is_read(store: Store, ticket: Ticket) -> None:
    assert keep(store, ticket, [said("2", at=AT + timedelta(hours=1)), said("1")]) == 2
    assert keep(store, ticket, [said("1"), said("2", "Mended twice."), said("2", "Mended twice.")]) == 0
    assert [(one.text, one.written_at) for one in of_ticket(store, ticket)] == [
        ("The boiler is mended.", AT),
        ("Mended twice.", AT + timedelta(hours=1)),
    ]
    assert comment_id("tk-1", "1") != comment_id("tk-2", "1")


def test_without_a_time_it_was_written_when_it_was_seen_first(store: Store, ticket: Ticket) -> None:
    before = datetime.now(UTC)
    keep(store, ticket, [said("1", at=None)])
    [first] = of_ticket(store, ticket)
    assert before <= first.written_at <= datetime.now(UTC)
    keep(store, ticket, [said("1", "Other words.", at=None)])
    [again] = of_ticket(store, ticket)
    assert (again.written_at, again.text) == (first.written_at, "Other words.")


def test_only_the_latest_are_kept(store: Store, ticket: Ticket) -> None:
    many = [said(str(number), at=AT + timedelta(seconds=number)) for number in range(MOST + 3)]
    assert keep(store, ticket, many) == MOST + 3
    kept = of_ticket(store, ticket)
    assert (len(kept), kept[0].written_at) == (MOST, AT + timedelta(seconds=3))


def test_no_ticket_no_comment(store: Store) -> None:
    with pytest.raises(NotFound):
        keep(store, TICKET, [said("1")])
    assert of_ticket(store, TICKET) == ()


def test_they_go_with_the_ticket(store: Store, ticket: Ticket) -> None:
    keep(store, ticket, [said("1")])
    tickets.stands(store, "tk-1", key="SUP-1", url="", state="done", status="Done")
    assert tickets.drop(store, "default", datetime.now(UTC) + timedelta(days=1)) == 1
    with store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM ticket_comments")) == 0


def test_a_person_is_erased_from_others_tickets_too(store: Store, ticket: Ticket) -> None:
    keep(store, ticket, [said("1"), said("2", "Call +442079460999 back.")])
    found = erasing.traces(store, "default", ["+442079460999"])
    assert found == Traces(comments=(comment_id("tk-1", "2"),))
    erasing.erase(store, "default", found)
    assert [one.text for one in of_ticket(store, ticket)] == ["The boiler is mended."]
    erasing.erase(store, "default", erasing.traces(store, "default", ["+12025550123"]))
    assert of_ticket(store, ticket) == ()


def test_what_was_erased_does_not_come_back_from_the_tracker(store: Store, ticket: Ticket) -> None:
    found = [said("1"), said("2", "Call +442079460999 back.")]
    keep(store, ticket, found)
    erasing.erase(store, "default", erasing.traces(store, "default", ["+442079460999"]))
    assert keep(store, ticket, found) == 0
    assert [one.text for one in of_ticket(store, ticket)] == ["The boiler is mended."]
    assert erasing.traces(store, "default", ["+442079460999"]) == Traces()


def test_nobody_reads_them_without_the_key(settings: Settings) -> None:
    with opened(settings, fresh()) as store:
        tickets.begin(store, TICKET)
        keep(store, TICKET, [said("1")])
        with store.read() as session:
            [(author, words)] = session.execute(text("SELECT author, text FROM ticket_comments")).all()
        assert "Olga" not in author
        assert "boiler" not in words
        assert of_ticket(store, TICKET)[0].text == "The boiler is mended."


def test_whose_they_are(store: Store, ticket: Ticket) -> None:
    keep(store, ticket, [said("1")])
    assert ticket_comments.of_ticket(store, Ticket("tk-1", "other", "salon", "support")) == ()
