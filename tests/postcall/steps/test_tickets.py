from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.models import Conversation
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.tickets import PATIENCE, run
from frontdesk.settings import BotSettings, Filing, Settings, Tracker
from frontdesk.store import tickets
from frontdesk.store.db import Store
from frontdesk.store.ticket_tables import TicketRow
from frontdesk.store.tickets import Ticket, ticket_id
from tests.providers.tickets.crm_standin import CRM_OPTIONS, CrmStand
from tests.providers.tickets.standins import JiraStand
from tests.support.conversations import BOT, booked

ID = ticket_id("default", "support", "call-1")


@pytest.fixture
def jira(monkeypatch: pytest.MonkeyPatch) -> Iterator[JiraStand]:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    monkeypatch.setenv("CRM_API_KEY", "secret")
    with JiraStand() as stand:
        yield stand


def desk(
    settings: Settings, jira: JiraStand, *filings: Filing, timeout: float = 10, **trackers: Tracker
) -> Settings:
    options = {"project": "SUP", "user": "bot@company.com", "timeout": timeout}
    own = Tracker(provider="jira", url=jira.url, options=options)
    named = filings or (Filing(tracker="support", when=("booking",)),)
    return settings.model_copy(
        update={"trackers": {"support": own, **trackers}, "bots": {"salon": BotSettings(filing=named)}}
    )


def job(settings: Settings, store: Store, conversation: Conversation | None = None, **results: Any) -> Job:
    return Job(conversation or booked(), BOT, settings, store, results=results)


def test_it_is_filed_once(settings: Settings, store: Store, jira: JiraStand) -> None:
    own = desk(settings, jira)
    first = run(job(own, store))
    assert first == {"tickets": [{"id": ID, "key": "SUP-1", "state": "open"}]}
    assert run(job(own, store)) == first
    assert len(jira.writes()) == 1
    kept = tickets.get(store, ID)
    assert (kept.state, kept.caller, kept.url) == ("open", "+12025550123", f"{jira.url}/browse/SUP-1")


def test_what_nobody_wants_filed_is_not(settings: Settings, store: Store, jira: JiraStand) -> None:
    assert run(job(desk(settings, jira, Filing(tracker="support", when=("handoff",))), store)) == {
        "tickets": []
    }
    assert run(job(settings, store)) == {"tickets": []}
    assert jira.asked == []


def test_a_second_call_of_the_same_caller_is_a_comment(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    own = desk(settings, jira)
    run(job(own, store))
    for _ in range(2):
        second = run(job(own, store, booked("call-2")))
        assert second["tickets"][0] | {"id": ""} == {"id": "", "key": "SUP-1", "state": "noted"}
    assert len(jira.issues) == 1
    [comment] = jira.comments["SUP-1"]
    assert "haircut" in str(comment)
    assert ticket_id("default", "support", "call-2") in str(comment)


def test_a_ticket_that_is_done_over_there_is_not_commented_on(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    own = desk(settings, jira)
    run(job(own, store))
    jira.issues["SUP-1"]["fields"]["status"] = jira.status("Done")
    assert run(job(own, store, booked("call-2")))["tickets"][0]["key"] == "SUP-2"
    assert tickets.get(store, ID).state == "done"
    assert jira.comments == {}


def test_a_ticket_that_a_person_wrote_is_commented_on(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    run(job(desk(settings, jira), store))
    with store.write() as session:
        session.delete(session.get(TicketRow, ID))
    assert run(job(desk(settings, jira), store, booked("call-2")))["tickets"][0]["key"] == "SUP-1"


def test_other_callers_and_those_without_a_number_get_their_own(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    own = desk(settings, jira)
    run(job(own, store))
    for number, caller in enumerate(("+12025550199", None, "telegram:42", "telegram:42")):
        run(job(own, store, booked(f"call-{number + 2}", caller=caller)))
    assert len(jira.issues) == 5


def test_comments_may_be_unwanted(settings: Settings, store: Store, jira: JiraStand) -> None:
    own = desk(settings, jira, Filing(tracker="support", when=("booking",), comment=False))
    run(job(own, store))
    run(job(own, store, booked("call-2")))
    assert len(jira.issues) == 2


def test_what_takes_no_comments_gets_a_record_for_each_call(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    with CrmStand() as crm:
        options = {name: value for name, value in CRM_OPTIONS.items() if name != "comment"}
        leads = Tracker(provider="crm", url=f"{crm.url}/api", options=options)
        own = desk(settings, jira, Filing(tracker="leads", when=("booking",)), leads=leads)
        for name in ("call-1", "call-2", "call-2"):
            assert run(job(own, store, booked(name)))["tickets"][0]["state"] == "open"
        assert len(crm.leads) == 2


def test_when_the_answer_got_lost_it_is_found_again(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    own = desk(settings, jira)
    jira.failing, jira.after = [(502, {}, "")], True
    assert run(job(own, store))["tickets"][0]["state"] == "making"
    assert run(job(own, store))["tickets"][0] == {"id": ID, "key": "SUP-1", "state": "open"}
    assert len(jira.issues) == 1


def test_a_tracker_that_is_down_is_waited_for(settings: Settings, store: Store, jira: JiraStand) -> None:
    own = desk(settings, jira)
    jira.failing = [(503, {}, "")]
    assert run(job(own, store))["tickets"] == [{"id": ID, "key": "", "state": "making"}]
    assert tickets.to_file(store) == ()
    tickets.look_later(store, ID, timedelta(seconds=-1))
    assert [one.id for one in tickets.to_file(store)] == [ID]


def test_a_tracker_that_says_when_to_come_again_is_tried_then(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    own = desk(settings, jira)
    jira.failing = [(503, {"Retry-After": "1800"}, "")]
    run(job(own, store))
    with store.read() as session:
        later = session.get_one(TicketRow, ID).look_at
    assert later is not None
    assert later > datetime.now(UTC) + timedelta(minutes=20)
    assert run(job(own, store, booked("call-2")))["tickets"][0]["state"] == "making"
    assert len(jira.asked) == 1, "the second call's ticket waits, too"


def test_after_a_day_somebody_has_to_look(settings: Settings, store: Store, jira: JiraStand) -> None:
    own = desk(settings, jira, timeout=0.3)
    long_ago = datetime.now(UTC) - PATIENCE - timedelta(minutes=1)
    tickets.begin(store, Ticket(ID, "default", "salon", "support", created_at=long_ago))
    jira.slow = 30
    with pytest.raises(ProviderError, match="in time") as caught:
        run(job(own, store))
    assert caught.value.permanent


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_is_for_a_person(settings: Settings, store: Store, jira: JiraStand, status: int) -> None:
    jira.failing = [(status, {}, "{}")]
    own = desk(settings, jira, Filing(tracker="support", when=("booking",), comment=False))
    with pytest.raises(ProviderError, match=str(status)) as caught:
        run(job(own, store))
    assert caught.value.permanent


def test_a_key_that_is_missing_is_for_a_person(
    settings: Settings, store: Store, jira: JiraStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("JIRA_TOKEN")
    with pytest.raises(BadInput, match="JIRA_TOKEN"):
        run(job(desk(settings, jira), store))
    assert tickets.get(store, ID).state == "making"


def test_one_caller_is_filed_by_one_at_a_time(settings: Settings, store: Store, jira: JiraStand) -> None:
    with store.alone("tickets default support +12025550123"):
        told = [run(job(desk(settings, jira), store))["tickets"][0]["state"] for _ in range(6)]
    assert told == ["making"] * 6, "however long the other one takes, nothing is given up"
    assert jira.asked == []
    assert run(job(desk(settings, jira), store))["tickets"][0]["state"] == "open"


def test_two_trackers_point_at_each_other_and_do_not_wait_for_each_other(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    with CrmStand() as crm:
        own = Tracker(provider="crm", url=f"{crm.url}/api", options={**CRM_OPTIONS, "timeout": 10})
        filings = (
            Filing(tracker="support", when=("booking",)),
            Filing(tracker="leads", when=("booking", "lead")),
        )
        both = desk(settings, jira, *filings, leads=own)
        jira.failing = [(400, {}, "{}")]
        with pytest.raises(ProviderError, match="400"):
            run(job(both, store))
        assert len(crm.leads) == 1
        run(job(both, store))
        run(job(both, store))
        assert len(crm.leads) == len(jira.issues) == 1
        [links] = crm.notes.values()
        assert links == [{"text": "support SUP-1", "link": f"{jira.url}/browse/SUP-1"}]
        assert crm.leads["lead/1"]["ref"] == ticket_id("default", "leads", "call-1")


def test_the_call_itself_says_what_is_to_be_done(settings: Settings, store: Store, jira: JiraStand) -> None:
    own = desk(settings, jira, Filing(tracker="support", when=("call_back",), labels=("call back",)))
    assert run(job(own, store)) == {"tickets": []}
    conversation = replace(booked(), id="call-1")
    run(job(own, store, conversation, book={"bookings": [], "tasks": ["task-1"]}))
    assert jira.issues["SUP-1"]["fields"]["labels"] == [ID, "call-back"]
