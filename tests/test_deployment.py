"""The files that put frontdesk into production are valid, and name only what there is."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from frontdesk.app.parts import RUNS
from frontdesk.config import load_settings
from tests.source import ROOT, source_files

OURS = {"voice", "postcall", "api", "knowledge", "telegram", "mail"}
THEIRS = {"livekit", "sip", "redis", "postgres", "qdrant", "ollama"}


def compose() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))


def dockerfile() -> list[str]:
    joined = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in joined.splitlines() if line and not line.startswith("#")]


def known(command: list[str]) -> bool:
    """Whether the command is a worker of this repository or a command of its program."""
    program, *arguments = command
    if program == "python":
        return (ROOT / arguments[0]).is_file()
    if program != "frontdesk":
        return False
    shown = subprocess.run(
        [Path(sys.executable).with_name("frontdesk"), arguments[0], "--help"],
        capture_output=True,
        check=False,
    )
    return shown.returncode == 0


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.compose-spec", "docker-compose.yml"),
        ("vendor.github-workflows", ".github/workflows/ci.yml"),
    ],
)
def test_it_fits_its_schema(schema: str, file: str) -> None:
    program = Path(sys.executable).with_name("check-jsonschema")
    done = subprocess.run(
        [program, "--builtin-schema", schema, ROOT / file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_compose_has_every_service() -> None:
    assert set(compose()["services"]) == OURS | THEIRS
    assert set(RUNS) == OURS


@pytest.mark.parametrize("service", sorted(OURS))
def test_every_command_of_ours_exists(service: str) -> None:
    command = compose()["services"][service]["command"]
    assert known(command), command
    if "--only" in command:
        assert command[-1] in RUNS


def test_a_command_that_is_not_there_is_noticed() -> None:
    assert not known(["frontdesk", "answer"])
    assert not known(["python", "workers/none.py"])


def test_the_image_runs_a_command_that_exists_as_nobody_in_particular() -> None:
    lines = dockerfile()
    command = next(line for line in lines if line.startswith("CMD"))
    assert known(yaml.safe_load(command.removeprefix("CMD ")))
    user = next(line for line in lines if line.startswith("USER")).split()[1]
    assert user not in ("root", "0")
    assert lines.index(f"USER {user}") < lines.index(command)


def test_the_image_copies_only_what_there_is() -> None:
    copied = [line.split()[1:-1] for line in dockerfile() if line.startswith("COPY") and "--from" not in line]
    missing = [name for names in copied for name in names if not (ROOT / name).exists()]
    assert copied
    assert not missing


def test_calls_are_drained_before_the_voice_container_ends() -> None:
    assert compose()["services"]["voice"]["stop_grace_period"] == "30m"


@pytest.mark.parametrize("service", ["api", "livekit", "postgres", "redis", "ollama"])
def test_services_are_watched(service: str) -> None:
    assert compose()["services"][service]["healthcheck"]["test"]


def test_what_is_optional_has_a_profile() -> None:
    services = compose()["services"]
    optional = {name for name, service in services.items() if "profiles" in service}
    assert optional == {"ollama", "qdrant", "telegram", "mail"}
    needed = {name for service in services.values() for name in service.get("depends_on", ())}
    assert not needed & optional


def test_our_processes_share_their_state() -> None:
    homes = [compose()["services"][service]["volumes"] for service in OURS]
    assert homes
    assert all(volumes == ["home:/var/lib/frontdesk"] for volumes in homes)


def secrets_in(value: object, path: str = "") -> Iterator[str]:
    """Values under secret-looking keys that do not come from the environment."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from secrets_in(inner, f"{path}.{key}")
    elif re.search(r"(?i)(secret|password|token|api_key)$", path) and value and "${" not in str(value):
        yield path


def test_no_secret_is_written_down() -> None:
    files = ["docker-compose.yml", "livekit.yaml", "frontdesk.yaml", "deploy/frontdesk.yaml"]
    found = [
        place
        for name in files
        for place in secrets_in(yaml.safe_load((ROOT / name).read_text(encoding="utf-8")), name)
    ]
    assert not found
    assert list(secrets_in({"api": {"token": "abc"}}))


@pytest.mark.parametrize("name", ["frontdesk.yaml", "deploy/frontdesk.yaml"])
def test_the_configuration_loads(name: str) -> None:
    settings = load_settings({}, ROOT / name)
    assert settings.default_bot in settings.bots
    assert set(settings.voices) >= {"english-female-1", "russian-female-1"}


def test_every_variable_of_the_example_is_explained() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    names = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))
    explained = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    compose_only = {"COMPOSE_PROFILES", "POSTGRES_PASSWORD"}
    assert names >= {"TELEGRAM_BOT_TOKEN", "DB_URL", "AI_PROVIDER"}
    assert not [name for name in names - compose_only if f"`{name}`" not in explained]


def test_every_variable_the_code_reads_is_explained() -> None:
    explained = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    read = {
        name
        for path in source_files()
        for name in re.findall(r'environ(?:\.get\(|\[)"([A-Z_]+)"', path.read_text(encoding="utf-8"))
        if "testing" not in path.parts
    }
    assert read >= {"FRONTDESK_HOME", "OPENAI_API_KEY"}
    assert not [name for name in sorted(read) if f"`{name}`" not in explained]


@pytest.mark.parametrize("script", [".ci/run", "scripts/setup.sh", "scripts/check.sh", "scripts/demo.sh"])
def test_scripts_run_and_stop_at_errors(script: str) -> None:
    path = ROOT / script
    assert path.stat().st_mode & stat.S_IXUSR
    assert re.search(r"^set -e?uo pipefail$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert subprocess.run(["bash", "-n", path], check=False).returncode == 0


def test_make_help_names_every_target() -> None:
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {line.split()[0] for line in shown.splitlines()} >= {
        "setup",
        "check",
        "fix",
        "test",
        "demo",
        "bench",
        "clean",
    }


def test_it_runs_on_python_from_3_11_on() -> None:
    assert 'requires-python = ">=3.11"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert all("python:3.11" in line for line in dockerfile() if line.startswith("FROM"))
