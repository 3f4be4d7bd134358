"""The same tests on SQLite and on a real PostgreSQL: the fixture `settings` names each in turn."""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from pydantic import SecretStr

from frontdesk.settings import Settings
from frontdesk.store.db import Store, open_store
from frontdesk.store.migrate import migrate
from frontdesk.testing.services import postgres_server

BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.integration)]


@cache
def _server() -> str:
    """The address of one PostgreSQL for the whole run, holding an up-to-date database `ready`."""
    stack = ExitStack()
    atexit.register(stack.close)
    url = stack.enter_context(postgres_server()).url
    _run(url, "CREATE DATABASE ready")
    migrate(Settings(database=_named(url, "ready")))  # type: ignore[arg-type]
    return url


def _named(url: str, name: str) -> str:
    return url.rsplit("/", 1)[0] + f"/{name}"


def _run(url: str, statement: str) -> None:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(statement)  # type: ignore[arg-type]


def postgres_database(*, empty: bool = False) -> str:
    """The address of a database of its own, with all tables or (`empty`) none."""
    name = f"t_{uuid4().hex[:12]}"
    _run(_server(), f"CREATE DATABASE {name}" + ("" if empty else " TEMPLATE ready"))
    return _named(_server(), name)


@pytest.fixture(params=BOTH)
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """An installation with a state folder and a database of its own."""
    if request.param == "sqlite":
        return Settings(home=tmp_path)
    return Settings(home=tmp_path, database=postgres_database())  # type: ignore[arg-type]


@contextmanager
def opened(settings: Settings, *keys: str) -> Iterator[Store]:
    """Its database, open; with `keys`, what is told of people is encrypted with the first of them."""
    held = {"encryption_keys": SecretStr(",".join(keys))} if keys else {}
    store = open_store(settings.model_copy(update=held))
    try:
        yield store
    finally:
        store.close()


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    """Its database, open."""
    with opened(settings) as its:
        yield its
