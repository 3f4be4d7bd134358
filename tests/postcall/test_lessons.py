"""A workflow's answers, and what people wrote on tickets that are done, wait in the review: once each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk.knowledge.learning import Review
from frontdesk.models import Slot
from frontdesk.postcall.lessons import bot_of, from_replies, from_ticket, late_reply, review_of
from frontdesk.postcall.tracking import track_once
from frontdesk.providers.tickets._accounts import open_tracker
from frontdesk.providers.tickets.base import NewTicket
from frontdesk.scenario.schema.bot import Learning
from frontdesk.settings import Settings, Tracker
from frontdesk.store import candidates, conversations, delegations, snapshot, ticket_comments, tickets
from frontdesk.store.candidates import Candidate
from frontdesk.store.db import Store, open_store
from frontdesk.store.delegations import Delegation
from frontdesk.store.ticket_comments import comment_of
from frontdesk.store.tickets import Ticket
from tests.providers.tickets.standins import PROJECT, AsanaStand, JiraStand, KaitenStand
from tests.support.conversations import BOT
from tests.support.shelves import Drawer
from tests.support.taught import talk

ASKED, SAID = "do you dye eyebrows?", "Yes, on Mondays, from 15 dollars."
TALK = talk((ASKED, "fallback", "I shall ask."), ("bye", "goodbye", "Bye."))
LEARNING = BOT.model_copy(update={"learning": Learning(from_tickets=True)})
TICKET = Ticket("tk-1", "default", "salon", "support", caller=TALK.caller, conversation_id=TALK.id)
AT = "2026-11-02T09:00:00.000Z"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    own = Settings(home=tmp_path)
    snapshot.publish(own, {"salon": LEARNING})
    return own


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with closing(open_store(settings)) as opened:
        yield opened


def passed_on(store: Store, question: str = ASKED, reply: str = SAID, name: str = "dg-1") -> None:
    body = json.dumps({"message": question})
    delegations.begin(store, Delegation(name, "default", "salon", "telegram", "7", TALK.id, body))
    delegations.answered(store, name, reply)


def waiting(store: Store) -> list[Candidate]:
    return list(candidates.list_(store, "salon"))


def test_a_workflow_s_answer_is_a_candidate_once(store: Store) -> None:
    review = Review(store, Drawer())
    passed_on(store)
    assert [from_replies(store, review, BOT, TALK) for _ in range(2)] == [1, 1]
    [one] = waiting(store)
    assert (one.origin, one.question, one.answer, one.reference) == ("workflow", ASKED, SAID, TALK.id)
    review.reject("salon", one.id, "Ann")
    from_replies(store, review, BOT, TALK)
    assert waiting(store) == []


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("is Ann Lee in on Mondays?", "Yes, she is."),
        (ASKED, "Ask Ann Lee."),
        (ASKED, "Call 202 555 0123."),
        ("do you know ••• already?", "Yes, we do."),
        ("hm", "Yes."),
    ],
)
def test_what_is_somebody_s_own_or_no_question_is_left_out(store: Store, question: str, reply: str) -> None:
    passed_on(store, question, reply)
    own = replace(TALK, slots=(Slot("name", "Ann Lee", "ann lee", 0, 0.9, "explicit"),))
    assert from_replies(store, Review(store, Drawer()), BOT, own) == 0
    assert waiting(store) == []


def test_who_does_not_want_them_has_none(store: Store) -> None:
    passed_on(store)
    without = BOT.model_copy(update={"learning": Learning(from_workflow=False)})
    assert from_replies(store, Review(store, Drawer()), without, TALK) == 0


def test_an_answer_after_the_conversation_was_kept(settings: Settings, store: Store) -> None:
    passed_on(store)
    assert late_reply(settings, store, "dg-1") == 0  # the step `learn` will do it
    conversations.save(store, TALK)
    assert late_reply(settings, store, "dg-1") == 1
    assert [one.answer for one in waiting(store)] == [SAID]
    assert late_reply(settings, store, "dg-none") == 0


def test_an_index_that_is_away_loses_no_answer(settings: Settings, store: Store) -> None:
    trusting = BOT.model_copy(
        update={"learning": Learning(from_tickets=True, approve=("workflow", "tickets"))}
    )
    snapshot.publish(settings, {"salon": trusting})
    conversations.save(store, TALK)
    passed_on(store)
    assert late_reply(settings, store, "dg-1") == 0
    ticket = solved(store, "Solution: on Tuesdays, from 15 dollars.")
    assert from_ticket(settings, store, ticket) is not None  # to be tried again
    assert [one.status for one in waiting(store)] == ["waiting"] * 2


def solved(store: Store, *comments: str, title: str = "+12025550123: A question was left.") -> Ticket:
    tickets.begin(store, TICKET)
    done = tickets.stands(
        store, "tk-1", key="S-1", url="https://t/S-1", state="done", status="Done", title=title
    )
    ticket_comments.keep(
        store, done, [comment_of(done, str(n), "Olga", one, None) for n, one in enumerate(comments)]
    )
    return done


def test_a_comment_answers_what_was_asked_in_vain(settings: Settings, store: Store) -> None:
    conversations.save(store, TALK)
    ticket = solved(store, SAID)
    for _ in range(2):
        assert from_ticket(settings, store, ticket) is None
    [one] = waiting(store)
    assert (one.origin, one.question, one.answer, one.reference) == ("tickets", ASKED, SAID, "https://t/S-1")


@pytest.mark.parametrize(
    ("title", "question"),
    [
        ("Dyeing of eyebrows: when?", "Dyeing of eyebrows: when?"),
        ("Ann Lee and her eyebrows", ASKED),
        ("", ASKED),
    ],
)
def test_the_title_somebody_gave_it_asks_unless_it_is_personal(
    settings: Settings, store: Store, title: str, question: str
) -> None:
    own = replace(TALK, slots=(Slot("name", "Ann Lee", "ann lee", 0, 0.9, "explicit"),))
    conversations.save(store, own)
    from_ticket(settings, store, replace(solved(store, SAID), title=title))
    assert [one.question for one in waiting(store)] == [question]


def test_where_nothing_was_asked_in_vain_the_summary_is_the_question(
    settings: Settings, store: Store
) -> None:
    conversations.save(store, talk(("hello there you", "manners", "Hello.")))
    from_ticket(settings, store, solved(store, SAID, title="+12025550123: Eyebrows were spoken of."))
    assert [one.question for one in waiting(store)] == ["Eyebrows were spoken of."]


def test_what_a_ticket_does_not_teach(settings: Settings, store: Store) -> None:
    ticket = solved(store, SAID)
    assert from_ticket(settings, store, ticket) is None  # its conversation is not kept
    conversations.save(store, TALK)
    from_ticket(settings, store, replace(ticket, company_id="another"))
    snapshot.publish(settings, {"salon": BOT})
    from_ticket(settings, store, ticket)  # nobody asked for it
    assert waiting(store) == []


def test_a_bot_that_is_not_there_or_another_s(settings: Settings, store: Store, tmp_path: Path) -> None:
    assert bot_of(settings, "salon") == bot_of(settings, "salon", "default") == LEARNING
    assert bot_of(settings, "salon", "another") is bot_of(settings, "dental") is None
    assert bot_of(Settings(home=tmp_path / "new"), "salon") is None
    assert review_of(settings, store, "default").count("salon")["waiting"] == 0


def desk(settings: Settings, kind: str, url: str) -> Settings:
    options: dict[str, Any] = {
        "kaiten": {"board": 7, "column": 10},
        "jira": {"project": "SUP", "user": "bot@company.com"},
        "asana": {"project": PROJECT},
    }[kind]
    own = Tracker(provider=kind, url=f"{url}/api/1.0" if kind == "asana" else url, options=options)
    return settings.model_copy(update={"trackers": {"support": own}})


@pytest.mark.parametrize(
    ("kind", "stand", "done"),
    [("kaiten", KaitenStand, "30"), ("jira", JiraStand, "Done"), ("asana", AsanaStand, "done")],
)
def test_each_service_s_comments_are_learned_once_a_ticket_is_done(
    settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch, kind: str, stand: Any, done: str
) -> None:
    monkeypatch.setenv(f"{kind.upper()}_TOKEN", "secret")
    conversations.save(store, TALK)
    tickets.begin(store, TICKET)
    with stand() as service:
        own = desk(settings, kind, service.url)
        with closing(open_tracker(own, "support")) as tracker:
            made = tracker.create(NewTicket("tk-1", "+12025550123: A question was left.", "body"))
            tickets.stands(
                store, "tk-1", key=made.key, url=made.url, state="open", status="", title=made.title
            )
            service.writes_on(made.key, 11, "We ask the colourist first.", AT)
            looked(own, store, made.key)
            assert waiting(store) == []  # it is not done
            service.writes_on(made.key, 12, SAID, AT.replace("09", "10"))
            tracker.move(made.key, done)
        for _ in range(2):
            looked(own, store, made.key)
    [one] = waiting(store)
    assert (one.question, one.answer, one.reference) == (ASKED, SAID, made.url)


def looked(desk: Settings, store: Store, key: str) -> None:
    tickets.changed(store, "support", key)
    track_once(desk, store)
