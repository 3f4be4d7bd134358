"""The receivers of docs/receiver, running: what they took, and what they answered."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.source import ROOT

FOLDER = ROOT / "docs" / "receiver"
KITS = {
    "python": [sys.executable, str(FOLDER / "receiver.py")],
    "node": ["node", str(FOLDER / "receiver.mjs")],
}


@dataclass
class Kit:
    """A running receiver. `took` are the events it handled, in order."""

    url: str
    took: list[dict[str, Any]] = field(default_factory=list)

    def post(self, body: str | bytes, headers: dict[str, str]) -> int:
        """Its answer to one request."""
        content = body.encode() if isinstance(body, str) else body
        return httpx.post(self.url, content=content, headers=headers, timeout=10).status_code


@contextmanager
def kit(name: str, folder: Path, *secrets: str) -> Iterator[Kit]:
    """It runs as its users run it: a program of its own, with its secrets in the environment."""
    process = subprocess.Popen(
        [*KITS[name], "--port", "0", "--seen", str(folder / "seen")],
        env={**os.environ, "WEBHOOK_SECRET": " ".join(secrets)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    port = process.stderr.readline().strip().rpartition(" ")[2]
    running = Kit(f"http://127.0.0.1:{port}/hook")
    threads = [
        threading.Thread(target=_read, args=(process.stdout, running.took)),
        threading.Thread(target=process.stderr.read),
    ]
    for thread in threads:
        thread.start()
    try:
        yield running
    finally:
        process.terminate()
        process.wait(10)
        for thread in threads:
            thread.join(10)
        process.stdout.close()
        process.stderr.close()


def _read(lines: Any, took: list[dict[str, Any]]) -> None:
    for line in lines:
        took.append(json.loads(line))
