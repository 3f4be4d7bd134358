"""What PostgreSQL itself would let a question do, and roles that would let it do more."""

from __future__ import annotations

import threading
import time
from contextlib import ExitStack, suppress

import psycopg
import pytest
from pydantic import SecretStr
from sqlalchemy import text

from frontdesk.errors import BadInput, Code, ProviderError
from frontdesk.store.analysing import Limits
from frontdesk.store.asking_postgres import ask
from tests.support.analysts import Asked, postgres, role

__all__ = ["postgres"]

pytestmark = pytest.mark.integration


def database(asked: Asked) -> SecretStr:
    assert asked.mine.analytics_database is not None
    return asked.mine.analytics_database


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT pg_read_binary_file('/etc/passwd')",
        "SELECT pg_ls_dir('/')",
        "SELECT pg_stat_file('/etc/passwd')",
        "SELECT lo_import('/etc/passwd')",
        "SELECT lo_export(1, '/x')",
        "SELECT query_to_xml('SELECT body FROM conversations', true, false, '')",
        "SELECT query_to_xml('DELETE FROM tasks', true, false, '')",
        "SELECT table_to_xml('tasks', true, false, '')",
        "SELECT set_config('role', 'frontdesk', false)",
        "SELECT set_config('session_authorization', 'frontdesk', false)",
        "SELECT set_config('transaction_read_only', 'off', true)",
        "SELECT rolpassword FROM pg_authid",
        "SELECT passwd FROM pg_shadow",
        "SELECT pg_reload_conf()",
        "SELECT nextval('x')",
        "SET ROLE frontdesk",
        "RESET ROLE",
        "COPY tasks TO STDOUT",
        "COPY (SELECT 1) TO PROGRAM 'id'",
        "COPY tasks FROM '/etc/passwd'",
        "DO $$ BEGIN DELETE FROM tasks; END $$",
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "SELECT * INTO x FROM report_tasks",
        "SELECT * FROM report_tasks FOR UPDATE",
        "LOCK TABLE tasks",
        "LISTEN x",
        "TRUNCATE tasks",
        "GRANT SELECT ON tasks TO PUBLIC",
        "SELECT repeat('x', 2000000000)",
        "SELECT $1",
    ],
)
def test_it_is_refused(postgres: Asked, sql: str) -> None:
    with pytest.raises(BadInput):
        ask(database(postgres), sql, Limits())


@pytest.mark.parametrize(
    "sql", ["SELECT pg_sleep(60)", "SELECT set_config('statement_timeout', '0', false), pg_sleep(60)"]
)
def test_nobody_sleeps_on(postgres: Asked, sql: str) -> None:
    began = time.monotonic()
    with pytest.raises(BadInput, match=r"longer than 0\.2 s"):
        ask(database(postgres), sql, Limits(seconds=0.2))
    assert time.monotonic() - began < 10


def test_nothing_is_kept(postgres: Asked) -> None:
    """Older servers let a transaction that only reads write large objects."""
    with suppress(BadInput):
        ask(database(postgres), "SELECT lo_from_bytea(0, 'x')", Limits())
    with postgres.store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM pg_largeobject_metadata")) == 0


def test_values_that_json_has_no_word_for(postgres: Asked) -> None:
    sql = "SELECT 'NaN'::float8, ARRAY[1, 2], '{\"a\": null}'::json, timestamptz '2026-11-20 10:00+01', true"
    assert ask(database(postgres), sql, Limits()).rows == (
        ("NaN", "[1, 2]", '{"a": null}', "2026-11-20T09:00:00+00:00", True),
    )


def test_a_role_that_may_do_more_is_not_used(postgres: Asked) -> None:
    strong = postgres.settings.database
    assert strong is not None
    with pytest.raises(BadInput, match=r"has rights over the server.*`frontdesk analytics role`"):
        ask(strong, "SELECT 1", Limits())
    address = role(postgres.settings)
    name = address.split("//")[1].split(":")[0]
    for grant, why in (
        (f"GRANT UPDATE (kind) ON tasks TO {name}", "may read or change tasks"),
        (f"REVOKE ALL ON tasks FROM {name}; GRANT pg_read_all_data TO {name}", "member of pg_read_all_data"),
    ):
        with postgres.store.engine.begin() as connection:
            connection.exec_driver_sql(grant)
        with pytest.raises(BadInput, match=why):
            ask(SecretStr(address), "SELECT 1", Limits())


def test_an_address_that_is_none_or_nobody_s() -> None:
    for wrong in ("mysql://u:hidden@h/d", "nonsense", "sqlite:////x.db"):
        with pytest.raises(BadInput, match="ANALYTICS_DB_URL is not an address") as caught:
            ask(SecretStr(wrong), "SELECT 1", Limits())
        assert "hidden" not in str(caught.value)
    with pytest.raises(ProviderError, match="see ANALYTICS_DB_URL") as failed:
        ask(SecretStr("postgresql://u:hidden@127.0.0.1:1/d"), "SELECT 1", Limits())
    assert failed.value.code == Code.DATABASE_UNAVAILABLE
    assert "hidden" not in str(failed.value)


def test_whoever_finds_all_places_taken_waits_a_moment(postgres: Asked) -> None:
    """Those of connections that were closed are free a moment later."""
    address = database(postgres).get_secret_value().replace("postgresql+psycopg:", "postgresql:")
    with ExitStack() as held:

        def take_all() -> None:
            while True:
                held.enter_context(psycopg.connect(address))

        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            take_all()
        with pytest.raises(ProviderError, match="too many connections"):
            ask(database(postgres), "SELECT 1", Limits())
        leaving = threading.Timer(0.2, held.close)
        leaving.start()
        assert ask(database(postgres), "SELECT 1 AS one", Limits()).rows == ((1,),)
        leaving.join()
