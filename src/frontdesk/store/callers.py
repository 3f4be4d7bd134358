"""What a dialogue may know of its caller at pick-up: a file each, under `home/snapshot/callers`, no database.

A file's name tells nothing of the number it is about to whoever has not the number; with keys, not even to
them. What is in it is encrypted with the installation's keys, where there are any.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from pydantic import TypeAdapter

from frontdesk.errors import FrontdeskError
from frontdesk.scenario.history import History
from frontdesk.store.files import write_whole
from frontdesk.store.sealing import Keyring

log = logging.getLogger(__name__)
Line = tuple[str, str, str]
"""Company, kind and value."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A caller who was here before. `name` is the one given over this very line, empty when none was or
    several were; `talks` is how many conversations came over it, `last_at` when the last one began, `history`
    what they may be told of; None: of nothing, as where several people share the line."""

    person_id: str
    name: str
    talks: int
    last_at: datetime
    history: History | None = None


_REMEMBERED: TypeAdapter[Remembered] = TypeAdapter(Remembered)
LARGEST = 20_000
"""Characters of a file, sealed; what is written has some 5,000 at most."""


def folder(home: Path) -> Path:
    """Where the files lie."""
    return home / "snapshot" / "callers"


def remember(home: Path, keys: Keyring, company_id: str, kind: str, value: str, known: Remembered) -> Path:
    """Write it down for the next pick-up, in place of what was known before."""
    first, *older = _paths(home, keys, company_id, kind, value)
    write_whole(first, keys.seal(_REMEMBERED.dump_json(known).decode()).encode())
    for path in older:
        path.unlink(missing_ok=True)
    return first


def recall(home: Path, keys: Keyring, company_id: str, kind: str, value: str) -> Remembered | None:
    """Who that is; None for somebody new, and for a file that cannot be read."""
    for path in _paths(home, keys, company_id, kind, value):
        try:
            with path.open(encoding="utf-8") as file:
                return _REMEMBERED.validate_json(keys.open(file.read(LARGEST)))
        except FileNotFoundError:
            continue
        except (OSError, ValueError, FrontdeskError) as error:
            log.warning("a caller's file cannot be read: %s", type(error).__name__)
    return None


def forget(home: Path, keys: Keyring, company_id: str, kind: str, value: str) -> bool:
    """Take it out; whether there was anything."""
    found = [path for path in _paths(home, keys, company_id, kind, value) if path.exists()]
    for path in found:
        path.unlink(missing_ok=True)
    return bool(found)


def keep_only(home: Path, paths: set[Path], before: float = math.inf) -> int:
    """Take out every file that is not among these, and is older than that (epoch seconds); how many."""
    old = [path for path in folder(home).glob("??/*.json") if path not in paths and _written(path) < before]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def sweep(home: Path, keys: Keyring, lines: Iterable[Line], before: float) -> int:
    """The same for all that is about none of these lines, under whatever key."""
    kept = {path for line in lines for path in _paths(home, keys, *line)}
    return keep_only(home, kept, before)


def current(home: Path, keys: Keyring) -> bool:
    """Whether every file is under the newest key."""
    for path in folder(home).glob("??/*.json"):
        try:
            if not keys.current(path.read_text(encoding="utf-8", errors="replace")):
                return False
        except FileNotFoundError:
            continue
    return True


def _written(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except FileNotFoundError:
        return math.inf


def _paths(home: Path, keys: Keyring, company_id: str, kind: str, value: str) -> list[Path]:
    """Where it is, then where it was under each earlier key, and without any."""
    return [
        folder(home) / digest[:2] / f"{digest}.json"
        for digest in dict.fromkeys(_digests(keys, "\n".join((company_id, kind, value))))
    ]


def _digests(keys: Keyring, text: str) -> Iterator[str]:
    for number in range(len(keys.ids)):
        yield sha256(keys.fix(text, number).encode()).hexdigest()
    yield sha256(text.encode("utf-8", "replace")).hexdigest()
