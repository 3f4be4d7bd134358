"""Whatever fails and whoever dies: one ticket for each caller, one comment for each further call."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from frontdesk.errors import ProviderError
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.tickets import run
from frontdesk.providers.breaker import outside
from frontdesk.settings import BotSettings, Filing, Settings, Tracker
from frontdesk.store import tickets
from frontdesk.store.db import Store
from tests.providers.tickets.standins import JiraStand
from tests.support.conversations import BOT, booked

CALLS, CALLERS = 20, 5
TROUBLE = (500, 502, 503, 429, 409)


@pytest.fixture
def jira(monkeypatch: pytest.MonkeyPatch) -> Iterator[JiraStand]:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    with JiraStand(cloud=False) as stand:
        yield stand


def desk(settings: Settings, jira: JiraStand) -> Settings:
    own = Tracker(provider="jira", url=jira.url, options={"project": "SUP", "timeout": 5})
    filing = Filing(tracker="support", when=("booking",))
    return settings.model_copy(
        update={"trackers": {"support": own}, "bots": {"salon": BotSettings(filing=(filing,))}}
    )


def once(own: Settings, store: Store, number: int) -> bool:
    """One try of a worker; whether the conversation is filed."""
    conversation = booked(f"call-{number}", caller=f"+1202555010{number % CALLERS}")
    try:
        result = run(Job(conversation, BOT, own, store))
    except ProviderError as error:
        if error.permanent:
            raise
        return False
    return all(one["state"] != "making" for one in result["tickets"])


def balanced(jira: JiraStand, store: Store) -> None:
    states = Counter(one.state for one in tickets.listed(store))
    assert states == {"open": CALLERS, "noted": CALLS - CALLERS}
    assert len(jira.issues) == CALLERS
    callers = Counter(one["fields"]["summary"].partition(":")[0] for one in jira.issues.values())
    assert set(callers.values()) == {1}
    marks = [str(one["body"]).rpartition("[")[2] for told in jira.comments.values() for one in told]
    assert len(marks) == len(set(marks)) == CALLS - CALLERS


@pytest.mark.parametrize("seed", [1, 2])
def test_a_service_that_fails_before_and_after_it_did_it(
    settings: Settings, store: Store, jira: JiraStand, seed: int
) -> None:
    chance, own = random.Random(seed), desk(settings, jira)
    left = list(range(CALLS))
    for _ in range(40):
        chance.shuffle(left)
        outside(own.home, "tickets", "support").succeeded()  # as half a minute later
        for number in left[:]:
            if chance.random() < 0.3:
                status = chance.choice(TROUBLE)
                jira.failing, jira.after = [(status, {}, "{}")], status >= 500 and chance.random() < 0.6
            if once(own, store, number):
                left.remove(number)
            jira.failing = []
        if not left:
            break
    assert left == []
    balanced(jira, store)


def test_many_workers_at_once(settings: Settings, store: Store, jira: JiraStand) -> None:
    own, left = desk(settings, jira), list(range(CALLS))
    for _ in range(60):
        with ThreadPoolExecutor(8) as workers:
            done = list(workers.map(lambda number: once(own, store, number), left))
        left = [number for number, filed in zip(left, done, strict=True) if not filed]
        if not left:
            break
    assert left == []
    balanced(jira, store)


def test_who_died_between_the_two_finds_what_he_did(
    settings: Settings, store: Store, jira: JiraStand
) -> None:
    own = desk(settings, jira)
    for number in range(CALLS):
        once(own, store, number)
        known = tickets.of_conversation(store, "default", f"call-{number}")[0]
        if known.state == "open":  # the tracker has it, and we died before we knew
            tickets.stands(store, known.id, key="", url="", state="making", status="")
            assert once(own, store, number)
    balanced(jira, store)
