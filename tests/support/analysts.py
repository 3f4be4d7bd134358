"""A database with two conversations, and who may ask it for figures: made once for a file of tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr

from frontdesk.models import Outcome
from frontdesk.settings import Settings
from frontdesk.store import analysts, analytics, conversations, outcomes, tasks, unanswered
from frontdesk.store.db import Store, open_store
from frontdesk.store.tasks import Task
from frontdesk.store.unanswered import Unanswered
from tests.support.conversations import START, booked
from tests.support.stores import BOTH, postgres_database

WHO = "+12025550123"
QUESTION = "where is the secret garden"


@dataclass(frozen=True, slots=True)
class Asked:
    """`settings` are the operator's; `mine` those of whoever asks for figures."""

    settings: Settings
    mine: Settings
    store: Store


def fill(store: Store) -> None:
    for name in ("call-1", "call-2"):
        talk = booked(name, caller=WHO)
        conversations.save(store, talk)
        outcomes.keep(store, talk, Outcome("booking", "booking_created", "booking", {}, True))
        analytics.keep(
            store, talk, {"duration": 60.0, "turns": 6, "silences": 0, "fallbacks": 1, "barge_ins": 0}
        )
    unanswered.keep(store, [Unanswered("call-1", 0, "default", "salon", QUESTION, "en", START)])
    tasks.add(store, Task("t-1", "default", "salon", "check", "why not", "call-1", WHO))


def role(settings: Settings) -> str:
    """Make a role for analytics, under a name of its own: roles belong to the whole server."""
    analyst = analysts.planned(settings, f"r_{uuid4().hex[:12]}")
    analysts.make(settings, analyst)
    return analyst.address


@pytest.fixture(scope="module", params=BOTH)
def asked(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    """Both databases in turn. Nothing that is asked for may change them."""
    yield from _asked(request.param, tmp_path_factory.mktemp("asked"))


def _asked(kind: str, home: Path) -> Iterator[Asked]:
    settings = Settings(home=home, database=postgres_database() if kind == "postgresql" else None)  # type: ignore[arg-type]
    store = open_store(settings)
    try:
        fill(store)
        mine = settings
        if kind == "postgresql":
            only = {"database": None, "analytics_database": SecretStr(role(settings))}
            mine = settings.model_copy(update=only)
        yield Asked(settings, mine, store)
    finally:
        store.close()


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    """PostgreSQL alone."""
    yield from _asked("postgresql", tmp_path_factory.mktemp("postgres"))


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    """SQLite alone."""
    yield from _asked("sqlite", tmp_path_factory.mktemp("sqlite"))
