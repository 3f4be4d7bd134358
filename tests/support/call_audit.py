"""Loaded into a call's process by a test: notes what the process opens and connects to during the call.

`observe("picked_up")` and `observe("hung_up")` are told by the call; what happened in between is written to
the file named by FRONTDESK_CALL_AUDIT afterwards.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

WRITING = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT
DATABASES = ("sqlalchemy", "alembic", "sqlite3", "rq", "redis", "psycopg", "fastapi", "qdrant_edge")


class Audit:
    """What happened between pick-up and hang-up."""

    def __init__(self) -> None:
        self.listening = False
        self.events: list[tuple[str, str]] = []
        self._lock = threading.Lock()

    def hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.listening:
            return
        if event == "open":
            path, mode, flags = arguments
            writes = (isinstance(mode, str) and set(mode) & set("wax+")) or (flags or 0) & WRITING
            if writes:
                self._note(event, path)
        elif event in ("socket.connect", "sqlite3.connect"):
            self._note(event, arguments[-1])
        elif event == "import" and str(arguments[0]).partition(".")[0] in DATABASES:
            self._note(event, arguments[0])

    def _note(self, event: str, what: Any) -> None:
        with self._lock:
            self.events.append((event, str(what)))


_audit = Audit()
sys.addaudithook(_audit.hook)


def observe(moment: str) -> None:
    """The call begins or ends."""
    if moment == "picked_up":
        _audit.listening = True
        return
    _audit.listening = False
    loaded = sorted({name.partition(".")[0] for name in sys.modules} & set(DATABASES))
    memory = Path("/proc/self/smaps_rollup").read_text(encoding="utf-8")
    report = {"events": _audit.events, "loaded": loaded, "memory": memory, "pid": os.getpid()}
    Path(os.environ["FRONTDESK_CALL_AUDIT"]).write_text(json.dumps(report), encoding="utf-8")
