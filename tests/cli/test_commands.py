from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Type


@pytest.mark.parametrize("command", ["chat", "check", "new", "parse", "serve", "calls", "call", "bookings"])
def test_help_is_worth_reading(type_: Type, command: str) -> None:
    said = type_(command, "--help")
    assert said.code == 0
    assert f"frontdesk {command}" in said.out
    assert "Examples" in said.out


def test_the_first_page_names_every_command(type_: Type) -> None:
    said = type_("--help")
    assert said.code == 0
    for word in ("chat", "call", "check", "new", "parse", "serve", "calls", "FRONTDESK_HOME", "Exit codes"):
        assert word in said.out


def test_the_version(type_: Type) -> None:
    assert type_("--version").out.startswith("frontdesk 0")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from frontdesk.cli import main; main(['--help'])\n"
        "heavy = {'livekit', 'sqlalchemy', 'telegram', 'fastapi', 'numpy', 'openai', 'redis'}\n"
        "sys.exit(' '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_it_is_installed_under_its_name(home: Path) -> None:
    program = Path(sys.executable).with_name("frontdesk")
    done = subprocess.run([program, "cals"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert "Did you mean 'calls'" in done.stderr
