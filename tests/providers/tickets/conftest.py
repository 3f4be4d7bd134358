"""Every service beside its stand-in: `kept` names each in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest

from frontdesk.providers.tickets import crm
from frontdesk.providers.tickets.asana import Asana
from frontdesk.providers.tickets.base import Tracker
from frontdesk.providers.tickets.jira import Jira
from frontdesk.providers.tickets.kaiten import Kaiten
from tests.providers.tickets.crm_standin import CRM_OPTIONS, CrmStand
from tests.providers.tickets.standins import (
    PROJECT,
    AsanaStand,
    JiraStand,
    KaitenStand,
    Stand,
)

KINDS = ("kaiten", "jira", "jira server", "asana", "crm")


@dataclass(frozen=True, slots=True)
class Kept:
    """A service, who plays it, the word for what is done there, and what it slept."""

    kind: str
    tracker: Tracker
    stand: Any
    done: str
    waits: list[float]
    hurried: Tracker
    """The same service for somebody who waits 0.3 s."""


def stand_of(kind: str) -> Stand:
    if kind.startswith("jira"):
        return JiraStand(cloud=kind == "jira")
    return {"kaiten": KaitenStand, "asana": AsanaStand, "crm": CrmStand}[kind]()


def tracker_of(kind: str, url: str, waits: list[float], **more: Any) -> Tracker:
    own: dict[str, Any] = {"timeout": 10, "sleep": waits.append, **more}
    if kind == "kaiten":
        return Kaiten(url, "secret", board=7, place={"board_id": 7, "column_id": 10}, **own)
    if kind.startswith("jira"):
        return Jira(url, "secret", "SUP", user="bot@company.com" if kind == "jira" else "", **own)
    if kind == "asana":
        return Asana("secret", PROJECT, url=f"{url}/api/1.0", **own)
    deeds = {name: crm._deed(name, CRM_OPTIONS[name]) for name in crm.DEEDS}
    return crm.Crm(f"{url}/api", {"X-Api-Key": "secret"}, deeds, done=frozenset({"won", "lost"}), **own)


DONE = {"kaiten": "30", "jira": "Done", "jira server": "Done", "asana": "done", "crm": "Won"}


@pytest.fixture(params=KINDS)
def kept(request: pytest.FixtureRequest) -> Iterator[Kept]:
    kind: str = request.param
    with stand_of(kind) as stand:
        waits: list[float] = []
        tracker, hurried = tracker_of(kind, stand.url, waits), tracker_of(kind, stand.url, waits, timeout=0.3)
        yield Kept(kind, tracker, stand, DONE[kind], waits, hurried)
        tracker.close()
        hurried.close()


@pytest.fixture
def closes() -> Iterator[Callable[[Any], Any]]:
    """Gives back what it is given, and closes it in the end."""
    with ExitStack() as stack:

        def later(one: Any) -> Any:
            stack.callback(one.close)
            return one

        yield later
