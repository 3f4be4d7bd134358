from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.dialogue import sessions as snapshots
from frontdesk.dialogue.context import DialogueContext
from frontdesk.models import Handoff, Usage
from frontdesk.postcall import payload
from frontdesk.postcall.asked import begin, filings_of
from frontdesk.postcall.telling import make_deliveries
from frontdesk.scenario.engine import start_state
from frontdesk.settings import BotSettings, Filing, Settings, Tracker
from frontdesk.store import outbox, sessions, tickets
from frontdesk.store.db import Store
from frontdesk.store.outbox import Waiting
from frontdesk.store.tickets import ticket_id

AT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
ASKED = Handoff("asked for a person", None, "", AT)
ID = ticket_id("default", "support", "c1")
FILED = (Filing(tracker="support"),)


def desk(settings: Settings, *filings: Filing, **trackers: Tracker) -> Settings:
    bots = {"salon": BotSettings(filing=filings or FILED)}
    return settings.model_copy(update={"trackers": trackers, "bots": bots})


def pressed(
    store: Store, *words: str, company: str = "default", channel: str = "telegram", **kept: Any
) -> None:
    """The caller said these words in a chat, and pressed the button: as a channel keeps and tells it."""
    context = DialogueContext("c1", "salon", "telegram", start_state())
    for text in words:
        context = context.hearing("caller", text, AT)
    snapshot = snapshots.dump(replace(context, handoff=ASKED), Usage())
    data = {"conversation_id": "c1", "sender": "7", "snapshot": snapshot} | kept
    whom = {"company_id": company, "bot_id": "salon", "channel": channel, "caller": "7"}
    with store.write() as session:
        sessions.note(session, "telegram:7", "salon", data, company)
        event = payload.requested(whom | {"conversation_id": "c1"}, ASKED)
        outbox.tell(session, event, payload.handoff_key("c1", ASKED), AT)


def test_it_is_written_down_with_the_wish_to_be_filed_at_once(settings: Settings, store: Store) -> None:
    pressed(store, "my dryer is broken")
    make_deliveries(store, desk(settings), AT)
    [one] = tickets.to_file(store)
    assert (one.id, one.state, one.conversation_id, one.caller) == (ID, "making", "c1", None)
    pressed(store, "my dryer is broken")
    make_deliveries(store, desk(settings), AT)
    assert len(tickets.listed(store)) == 1


@pytest.mark.parametrize(
    ("filings", "given"),
    [
        ((Filing(tracker="support", when=("booking", "issue")),), {}),
        (FILED, {"snapshot": ""}),
        (FILED, {"conversation_id": "c0"}),
        (FILED, {"channel": "phone"}),
    ],
    ids=["not wanted", "over", "another", "a call"],
)
def test_nothing_is_filed_early_of_what_is_not_such_a_chat(
    settings: Settings, store: Store, filings: tuple[Filing, ...], given: dict[str, Any]
) -> None:
    pressed(store, "hello", **given)
    make_deliveries(store, desk(settings, *filings), AT)
    assert tickets.listed(store) == ()


def test_each_company_files_its_own(settings: Settings, store: Store) -> None:
    pressed(store, "hello", company="acme")
    make_deliveries(store, desk(settings), AT)
    assert tickets.listed(store) == ()
    assert [one.id for one in tickets.listed(store, "acme")] == [ticket_id("acme", "support", "c1")]


def test_every_tracker_gets_one_and_the_first_rule_counts(settings: Settings) -> None:
    first, second, other = (
        Filing(tracker="support", labels=("a",)),
        Filing(tracker="support", labels=("b",)),
        Filing(tracker="crm", when=("handoff",)),
    )
    found = filings_of(desk(settings, first, second, other), "salon")
    assert found == {"support": first, "crm": other}
    assert filings_of(settings, "salon") == filings_of(desk(settings), "dental") == {}


@pytest.mark.parametrize("body", ["{", "[]", '{"data": 1}', '{"data": {}}'])
def test_an_event_that_cannot_be_read_asks_for_nothing(settings: Settings, store: Store, body: str) -> None:
    event = Waiting("msg_1", "default", "salon", "c1", "handoff.requested", body, AT)
    with store.write() as session:
        assert begin(session, desk(settings), event, AT) == 0
