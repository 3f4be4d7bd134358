"""The weights of the package are those of their sources, and who forgot to make them is told how."""

from __future__ import annotations

import subprocess
import sys

from tests.source import ROOT

SCRIPT = ROOT / "scripts" / "compile_intent.py"
WEIGHTS = ROOT / "src" / "frontdesk" / "scenario" / "intent" / "weights"


def test_the_weights_are_those_of_their_sources() -> None:
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_they_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in WEIGHTS.glob("*.npz")}
    assert len(sizes) == 6
    assert sum(sizes.values()) < 6_000_000, sizes
