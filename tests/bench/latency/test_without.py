"""Each technique can be left out, in a process that says so."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from bench.latency.without import OFF, VARIABLE
from tests.source import ROOT

SHOWS = {
    "prompt audio": (
        "from frontdesk.realtime.prompt_audio import PromptAudio; print(PromptAudio.frames(None, 'x'))"
    ),
    "scenario-aware endpointing": (
        "from frontdesk.realtime.ears import Ears; print(Ears._pause(None, 'on').why == 'silence')"
    ),
    "guessing": "from frontdesk.realtime.guesser import Guesser; print(Guesser.guess(None, 'x'))",
    "head start": "from frontdesk.realtime.guesser import Guesser; print(Guesser.begin(None, 'x'))",
    "opener": "from frontdesk.realtime.governor import Governor as G; print(G.watch is G.stop)",
    "first clause": (
        "from frontdesk.dialogue.answer import take_clause; print(take_clause('Well, yes. No', True)[0])"
    ),
}
SAID = {
    "prompt audio": "None",
    "scenario-aware endpointing": "True",
    "guessing": "None",
    "head start": "None",
    "opener": "True",
    "first clause": "Well, yes.",
}


@pytest.mark.parametrize("name", OFF)
def test_a_technique_is_left_out_where_the_environment_says_so(name: str) -> None:
    environment = {**os.environ, VARIABLE: name, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}"}
    code = f"import bench.latency.without as less; less.observe('picked_up'); {SHOWS[name]}"
    ran = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    assert (ran.stdout.strip(), ran.stderr) == (SAID[name], "")
