"""What the README tells people to type works, and what it points at is there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.config import load_bot
from tests.source import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
SHELL = [
    line.split("#")[0].strip()
    for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    for line in block.splitlines()
    if line.strip()
]
FRONTDESK = Path(sys.executable).with_name("frontdesk")
NEEDS_MORE = ("make ", "frontdesk serve")
"""Commands that install, measure or start services; their own tests run those."""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder like a fresh clone: scenarios, configuration and a way to type `.venv/bin/frontdesk`."""
    shutil.copytree(ROOT / "scenarios", tmp_path / "scenarios")
    shutil.copy(ROOT / "frontdesk.yaml", tmp_path)
    example = re.search(r"```yaml\n(.*?)```", README, re.DOTALL)
    assert example
    (tmp_path / "scenarios" / "my-salon.yaml").write_text(example[1], encoding="utf-8")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "frontdesk").symlink_to(FRONTDESK)
    return tmp_path


def typed(command: str, folder: Path, words: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        input=words,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "FRONTDESK_HOME": str(folder / "var")},
    )


@pytest.mark.parametrize("command", [line for line in SHELL if not any(word in line for word in NEEDS_MORE)])
def test_the_commands_work(command: str, clone: Path) -> None:
    done = typed(command, clone, "How much is a haircut?\n")
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_are_commands_to_try() -> None:
    assert len(SHELL) >= 10
    assert any("--json" in line for line in SHELL)


def test_the_json_example_asks_for_the_next_field(clone: Path) -> None:
    command = next(line for line in SHELL if "--json" in line)
    turns = [json.loads(line) for line in typed(command, clone).stdout.splitlines()]
    assert turns[1]["scenario"] == "booking"
    assert turns[1]["slots"]["service"]["value"] == "haircut"
    assert "day" in " ".join(turns[1]["say"])


def test_the_example_is_a_bot(clone: Path) -> None:
    bot = load_bot(clone / "scenarios" / "my-salon.yaml")
    assert [field.kind for field in bot.scenarios[0].collect_fields] == ["text", "date", "time", "phone"]


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = {line.split()[1] for line in SHELL if line.startswith("make ")}
    assert targets >= {"demo", "setup", "check", "test", "bench"}
    assert not [target for target in targets if not re.search(rf"^{target}:", makefile, re.MULTILINE)]


@pytest.mark.parametrize("command", sorted(set(re.findall(r"\| `frontdesk (\w+)", README))))
def test_commands_have_help(command: str) -> None:
    done = subprocess.run([FRONTDESK, command, "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) > 8


PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", text)
    assert not [link for link in links if not (page.parent / link).exists()]
