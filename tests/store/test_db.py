from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store import conversations, tasks
from frontdesk.store.db import Store, address, connect, locked, open_store
from frontdesk.store.people_tables import ChangeRow, IdentityRow, PersonRow, TalkRow
from frontdesk.store.tables import Base, OutcomeRow
from frontdesk.store.tasks import Task
from tests.support.conversations import booked
from tests.support.waiting import until

HOLDER = """
import sys, time
from pathlib import Path
from frontdesk.settings import Settings
from frontdesk.store.db import connect
database = sys.argv[2] or None
with connect(Settings(home=Path(sys.argv[1]), database=database)).alone("call-1") as held:
    print(held, flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("start", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_spelling_of_postgresql_is_understood(start: str) -> None:
    settings = Settings(database=f"{start}://me:secret@host/name")  # type: ignore[arg-type]
    assert address(settings).drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    "url", ["mysql://host/name", "nonsense", "sqlite://", "postgresql+asyncpg://h/n", "postgresql://h:x/n"]
)
def test_other_databases_are_refused_without_showing_the_address(url: str) -> None:
    with pytest.raises(BadInput, match="DB_URL"):
        address(Settings(database=url))  # type: ignore[arg-type]


def test_sqlite_is_prepared_for_many_processes(tmp_path: Path) -> None:
    store = open_store(Settings(home=tmp_path / "deep"))
    with store.engine.connect() as connection:
        found = {
            name: connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 15000, "synchronous": 2}
    store.close()


def test_a_block_that_raises_writes_nothing(store: Store) -> None:
    def fail_at_the_end() -> None:
        with store.write() as session:
            session.execute(text("INSERT INTO companies (company_id, bot_id, name) VALUES ('a', '', '')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_at_the_end()
    with store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM companies")) == 0


def test_what_goes_wrong_names_nobody(store: Store) -> None:
    with store.write() as session:
        session.execute(text("ALTER TABLE tasks RENAME TO gone"))
    with pytest.raises(DBAPIError) as caught:
        tasks.add(store, Task("t", "default", "salon", "call_back", "late", "", "+12025550123", {}))
    assert "+12025550123" not in str(caught.value)


def test_rows_of_no_conversation_are_refused(store: Store) -> None:
    row = OutcomeRow(conversation_id="x", company_id="c", bot_id="b", kind="lead", confirmed=False, body="")
    with pytest.raises(IntegrityError), store.write() as session:
        session.add(row)


def test_every_table_says_whose_its_rows_are() -> None:
    people = {row.__tablename__ for row in (PersonRow, IdentityRow, TalkRow, ChangeRow)}
    for table in Base.metadata.sorted_tables:
        whose = {"company_id"} if table.name in people else {"company_id", "bot_id"}  # people are any bot's
        assert whose <= set(table.columns.keys()), table.name


def test_only_one_holds_a_name_and_the_next_may_have_it_after(store: Store) -> None:
    with store.alone("a") as first, store.alone("a") as second, store.alone("b") as other:
        assert (first, second, other) == (True, False, True)
    with store.alone("a") as again:
        assert again


def test_a_holder_that_is_killed_lets_go(store: Store, settings: Settings) -> None:
    database = settings.database.get_secret_value() if settings.database else ""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(settings.home), database], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "True"
    with store.alone("call-1") as held:
        assert not held
    holder.kill()
    holder.wait()
    holder.stdout.close()

    def free() -> bool:
        with store.alone("call-1") as held:
            return held

    assert until(free), "the lock of a dead process stayed"


def test_a_lock_file_that_waits_is_had_in_the_end(tmp_path: Path) -> None:
    order: list[str] = []

    def wait() -> None:
        with locked(tmp_path / "one.lock"):
            order.append("second")

    with locked(tmp_path / "one.lock"):
        waiting = threading.Thread(target=wait)
        waiting.start()
        waiting.join(0.2)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


def test_threads_write_at_once_without_losing_anything(store: Store) -> None:
    def save(start: int) -> None:
        for number in range(10):
            conversations.save(store, booked(f"call-{start}-{number}"))

    threads = [threading.Thread(target=save, args=(start,)) for start in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM conversations")) == 60


def test_a_database_can_be_opened_as_it_is(tmp_path: Path) -> None:
    store = connect(Settings(home=tmp_path))
    with store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM sqlite_master")) == 0
    store.close()
