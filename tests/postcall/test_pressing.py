"""The ticket of a chat is there while the chat goes on, and has the rest when it is over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.postcall.job import Job
from frontdesk.postcall.pressing import file_now
from frontdesk.postcall.steps.tickets import run
from frontdesk.postcall.telling import make_deliveries
from frontdesk.postcall.tracking import track_once
from frontdesk.settings import Settings, Tracker
from frontdesk.store import conversations, sessions, snapshot, steps, tickets
from frontdesk.store.db import Store
from frontdesk.store.steps import StepResult
from tests.postcall.test_asked import ASKED, AT, ID, desk, pressed
from tests.providers.tickets.standins import JiraStand, KaitenStand
from tests.support.conversations import BOT, booked, utterances

WHOLE = utterances(("caller", "my dryer is broken"), ("staff", "Mary here."), ("caller", "thank you"))
OVER = booked(
    "c1", channel="telegram", caller="7", handoff=ASKED, utterances=WHOLE, turns=(), slots=(), completions=()
)


@pytest.fixture
def jira(monkeypatch: pytest.MonkeyPatch) -> Iterator[JiraStand]:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    with JiraStand(cloud=False) as stand:
        yield stand


@pytest.fixture
def own(settings: Settings, jira: JiraStand) -> Settings:
    snapshot.publish(settings, {"salon": BOT})
    support = Tracker(provider="jira", url=jira.url, options={"project": "SUP", "timeout": 5})
    return desk(settings, support=support)


def wished(own: Settings, store: Store) -> None:
    pressed(store, "my dryer is broken")
    make_deliveries(store, own, AT)


def over(own: Settings, store: Store) -> None:
    conversations.save(store, OVER)
    sessions.drop(store, "telegram:7", "salon")
    run(Job(OVER, BOT, own, store))


def test_it_is_filed_at_the_press_with_what_was_said(own: Settings, store: Store, jira: JiraStand) -> None:
    wished(own, store)
    assert track_once(own, store) == 1
    [issue] = jira.issues.values()
    assert "my dryer is broken" in issue["fields"]["description"]
    kept = tickets.get(store, ID)
    assert (kept.state, kept.key) == ("open", "SUP-1")
    assert track_once(own, store) == 0
    assert conversations.find(store, "c1") is None, "the chat goes on"


def test_the_rest_is_added_once_when_the_chat_is_over(own: Settings, store: Store, jira: JiraStand) -> None:
    wished(own, store)
    track_once(own, store)
    over(own, store)
    assert len(jira.issues) == 1
    [comment] = jira.comments["SUP-1"]
    assert "thank you" in comment["body"]
    assert f"{ID}-end" in comment["body"]
    steps.keep(store, OVER, StepResult("tickets", "done"))
    run(Job(OVER, BOT, own, store))
    assert len(jira.comments["SUP-1"]) == len(jira.issues) == 1


def test_a_ticket_that_was_done_meanwhile_stays_so(own: Settings, store: Store, jira: JiraStand) -> None:
    wished(own, store)
    track_once(own, store)
    tickets.stands(store, ID, key="SUP-1", url="", state="done", status="Done")
    over(own, store)
    assert jira.comments == {}
    assert len(jira.issues) == 1


def test_a_tracker_that_is_down_is_asked_again_and_files_one(
    own: Settings, store: Store, jira: JiraStand
) -> None:
    wished(own, store)
    jira.failing = [(503, {}, "{}")]
    track_once(own, store)
    assert tickets.get(store, ID).state == "making"
    assert tickets.to_file(store) == (), "not at once"
    tickets.look_later(store, ID, timedelta(seconds=-1))
    assert track_once(own, store) == 1
    assert tickets.get(store, ID).state == "open"
    assert len(jira.issues) == 1


def test_a_chat_that_is_over_is_left_to_the_step(own: Settings, store: Store, jira: JiraStand) -> None:
    wished(own, store)
    [one] = tickets.to_file(store)
    sessions.drop(store, "telegram:7", "salon")
    assert not file_now(own, store, one)
    assert tickets.to_file(store) == ()
    assert jira.asked == []
    over(own, store)
    assert tickets.get(store, ID).state == "open"
    assert len(jira.issues) == 1
    assert jira.comments == {}


def test_what_cannot_be_filed_now_is_left_alone(own: Settings, store: Store, jira: JiraStand) -> None:
    pressed(store, "hello", snapshot="not one")
    make_deliveries(store, own, AT)
    [one] = tickets.to_file(store)
    assert not file_now(own, store, one)
    assert not file_now(own, store, replace(one, bot_id="dental"))
    pressed(store, "hello")
    assert not file_now(own.model_copy(update={"trackers": {}}), store, one)
    assert tickets.to_file(store) == ()
    assert jira.asked == []


def test_it_is_a_card_of_kaiten_with_the_whole_dialogue(
    settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAITEN_TOKEN", "secret")
    snapshot.publish(settings, {"salon": BOT})
    with KaitenStand() as kaiten:
        cards = Tracker(provider="kaiten", url=kaiten.url, options={"board": 7, "timeout": 5})
        own = desk(settings, support=cards)
        wished(own, store)
        assert track_once(own, store) == 1
        [card] = kaiten.cards.values()
        assert "my dryer is broken" in card["description"]
        over(own, store)
    assert len(kaiten.cards) == 1
    [[comment]] = kaiten.comments.values()
    assert "thank you" in comment["text"]
