"""One command for all that is promised."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.latency import density
from bench.latency.__main__ import options
from bench.latency.agents import INTERPRETER
from bench.latency.everything import LATENCY, Outcome, Part, command, main, parts, read, run, summary, wait

PRINTS = Part("prints", "platform", (), 1, ())


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
@pytest.mark.parametrize("small", [False, True])
def test_every_part_is_a_command_that_is_understood(part: Part, small: bool) -> None:
    words = command(part, Path("folder"), 3.0, small=small)
    assert words[1:3] == ["-m", part.module]
    parser = options() if part.module == LATENCY else density.options()
    chosen = parser.parse_args(words[3:])
    assert chosen.minutes == 3.0
    assert chosen.json.parent == Path("folder")


def test_pipecat_is_a_part_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(INTERPRETER, raising=False)
    without = parts()
    monkeypatch.setenv(INTERPRETER, "/opt/pipecat/bin/python")
    assert [part.name for part in parts() if part not in without] == ["pipecat"]


def test_a_part_leaves_what_it_printed(tmp_path: Path) -> None:
    outcome = Outcome(Part("prints", "json.tool", ("--help",), 1, ()))
    run(outcome, tmp_path, float("inf"), small=False)
    assert outcome.code == 0
    assert "usage" in (tmp_path / "prints.txt").read_text(encoding="utf-8")


def test_a_part_without_time_is_not_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outcome = Outcome(PRINTS)
    run(outcome, tmp_path, 0.0, small=False)
    assert outcome.code is None
    assert "prints: no time" in capsys.readouterr().out


def test_a_part_that_does_not_end_is_ended() -> None:
    # whoever was begun in the background may have been told to take no notice of the signal
    heeds = "import signal, time; signal.signal(signal.SIGINT, signal.default_int_handler)"
    endless = f"{heeds}; print('on', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", endless], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"on\n"
        assert wait(process, 0.05) != 0


def test_promises_are_read_back(tmp_path: Path) -> None:
    file = tmp_path / "main.json"
    assert read(file) == []
    file.write_text(json.dumps({"promises": [["greeting", True], ["first sound", False]]}), encoding="utf-8")
    assert read(file) == [("greeting", True), ("first sound", False)]
    shown = summary([Outcome(PRINTS, 1, 2.0, read(file)), Outcome(PRINTS)])
    assert "| first sound | **BROKEN** |" in shown
    assert "| **prints** | 0.0 | | not run |" in shown


def test_the_list_runs_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list", "--folder", str(tmp_path / "none")]) == 0
    assert capsys.readouterr().out.count("-m bench.latency") == len(parts())
    assert not (tmp_path / "none").exists()
