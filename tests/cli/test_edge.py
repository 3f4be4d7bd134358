from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import typer

from frontdesk.cli.edge import COULD_NOT_RUN, FINE, INTERRUPTED, PROBLEMS, run
from frontdesk.errors import NotFound
from tests.cli.conftest import Type


def raising(error: BaseException) -> object:
    raise error


def test_codes() -> None:
    assert run(lambda: None) == FINE
    assert run(lambda: PROBLEMS) == PROBLEMS
    assert run(lambda: True) == FINE
    assert run(lambda: raising(typer.Exit(1))) == 1
    assert run(lambda: raising(KeyboardInterrupt())) == INTERRUPTED


def test_our_errors_are_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(lambda: raising(NotFound("there is\nno bot"))) == COULD_NOT_RUN
    assert capsys.readouterr().err == "frontdesk: there is no bot\n"


def test_what_nobody_foresaw_is_one_line_and_a_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("FRONTDESK_HOME", str(tmp_path))
    assert run(lambda: raising(RuntimeError("boom"))) == COULD_NOT_RUN
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert "RuntimeError: boom" in err
    assert "Traceback" in (tmp_path / "logs" / "error.log").read_text()


def test_wrong_use_names_the_help(type_: Type) -> None:
    said = type_("chat")
    assert said.code == 2
    assert "Try `frontdesk chat --help`" in said.err
    assert type_("calls", "--limit", "many").code == 2
    assert "Did you mean 'chat'" in type_("chta").err


def test_a_wrong_configuration_is_one_line(type_: Type, home: Path) -> None:
    (home / "frontdesk.yaml").write_text("homme: x\n")
    said = type_("calls")
    assert said.code == 2
    assert said.err.count("\n") == 1
    assert "frontdesk.yaml:1" in said.err


def test_a_reader_who_leaves_is_no_error(home: Path) -> None:
    program = Path(sys.executable).with_name("frontdesk")
    line = f"'{program}' check salon | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
