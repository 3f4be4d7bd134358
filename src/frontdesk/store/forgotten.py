"""Calls made elsewhere that were erased: whoever still has them (an exchange's history, a watched folder) is
not to bring them back.

All that is kept is a fingerprint of each id: one empty file under `home/forgotten`.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from frontdesk.store.files import write_whole

FOLDER = "forgotten"


def remember(home: Path, ids: Iterable[str]) -> None:
    """These are not to come back."""
    for one in ids:
        write_whole(_path(home, one), b"")


def forgotten(home: Path, conversation_id: str) -> bool:
    """Whether it was erased."""
    return _path(home, conversation_id).exists()


def _path(home: Path, conversation_id: str) -> Path:
    return home / FOLDER / sha256(conversation_id.encode("utf-8", "replace")).hexdigest()
