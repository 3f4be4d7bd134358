"""What is asked in SQL is answered alike on both databases, and nothing else is."""

from __future__ import annotations

import time

import pytest

from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store import conversations, tasks
from frontdesk.store.analysing import LONGEST, Answer, Limits, ask, refused, too_long
from tests.support.analysts import QUESTION, WHO, Asked, asked
from tests.support.conversations import booked

__all__ = ["asked"]

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) SELECT i FROM n"
ENDLESS = NUMBERS.replace(" WHERE i < {}", "").replace("SELECT i FROM n", "SELECT max(i) FROM n")


def test_figures(asked: Asked) -> None:
    by_outcome = ask(
        asked.mine,
        "SELECT c.bot_id, o.kind, count(*) AS calls, sum(m.turns) AS turns, min(o.event) AS event"
        " FROM report_conversations c JOIN report_outcomes o USING (conversation_id)"
        " JOIN report_measures m USING (conversation_id) GROUP BY 1, 2 ORDER BY 1;",
    )
    assert by_outcome == Answer(
        ("bot_id", "kind", "calls", "turns", "event"),
        (("salon", "booking", 2, 12, "booking_created"),),
        False,
    )
    assert ask(asked.mine, "SELECT count(*) FROM report_conversations").rows == ((2,),)
    assert ask(asked.mine, "SELECT count(*) AS n, count(*) AS n FROM report_tasks").rows == ((1, 1),)


def test_words_of_sql(asked: Asked) -> None:
    """Parts with names, windows, ranges, braces, percent signs and comments are understood."""
    named = "WITH conversations AS (SELECT conversation_id FROM report_conversations) "
    assert ask(asked.mine, named + "SELECT count(*) FROM conversations -- all").rows == ((2,),)
    ranked = ask(asked.mine, "SELECT row_number() OVER (ORDER BY conversation_id) r FROM report_measures")
    assert ranked.rows == ((1,), (2,))
    assert ask(asked.mine, "SELECT '100 % {}' AS a, NULL AS b, 1.5 AS c").rows == (("100 % {}", None, 1.5),)
    assert ask(asked.mine, "SELECT * FROM report_tickets").columns[0] == "ticket_id"
    like = "SELECT count(*) FROM report_conversations WHERE started_at >= '2026-11-20' AND bot_id LIKE 'sal%'"
    assert ask(asked.mine, like).rows == ((2,),)
    first = str(ask(asked.mine, "SELECT min(started_at) FROM report_conversations").rows[0][0])
    assert first.startswith("2026-11-20")
    assert "09:00:00" in first


def test_rows_and_characters_are_counted(asked: Asked) -> None:
    three = NUMBERS.format(3)
    assert ask(asked.mine, three, Limits(rows=3)) == Answer(("i",), ((1,), (2,), (3,)), False)
    assert ask(asked.mine, three, Limits(rows=2)) == Answer(("i",), ((1,), (2,)), True)
    long = ask(
        asked.mine, three.replace("SELECT i FROM", "SELECT '" + "x" * 400 + "' FROM"), Limits(size=1000)
    )
    assert (len(long.rows), long.cut) == (2, True)


def test_it_is_stopped_in_time(asked: Asked) -> None:
    began = time.monotonic()
    with pytest.raises(BadInput, match=r"longer than 0.2 s and was stopped"):
        ask(asked.mine, ENDLESS, Limits(seconds=0.2))
    assert time.monotonic() - began < 10


HOSTILE = (
    "DELETE FROM conversations",
    "DELETE FROM report_conversations",
    "UPDATE report_tasks SET kind = 'x'",
    "INSERT INTO report_tasks (task_id) VALUES ('x')",
    "DROP VIEW report_tasks",
    "DROP TABLE tasks",
    "ALTER TABLE tasks ADD COLUMN x INT",
    "CREATE TABLE x (a INT)",
    "CREATE TEMP TABLE x AS SELECT 1",
    "VACUUM",
    "BEGIN",
    "COMMIT",
    "SELECT caller FROM conversations",
    "SELECT caller FROM report_conversations",
    "SELECT (SELECT body FROM conversations LIMIT 1)",
    "SELECT 1 UNION ALL SELECT summary FROM conversations",
    "SELECT * FROM report_tasks WHERE EXISTS (SELECT reason FROM tasks)",
    "SELECT count(*) FROM people",
    "SELECT 1 FROM People",
    "SELECT * FROM report_tasks t JOIN unanswered u ON u.question <> ''",
    "SELECT question FROM unanswered AS report_unanswered",
    "WITH report_conversations AS (SELECT body FROM conversations) SELECT * FROM report_conversations",
    "WITH report_tasks AS (SELECT * FROM tasks) SELECT reason FROM report_tasks, report_outcomes",
    "WITH x AS (DELETE FROM tasks RETURNING *) SELECT * FROM x",
    "SELECT 1; DELETE FROM tasks",
    "SELECT 1; SELECT 2",
    "SELECT 1) AS frontdesk_row; DELETE FROM tasks; --",
    "SELECT 1) AS frontdesk_row UNION ALL SELECT body FROM (SELECT body FROM conversations",
    "EXPLAIN ANALYZE DELETE FROM tasks",
    "SELECT 1 /*",
    "SELECT 'a",
    "nonsense",
    ";",
)


@pytest.mark.parametrize("sql", HOSTILE)
def test_whatever_else_is_refused(asked: Asked, sql: str) -> None:
    with pytest.raises(BadInput) as caught:
        ask(asked.mine, sql)
    assert "report_conversations" in str(caught.value)
    assert not any(secret in str(caught.value) for secret in (WHO, QUESTION))


def test_afterwards_all_is_as_it_was(asked: Asked) -> None:
    """In this file's order: after all that was tried."""
    assert len(tasks.listed(asked.store)) == 1
    assert conversations.get(asked.store, "call-2") == booked("call-2", caller=WHO)


@pytest.mark.parametrize(
    ("sql", "limits", "why"),
    [
        (" ", Limits(), "ask something"),
        ("SELECT 1 " + " " * LONGEST, Limits(), "at most"),
        ("SELECT '\0'", Limits(), "is text"),
        ("SELECT 1", Limits(seconds=0), "seconds"),
        ("SELECT 1", Limits(seconds=61), "seconds"),
        ("SELECT 1", Limits(rows=0), "rows"),
        ("SELECT 1", Limits(rows=10_001), "rows"),
    ],
)
def test_what_is_no_question(tmp_path: object, sql: str, limits: Limits, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        ask(Settings(), sql, limits)


def test_postgresql_is_not_asked_under_the_role_that_may_do_all() -> None:
    settings = Settings(database="postgresql://u:p@127.0.0.1:1/db")  # type: ignore[arg-type]
    with pytest.raises(BadInput, match=r"`frontdesk analytics role` makes it"):
        ask(settings, "SELECT 1")


def test_what_is_said_of_a_question() -> None:
    assert "why not. What can be read: report_conversations, " in str(refused("why not"))
    assert "5 s" in str(too_long(Limits()))
