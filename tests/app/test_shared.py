"""What is learnt before calls are forked is the calls' without being their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from frontdesk.app.shared import VARIABLE
from tests.source import ROOT

FORKS = """
import json, os, sys
import frontdesk.app.shared
from frontdesk.app import voice
from frontdesk.config import load_settings

def own():
    lines = open("/proc/self/smaps_rollup").read().splitlines()[1:]
    found = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    return (found["Private_Clean"] + found["Private_Dirty"]) / 1024

read, write = os.pipe()
if not os.fork():
    before = own()
    for bot in voice.answering(load_settings()):
        voice.learn(bot)
    os.write(write, json.dumps(own() - before).encode())
    os._exit(0)
os.wait()
print(os.read(read, 100).decode())
"""


def learnt(home: Path, *, shared: bool) -> float:
    """The megabytes that learning the salon takes in a call's process."""
    config = {"scenarios": [f"{ROOT}/scenarios/salon.yaml"], "tts": [{"provider": "fake"}]}
    (home / "frontdesk.yaml").write_text(json.dumps(config), encoding="utf-8")
    environment = {**os.environ, "FRONTDESK_HOME": str(home / "var")}
    environment |= {"FRONTDESK_CONFIG": str(home / "frontdesk.yaml"), VARIABLE: "yes" if shared else ""}
    ran = subprocess.run(
        [sys.executable, "-c", FORKS], env=environment, capture_output=True, text=True, check=True
    )
    return float(ran.stdout)


def test_a_call_has_little_of_its_own_to_learn(tmp_path: Path) -> None:
    alone, shared = (learnt(tmp_path, shared=shared) for shared in (False, True))
    assert shared < alone / 3


def test_what_goes_wrong_is_left_to_the_calls(tmp_path: Path) -> None:
    (tmp_path / "frontdesk.yaml").write_text("bots: 7\n", encoding="utf-8")
    environment = {**os.environ, "FRONTDESK_CONFIG": str(tmp_path / "frontdesk.yaml"), VARIABLE: "yes"}
    code = "import frontdesk.app.shared; print('ready')"
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert ran.stdout == "ready\n"
