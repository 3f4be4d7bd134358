"""What SQLite itself would let a question do."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.store.analysing import Limits
from frontdesk.store.asking_sqlite import FUNCTIONS, ask
from tests.support.analysts import Asked, sqlite

__all__ = ["sqlite"]

LONG = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90000),"
    " long AS (SELECT group_concat('x', '') AS t FROM n) "
)


def path(asked: Asked) -> str:
    return str(asked.settings.home / "frontdesk.db")


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT sql FROM sqlite_master",
        "SELECT sql FROM sqlite_temp_master",
        "SELECT name FROM sqlite_schema",
        "SELECT * FROM main.report_conversations",
        "SELECT * FROM pragma_table_info('conversations')",
        "SELECT * FROM pragma_database_list",
        "PRAGMA query_only = OFF",
        "PRAGMA table_info('conversations')",
        "ATTACH '{}' AS other",
        "DETACH main",
        "VACUUM INTO '{}'",
        "SELECT load_extension('{}')",
        "SELECT readfile('/etc/passwd')",
        "SELECT writefile('{}', 'x')",
        "SELECT fts3_tokenizer('simple')",
        "SELECT sqlite_version()",
        "SELECT hex(randomblob(1000000000))",
        LONG + "SELECT replace(t, 'x', 'yyyy') FROM long",
        "SELECT * FROM json_each('[1]')",
        "SELECT printf('%.*c', 2000000000, 'x')",
        "CREATE TEMP TRIGGER t AFTER INSERT ON tasks BEGIN SELECT 1; END",
        "SAVEPOINT a",
        "REINDEX",
        "ANALYZE",
        "SELECT rowid, * FROM tasks",
    ],
)
def test_it_is_refused(sqlite: Asked, tmp_path: Path, sql: str) -> None:
    with pytest.raises(BadInput):
        ask(path(sqlite), sql.format(tmp_path / "new"), Limits())
    assert list(tmp_path.iterdir()) == []


def test_a_part_of_the_question_may_have_a_table_s_name_and_changes_no_view(sqlite: Asked) -> None:
    named = "WITH conversations AS (SELECT 7 AS id) SELECT (SELECT count(*) FROM report_conversations), id"
    assert ask(path(sqlite), named + " FROM conversations", Limits()).rows == ((2, 7),)


def test_values_that_json_has_no_word_for(sqlite: Asked) -> None:
    assert ask(path(sqlite), "SELECT x'00ff', 9e999, -9e999", Limits()).rows == (("00ff", "inf", "-inf"),)


def test_the_functions_exist_and_are_harmless(sqlite: Asked) -> None:
    with sqlite3.connect(":memory:") as connection:
        known = {row[0] for row in connection.execute("SELECT name FROM pragma_function_list")}
    assert {"count", "date", "sum", "group_concat", "like"} <= FUNCTIONS & known
    assert not FUNCTIONS & {"load_extension", "readfile", "writefile", "edit", "randomblob", "zeroblob"}


@pytest.mark.parametrize(
    "expression",
    [
        "instr(t, substr(t, 45000) || 'y')",
        "t LIKE '%x%x%x%x%x%x%x%x%x%y'",
        "t GLOB '*x*x*x*x*x*x*x*x*x*y'",
        "replace(t, substr(t, 45000) || 'y', '')",
    ],
)
def test_no_function_takes_long_over_the_longest_value(sqlite: Asked, expression: str) -> None:
    assert ask(path(sqlite), f"{LONG} SELECT length({expression}) FROM long", Limits(seconds=20)).cut is False


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("not a database at all, but long enough to be looked at" * 20)
    with pytest.raises(BadInput, match="not a database"):
        ask(str(tmp_path / "x.db"), "SELECT count(*) FROM report_tasks", Limits())
