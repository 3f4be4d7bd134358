"""The demo's own command: what it shows comes from the caller's voice and from nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

pytestmark = [pytest.mark.integration, pytest.mark.timeout(240), pytest.mark.alone]

ROOT = Path(__file__).resolve().parents[2]
FRONTDESK = Path(sys.executable).with_name("frontdesk")
CALLER = ROOT / "scenarios" / "salon.caller.yaml"


def run(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "FRONTDESK_HOME": str(home), "NO_COLOR": "1", "COLUMNS": "160"}
    env = {name: value for name, value in env.items() if name != "DEEPGRAM_API_KEY"}
    return subprocess.run(
        [FRONTDESK, *words],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=200,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def the_call(home: Path) -> dict[str, Any]:
    [listed] = json.loads(run(home, "calls", "--json").stdout)
    found: dict[str, Any] = json.loads(run(home, "calls", listed["id"], "--json").stdout)
    return found


def test_a_muted_caller_ends_the_demo_with_a_failure(tmp_path: Path) -> None:
    done = run(tmp_path, "call", str(CALLER), "--mute", "--self-contained")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "not as expected" in done.stdout
    record = the_call(tmp_path)
    assert record["outcome"]["kind"] == "abandoned"
    assert record["outcome"]["slots"] == {}


def test_other_words_in_the_callers_file_are_another_record(tmp_path: Path) -> None:
    caller = yaml.safe_load(CALLER.read_text(encoding="utf-8"))
    caller["lines"] = [
        {"say": "Good morning, I need an appointment."},
        {"say": "A manicure."},
        {"say": "On Thursday, please."},
        {"say": "At eleven in the morning."},
        {"say": "Zero two zero, seven nine four six, zero one eight eight."},
        {"say": "Yes."},
    ]
    caller["expect"] = {
        "outcome": "booking",
        "slots": {"service": "manicure", "date": "*", "time": "11:00", "phone": "+442079460188"},
    }
    file = tmp_path / "other.caller.yaml"
    file.write_text(yaml.safe_dump(caller), encoding="utf-8")
    done = run(tmp_path / "var", "call", str(file), "--self-contained")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "signature verified" in done.stdout
    slots = the_call(tmp_path / "var")["outcome"]["slots"]
    assert slots["service"]["value"] == "manicure"
    assert "Thursday" in slots["date"]["raw"]
