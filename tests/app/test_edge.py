from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from frontdesk.app.edge import error_log, line_for
from frontdesk.config.document import Invalid, Problem
from frontdesk.errors import NotFound


def test_our_own_errors_are_their_message() -> None:
    assert line_for(NotFound("there is no bot\n  called x")) == "there is no bot called x"
    assert line_for(NotFound("there is no bot")) == "there is no bot"


def test_of_many_problems_the_first_is_shown() -> None:
    wrong = Invalid([Problem("a.yaml", 1, "x", "is missing"), Problem("a.yaml", 2, "y", "is missing")])
    assert line_for(wrong) == "a.yaml:1: x: is missing (and 1 more: `frontdesk check` lists them)"


def test_what_nobody_foresaw_is_in_the_log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FRONTDESK_HOME", str(tmp_path))
    try:
        raise ZeroDivisionError("by\nzero")
    except ZeroDivisionError as error:
        line = line_for(error)
    assert "ZeroDivisionError: by zero" in line
    assert "\n" not in line
    assert str(error_log()) in line
    assert "Traceback" in error_log().read_text()


def test_a_log_that_cannot_be_written_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("FRONTDESK_HOME", str(tmp_path / "file"))
    assert "set FRONTDESK_HOME" in line_for(ValueError("x"))


def test_a_database_that_is_away_is_no_mystery() -> None:
    error = OperationalError("SELECT secret", {}, OSError("connection refused\nby nobody"))
    assert line_for(error) == "the database cannot be used: connection refused (see DB_URL)."
