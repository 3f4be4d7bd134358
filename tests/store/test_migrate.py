from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries
from frontdesk.store.conversations import Filters
from frontdesk.store.db import connect
from frontdesk.store.migrate import configuration, migrate, revision
from frontdesk.store.tables import HEAD, Base
from tests.support.stores import BOTH, postgres_database

START = """
import sys
from pathlib import Path
from frontdesk.settings import Settings
from frontdesk.store.migrate import migrate
migrate(Settings(home=Path(sys.argv[1]), database=sys.argv[2] or None))
"""


@pytest.fixture(params=BOTH)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    database = None if request.param == "sqlite" else postgres_database(empty=True)
    return Settings(home=tmp_path, database=database)  # type: ignore[arg-type]


def test_the_newest_migration_is_the_one_the_tables_name() -> None:
    assert ScriptDirectory.from_config(configuration()).get_current_head() == HEAD


def test_the_migrations_make_exactly_the_tables(empty: Settings) -> None:
    migrate(empty)
    store = connect(empty)
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    assert revision(store) == HEAD
    migrate(empty)
    store.close()


def test_several_processes_may_start_at_once(empty: Settings) -> None:
    database = empty.database.get_secret_value() if empty.database else ""
    processes = [
        subprocess.Popen([sys.executable, "-W", "error", "-c", START, str(empty.home), database])
        for _ in range(4)
    ]
    assert [process.wait(110) for process in processes] == [0, 0, 0, 0]
    store = connect(empty)
    assert revision(store) == HEAD
    store.close()


def test_the_way_back_leaves_no_table(empty: Settings) -> None:
    migrate(empty)
    store = connect(empty)
    config = configuration()
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    with store.engine.connect() as connection:
        assert store.engine.dialect.get_table_names(connection) == ["alembic_version"]
    assert revision(store) is None
    store.close()


OLD = (
    "INSERT INTO conversations (id, company_id, bot_id, channel, language, started_at, ended_at, ended_by,"
    " turns, body, saved_at, retry_at) VALUES ('call-1', 'default', 'salon', 'phone', 'en', '2026-11-20',"
    " '2026-11-20', 'caller', 1, '{}', '2026-11-20', '2026-11-20')",
    "INSERT INTO webhook_deliveries (id, company_id, bot_id, conversation_id, event, url, secret_env,"
    " webhook_id, body, status, attempts, created_at, updated_at, next_attempt_at, last_error)"
    " VALUES ('d-1', 'default', 'salon', 'call-1', 'call.ended', 'https://a.example/', 'A', 'msg_1',"
    " '{}', 'dead', 10, '2026-11-20', '2026-11-20', '2026-11-20', 'no')",
)


def test_deliveries_of_an_earlier_version_are_kept(empty: Settings) -> None:
    store = connect(empty)
    with store.engine.begin() as connection:
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        for statement in OLD:
            connection.exec_driver_sql(statement)
    migrate(empty)
    (kept,) = deliveries.list_(store)
    assert (kept.id, kept.status, kept.attempts, kept.endpoint_id) == ("d-1", "dead", 10, "")
    assert deliveries.replay(store, "d-1", kept.created_at).status == "pending"
    store.close()


ASKED = OLD[0].replace("'{}'", """'{"usage": {"llm_calls": 3, "llm_failures": 1}}'""")


def test_what_the_models_were_asked_is_still_counted(empty: Settings) -> None:
    store = connect(empty)
    with store.engine.begin() as connection:
        config = configuration()
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        connection.exec_driver_sql(ASKED)
        connection.exec_driver_sql(OLD[0].replace("call-1", "call-2"))
    migrate(empty)
    counted = conversations.stats(store, Filters())
    assert (counted.llm_calls, counted.llm_failures) == (3, 1)
    store.close()
