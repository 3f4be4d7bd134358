from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.postcall.notices.making import from_event, made_for, notify, released
from frontdesk.postcall.telling import make_deliveries
from frontdesk.settings import Notify, Settings
from frontdesk.store import notices, outbox
from frontdesk.store.db import Store
from frontdesk.store.outbox import Waiting
from tests.support.events import analyzed, handed

NOW = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
TASK = {"bot_id": "salon", "conversation_id": "call-1", "reason": "call back"}


def told(settings: Settings, **receivers: dict[str, Any]) -> Settings:
    return Settings.model_validate({**settings.model_dump(), "notify": receivers})


def test_everybody_who_wants_to_know_is_told_once(store: Store, settings: Settings) -> None:
    house = told(
        settings,
        team={"telegram": "1"},
        boss={"email": ["b@example.com"], "on": ["lead.captured"]},
        other={"telegram": "2", "bots": ["dental"]},
        theirs={"telegram": "3", "company": "else"},
    )
    ids = notify(store, house, "task", "task-1", TASK)
    assert notify(store, house, "task", "task-1", {**TASK, "reason": "other words"}) == ids
    [made] = notices.listed(store)
    assert (made.receiver, made.event, made.bot_id, made.conversation_id) == (
        "team",
        "task",
        "salon",
        "call-1",
    )
    assert made.text.splitlines()[0] == "call back"
    assert len(notify(store, house, "task", "task-2", TASK)) == 1
    assert notify(store, house, "task", "task-3", TASK, but="team") == ()
    assert notify(store, house, "task", "task-3", TASK, only="boss") == ()
    assert len(notices.listed(store)) == 2


def test_an_event_of_the_webhooks_tells_the_team_too(store: Store, settings: Settings) -> None:
    house = told(settings, team={"telegram": "1"}, boss={"telegram": "2", "on": ["handoff.*"]})
    outbox.put(store, handed(), "key", NOW)
    outbox.put(store, handed(), "key", NOW)
    make_deliveries(store, house, NOW)
    assert outbox.waiting(store) == ()
    assert sorted(one.receiver for one in notices.listed(store)) == ["boss", "team"]
    assert {one.title for one in notices.listed(store)} == {"A person is wanted"}
    outbox.put(store, handed(), "key", NOW)  # told again by somebody who does not know better
    make_deliveries(store, house, NOW)
    assert len(notices.listed(store)) == 2


@pytest.mark.parametrize(("least", "count"), [("low", 1), ("high", 1), ("critical", 0)])
def test_only_what_is_urgent_enough(store: Store, settings: Settings, least: str, count: int) -> None:
    house = told(settings, team={"telegram": "1", "on": ["call.analyzed"], "urgency": least})
    outbox.put(store, analyzed("high"), "key", NOW)
    make_deliveries(store, house, NOW)
    assert len(notices.listed(store)) == count


def test_a_body_that_is_none_tells_nobody(store: Store, settings: Settings) -> None:
    house = told(settings, team={"telegram": "1"})
    for body in ("", "[]", '{"data": 1}', '{"no": {}}'):
        broken = Waiting("msg_1", "default", "salon", "", "handoff.requested", body, NOW)
        with store.write() as session:
            assert from_event(session, house, broken, NOW) == 0


def test_at_quiet_hours_it_waits_unless_it_may_not() -> None:
    one = Notify(
        telegram="1", quiet="21:00-08:00", timezone="Europe/Berlin", despite_quiet=("handoff.requested",)
    )
    morning = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
    quiet = made_for("team", one, "task", "1", TASK, NOW, company_id="default")
    assert (quiet.next_attempt_at, quiet.passes) == (morning, False)
    urgent = made_for("team", one, "handoff.requested", "1", TASK, NOW, company_id="default")
    assert (urgent.next_attempt_at, urgent.passes) == (NOW, True)
    assert made_for("team", one, "test", "1", {}, NOW, company_id="default").next_attempt_at == NOW
    assert released(one, morning, passes=False) == morning
    assert released(Notify(telegram="1"), NOW, passes=False) == NOW
