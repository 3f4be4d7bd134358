"""Figures are asked for as an operator does it."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import pytest

from frontdesk.settings import Settings
from frontdesk.store.db import open_store
from tests.cli.conftest import Type
from tests.support.analysts import WHO, fill
from tests.support.stores import postgres_database

COUNT = "SELECT bot_id, count(*) AS calls FROM report_conversations GROUP BY 1"
ROWS = "SELECT conversation_id FROM report_conversations ORDER BY 1"


@pytest.fixture
def kept(home: Path) -> None:
    store = open_store(Settings(home=home / "var"))
    fill(store)
    store.close()


def test_views_are_listed(type_: Type) -> None:
    listed = type_("analytics")
    assert listed.code == 0
    assert "report_unanswered" in listed.out
    assert "first_audio_p95" in listed.out
    views = json.loads(type_("analytics", "--json").out)
    assert views["report_tickets"][0] == "ticket_id"


def test_a_question_is_answered(type_: Type, kept: None) -> None:
    said = type_("analytics", "query", COUNT)
    assert said.code == 0
    assert [line.split() for line in said.out.splitlines()] == [["bot_id", "calls"], ["salon", "2"]]
    assert json.loads(type_("analytics", "query", COUNT, "--json").out) == {
        "columns": ["bot_id", "calls"],
        "rows": [["salon", 2]],
        "cut": False,
    }
    cut = type_("analytics", "query", ROWS, "--limit", "1")
    assert "call-1" in cut.out
    assert "There is more" in cut.out


def test_anything_else_is_one_line_and_no_answer(type_: Type, kept: None) -> None:
    said = type_("analytics", "query", "SELECT caller FROM conversations")
    assert said.code == 2
    assert said.out == ""
    assert "What can be read: report_conversations" in said.err
    assert WHO not in said.err
    assert "SQLite has no roles" in type_("analytics", "role").err


@pytest.mark.integration
def test_on_postgresql_under_a_role_of_its_own(type_: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DB_URL", postgres_database())
    assert "`frontdesk analytics role` makes it" in type_("analytics", "query", COUNT).err
    name = f"r_{uuid4().hex[:12]}"
    printed = type_("analytics", "role", "--name", name, "--print").out
    assert f'CREATE ROLE "{name}"' in printed
    made = type_("analytics", "role", "--name", name)
    assert made.code == 0
    variable, _, address = made.out.strip().partition("=")
    monkeypatch.delenv("DB_URL")
    monkeypatch.setenv(variable, address)
    assert type_("analytics", "query", "SELECT count(*) FROM report_tasks", "--json").code == 0
    assert "permission denied" in type_("analytics", "query", "SELECT 1 FROM tasks").err
