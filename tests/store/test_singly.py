"""Names that one process holds at a time, on a real PostgreSQL."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from pydantic import SecretStr

from frontdesk.settings import Settings
from frontdesk.store.db import Store, connect
from frontdesk.store.singly import Singly, singly
from tests.support.stores import postgres_database
from tests.support.waiting import until

pytestmark = pytest.mark.integration

HOLDER = """
import sys, time
from frontdesk.settings import Settings
from frontdesk.store.db import connect
from frontdesk.store.singly import Singly
names = Singly(connect(Settings(database=sys.argv[1])))
print(names.take("chat:7"), flush=True)
time.sleep(600)
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = connect(Settings(home=tmp_path, database=SecretStr(postgres_database())))
    yield opened
    opened.close()


def ended(store: Store, mine: Singly) -> None:
    """The database has ended the connection that holds this test's names, as when it restarts."""
    assert mine.held("chat:7")
    address = store.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as link:
        link.execute(
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory'"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        )


def test_a_name_is_held_by_one_and_left_to_the_next(store: Store) -> None:
    one, two = Singly(store), Singly(store)
    assert one.take("chat:7")
    assert not one.take("chat:7"), "nor by another thread of the same process"
    assert not two.take("chat:7")
    assert two.take("chat:8")
    two.leave("chat:7")
    assert one.held("chat:7")
    assert not two.held("chat:7")
    one.leave("chat:7")
    assert not one.held("chat:7")
    assert two.take("chat:7")
    two.close()
    assert one.take("chat:7")
    assert one.take("chat:8")
    one.close()


def test_a_killed_process_lets_go_at_once(store: Store) -> None:
    mine = Singly(store)
    url = store.engine.url.render_as_string(hide_password=False)
    with subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True) as other:
        try:
            assert other.stdout is not None
            assert other.stdout.readline() == "True\n"
            assert not mine.take("chat:7")
        finally:
            os.kill(other.pid, signal.SIGKILL)
    assert until(lambda: mine.take("chat:7"))
    mine.close()


def test_what_was_lost_with_its_connection_is_not_held(store: Store) -> None:
    mine, other = Singly(store), Singly(store)
    assert mine.take("chat:7")
    ended(store, mine)
    assert until(lambda: other.take("chat:7"))
    assert not mine.held("chat:7")
    mine.leave("chat:7")
    assert other.held("chat:7")
    assert not mine.take("chat:7")
    other.close()
    assert mine.take("chat:7")
    mine.close()


def test_a_connection_that_died_unused_is_made_anew(store: Store) -> None:
    mine = Singly(store)
    assert mine.take("chat:7")
    ended(store, mine)
    assert mine.take("chat:8")
    assert not mine.held("chat:7")
    mine.close()


def test_where_there_is_one_machine_nobody_is_asked(tmp_path: Path, store: Store) -> None:
    assert isinstance(singly(store), Singly)
    alone = connect(Settings(home=tmp_path))
    assert singly(alone) is None
    alone.close()
