from __future__ import annotations

import pytest

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.postcall.remarks import read_remarks
from frontdesk.providers.tickets.jira import Jira
from frontdesk.store import ticket_comments, tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket
from tests.providers.tickets.standins import JiraStand

TICKET = Ticket("tk-1", "default", "salon", "support")


@pytest.fixture
def ticket(store: Store) -> Ticket:
    tickets.begin(store, TICKET)
    return tickets.stands(store, "tk-1", key="SUP-1", url="", state="open", status="To Do")


def read(store: Store, ticket: Ticket, stand: JiraStand) -> FrontdeskError | None:
    jira = Jira(stand.url, "secret", "SUP", sleep=lambda seconds: None)
    try:
        return read_remarks(store, ticket, jira)
    finally:
        jira.close()


def test_they_are_read_once_and_what_fails_is_told(store: Store, ticket: Ticket) -> None:
    with JiraStand(cloud=False) as stand:
        stand.issues["SUP-1"] = {"key": "SUP-1"}
        stand.writes_on("SUP-1", 11, "Mended.", "2026-11-02T09:00:00.000Z")
        assert [read(store, ticket, stand) for _ in range(2)] == [None, None]
        stand.failing = [(403, {}, "{}")]
        problem = read(store, ticket, stand)
        assert isinstance(problem, ProviderError)
        assert problem.permanent
    [one] = ticket_comments.of_ticket(store, ticket)
    assert (one.author, one.text, one.written_at.hour) == ("Olga", "Mended.", 9)


def test_a_ticket_that_was_erased_meanwhile(store: Store) -> None:
    with JiraStand(cloud=False) as stand:
        stand.issues["SUP-1"] = {"key": "SUP-1"}
        gone = Ticket("tk-9", "default", "salon", "support", key="SUP-1")
        assert "tk-9" in str(read(store, gone, stand))
