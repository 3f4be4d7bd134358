"""Secrets that a service chose itself and told us once, for what it sends from then on.

They are no part of the database: one file for each tracker, which only our user can read.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from frontdesk.store.db import locked

MOST = 20
"""So many webhooks of one tracker are known at once; the oldest is forgotten first."""


def learned(home: Path, tracker: str) -> tuple[str, ...]:
    """The tracker's secrets, the newest first."""
    try:
        found = json.loads(_path(home, tracker).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return ()
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()


def learn(home: Path, tracker: str, secret: str) -> None:
    """Keep one more."""
    path = _path(home, tracker)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with locked(path.with_suffix(".lock")):
        kept = list(dict.fromkeys((secret, *learned(home, tracker))))[:MOST]
        with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:  # mode 0600
            json.dump(kept, file)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(path)


def _path(home: Path, tracker: str) -> Path:
    return home / "hooks" / f"{tracker}.json"
