"""The role for analytics, as PostgreSQL sees it."""

from __future__ import annotations

from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege, ReadOnlySqlTransaction
from sqlalchemy.engine import make_url

from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Settings
from frontdesk.store import analysts
from frontdesk.store.views import VIEWS
from tests.support.analysts import Asked, postgres, role

__all__ = ["postgres"]


def said(address: str, sql: LiteralString) -> str:
    with psycopg.connect(address) as connection:
        row = connection.execute(sql).fetchone()
        return str(row[0]) if row else ""


@pytest.mark.integration
def test_it_reads_the_views_for_a_moment_and_nothing_else(postgres: Asked) -> None:
    address = role(postgres.settings)
    assert said(address, "SELECT count(*) FROM report_conversations") == "2"
    assert said(address, "SHOW statement_timeout") == "5s"
    with pytest.raises(InsufficientPrivilege):
        said(address, "SELECT count(*) FROM conversations")
    with pytest.raises((InsufficientPrivilege, ReadOnlySqlTransaction)):
        said(address, "DELETE FROM tasks")
    with pytest.raises(InsufficientPrivilege):
        said(address, "SELECT pg_read_file('/etc/passwd')")


@pytest.mark.integration
def test_made_again_it_has_a_new_password_and_no_rights_that_were_added(postgres: Asked) -> None:
    address = role(postgres.settings)
    name = str(make_url(address).username)
    with postgres.store.engine.begin() as connection:
        connection.exec_driver_sql(f"GRANT SELECT ON tasks TO {name}")
    again = analysts.planned(postgres.settings, name, seconds=2.5)
    analysts.make(postgres.settings, again)
    with pytest.raises(psycopg.OperationalError):
        said(address, "SELECT 1")
    assert said(again.address, "SHOW statement_timeout") == "2500ms"
    with pytest.raises(InsufficientPrivilege):
        said(again.address, "SELECT count(*) FROM tasks")


@pytest.mark.integration
def test_whoever_may_make_no_role_is_told_what_to_do(postgres: Asked) -> None:
    weak = role(postgres.settings)
    name = str(make_url(weak).username)
    with postgres.store.engine.begin() as connection:
        connection.exec_driver_sql(f"GRANT SELECT ON alembic_version TO {name}")
    settings = postgres.settings.model_copy(update={"database": _secret(weak)})
    with pytest.raises(Refused, match=r"may not make another: .*--print"):
        analysts.make(settings, analysts.planned(settings, "somebody"))


def _secret(address: str) -> object:
    return Settings(database=address).database  # type: ignore[arg-type]


def test_what_it_would_run(tmp_path: Path) -> None:
    settings = Settings(database="postgresql+psycopg://me:mine@db.example/front?sslmode=require")  # type: ignore[arg-type]
    first, second = analysts.planned(settings), analysts.planned(settings)
    password = str(make_url(first.address).password)
    assert first.address == (f"postgresql://frontdesk_analytics:{password}@db.example/front?sslmode=require")
    assert first.address != second.address
    assert sum(password in one for one in first.statements) == 1
    granted = [one for one in first.statements if one.startswith("GRANT SELECT")]
    assert granted == [
        "GRANT SELECT ON " + ", ".join(f'"{name}"' for name in VIEWS) + ' TO "frontdesk_analytics"'
    ]
    assert "mine" not in repr(first.statements)


@pytest.mark.parametrize("name", ["", "pg_reader", "Robert", 'x"; DROP TABLE tasks; --', "x" * 64])
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(BadInput, match="--name"):
        analysts.planned(Settings(database="postgresql://u:p@h/d"), name)  # type: ignore[arg-type]


def test_sqlite_has_no_roles(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="SQLite has no roles"):
        analysts.planned(Settings(home=tmp_path))
