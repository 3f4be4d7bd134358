"""The command line in a folder of its own, with the bots to try."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from frontdesk.cli import main
from tests.source import ROOT


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str


Type = Callable[..., Said]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder it runs in; state is in `var`, scenario files are the repository's."""
    (tmp_path / "frontdesk.yaml").write_text(f"scenarios: ['{ROOT}/scenarios/*.yaml']\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FRONTDESK_HOME", str(tmp_path / "var"))
    monkeypatch.setenv("COLUMNS", "160")
    for name in ("FRONTDESK_CONFIG", "DB_URL", "REDIS_URL", "AI_PROVIDER", "TELEGRAM_BOT_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def type_(home: Path, capfd: pytest.CaptureFixture[str]) -> Type:
    """`type_("calls", "--json")`: what it printed and its exit code."""

    def typed(*arguments: str) -> Said:
        capfd.readouterr()
        code = main(list(arguments))
        printed = capfd.readouterr()
        return Said(code, printed.out, printed.err)

    return typed
