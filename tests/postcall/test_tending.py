from __future__ import annotations

from collections.abc import Iterator

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound, ProviderError
from frontdesk.postcall.tending import Tending
from frontdesk.providers.tickets.base import LONGEST_BODY
from frontdesk.scenario.schema.bot import Learning
from frontdesk.settings import Settings, Tracker
from frontdesk.store import candidates, conversations, snapshot, tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket
from tests.providers.tickets.standins import JiraStand
from tests.support.conversations import BOT
from tests.support.taught import talk


@pytest.fixture
def jira(monkeypatch: pytest.MonkeyPatch) -> Iterator[JiraStand]:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    with JiraStand(cloud=False) as stand:
        stand.issues["SUP-1"] = {"key": "SUP-1", "fields": {"summary": "x", "status": stand.status("To Do")}}
        yield stand


@pytest.fixture
def tending(settings: Settings, store: Store, jira: JiraStand) -> Tending:
    own = Tracker(provider="jira", url=jira.url, options={"project": "SUP", "timeout": 5})
    tickets.begin(store, Ticket("tk-1", "default", "salon", "support"))
    tickets.stands(store, "tk-1", key="SUP-1", url="", state="open", status="To Do")
    return Tending(settings.model_copy(update={"trackers": {"support": own}}), store)


def test_it_is_moved(tending: Tending, store: Store) -> None:
    done = tending.move("tk-1", "Done")
    assert (done.state, done.status) == ("done", "Done")
    assert tickets.get(store, "tk-1") == done
    with pytest.raises(BadInput, match="ways"):
        tending.move("tk-1", "To Do")


def test_it_is_commented_on_once(tending: Tending, jira: JiraStand) -> None:
    for _ in range(2):
        tending.comment("tk-1", "Called back.")
    tending.comment("tk-1", "Nobody there.")
    assert len(jira.comments["SUP-1"]) == 2


def test_it_is_linked(tending: Tending, jira: JiraStand) -> None:
    tending.link("tk-1", "https://desk.example/calls/1")
    assert list(jira.links) == ["https://desk.example/calls/1"]
    for wrong in ("javascript:alert(1)", "desk", "https://user:secret@desk.example/"):
        with pytest.raises(BadInput):
            tending.link("tk-1", wrong)


def test_it_is_looked_at(tending: Tending, jira: JiraStand, store: Store) -> None:
    jira.issues["SUP-1"]["fields"]["status"] = jira.status("Done")
    assert tending.look("tk-1").state == "done"
    jira.issues.clear()
    assert tending.look("tk-1").state == "gone"


def test_what_is_no_ticket(tending: Tending, store: Store) -> None:
    with pytest.raises(NotFound):
        tending.look("tk-9")
    tickets.begin(store, Ticket("tk-2", "default", "salon", "support"))
    with pytest.raises(Conflict, match="not filed"):
        tending.look("tk-2")
    tickets.stands(store, "tk-2", key="SUP-1", url="", state="noted", status="")
    with pytest.raises(Conflict, match="comment on SUP-1"):
        tending.move("tk-2", "Done")


def test_what_cannot_be(tending: Tending, jira: JiraStand) -> None:
    for wrong in ("", "x" * 200):
        with pytest.raises(BadInput):
            tending.move("tk-1", wrong)
    for wrong in (" ", "x" * (LONGEST_BODY + 1)):
        with pytest.raises(BadInput):
            tending.comment("tk-1", wrong)
    jira.failing = [(401, {}, "{}")]
    with pytest.raises(ProviderError, match="401"):
        tending.look("tk-1")


def test_one_that_is_done_teaches_when_it_is_looked_at(
    tending: Tending, settings: Settings, store: Store, jira: JiraStand
) -> None:
    snapshot.publish(settings, {"salon": BOT.model_copy(update={"learning": Learning(from_tickets=True)})})
    conversations.save(store, talk(("do you sell shampoo", "fallback", "I shall ask.")))
    own = Ticket("tk-2", "default", "salon", "support", conversation_id="call-1")
    tickets.begin(store, own)
    tickets.stands(store, "tk-2", key="SUP-1", url="", state="open", status="To Do")
    jira.issues["SUP-1"]["fields"] |= {"status": jira.status("Done"), "summary": "Do you sell shampoo?"}
    jira.writes_on("SUP-1", 11, "Yes, at the counter.", "2026-11-02T09:00:00.000Z")
    tending.look("tk-2")
    [one] = candidates.list_(store, "salon")
    assert (one.question, one.answer) == ("Do you sell shampoo?", "Yes, at the counter.")
