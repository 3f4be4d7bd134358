from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.models import Conversation
from frontdesk.postcall.notices.watching import GATHERED, watch_once
from frontdesk.settings import Settings
from frontdesk.store import conversations, notices, steps, tasks
from frontdesk.store.db import Store
from frontdesk.store.steps import StepResult
from frontdesk.store.tasks import Task
from tests.store.test_notices import notice
from tests.support.conversations import booked

LATER = GATHERED + timedelta(seconds=1)


def told(settings: Settings, **receivers: dict[str, Any]) -> Settings:
    return Settings.model_validate({**settings.model_dump(), "notify": receivers})


def now() -> datetime:
    return datetime.now(UTC)


def given_up(store: Store, *names: str) -> list[Conversation]:
    found = [booked(name) for name in names]
    for one in found:
        conversations.save(store, one)
        steps.keep(store, one, StepResult("book", "given_up", error="no <b>calendar</b>", attempts=5))
    return found


def test_a_new_task_is_told_once(store: Store, settings: Settings) -> None:
    house = told(settings, team={"telegram": "1"})
    tasks.add(store, Task("t-1", "default", "salon", "call_back", "not booked", "call-1", "+12025550123"))
    tasks.add(store, Task("t-2", "default", "salon", "confirm", "old", created_at=now() - timedelta(days=3)))
    watch_once(house, store)
    watch_once(house, store)
    [made] = notices.listed(store)
    assert made.text.splitlines()[:2] == ["not booked", "Contact: +12025550123"]


def test_nobody_to_tell_is_nothing_to_do(store: Store, settings: Settings) -> None:
    tasks.add(store, Task("t-1", "default", "salon", "call_back", "not booked"))
    assert watch_once(settings, store) == 0


def test_what_is_parked_within_minutes_is_one_message(store: Store, settings: Settings) -> None:
    house = told(settings, team={"telegram": "1"})
    began = now()
    given_up(store, *(f"call-{number}" for number in range(12)))
    assert watch_once(house, store, lambda: began) == 0, "these minutes are not over"
    watch_once(house, store, lambda: now() + LATER)
    watch_once(house, store, lambda: now() + 2 * LATER)
    made = notices.listed(store)
    assert sum(int(one.text.split()[0]) for one in made) == 12, "two messages where the clock struck between"
    assert len(made) <= 2
    assert "‹b›calendar‹/b›" in made[0].text
    watch_once(house, store, lambda: now() + timedelta(days=2))
    assert len(notices.listed(store)) == len(made)


def test_that_one_is_not_reached_is_told_to_the_others(store: Store, settings: Settings) -> None:
    house = told(settings, team={"telegram": "1"}, boss={"email": ["b@example.com"]})
    at = now()
    for number, event in enumerate(("task", "parked", "test")):
        dead = notice(str(number), event=event, status="dead", last_error="no chat", updated_at=at)
        notices.add(store, dead)
    watch_once(house, store, lambda: at + 2 * LATER)
    watch_once(house, store, lambda: at + 3 * LATER)
    [made] = [one for one in notices.listed(store) if one.status == "pending"]
    assert made.receiver == "boss"
    assert "team, task: no chat" in made.text
    assert made.text.startswith("1 new")


def test_the_digest_comes_once_a_day(store: Store, settings: Settings) -> None:
    house = told(settings, team={"telegram": "1", "digest": "18:00"}, boss={"telegram": "2"})
    evening = datetime(2026, 11, 20, 18, 0, 30, tzinfo=UTC)
    for seconds in (0, 20, 3600):
        watch_once(house, store, lambda: evening + timedelta(seconds=seconds))  # noqa: B023
    [made] = notices.listed(store)
    assert (made.receiver, made.event, made.text) == ("team", "digest", "Conversations: 0")
    watch_once(house, store, lambda: evening + timedelta(days=1))
    assert len(notices.listed(store)) == 2
