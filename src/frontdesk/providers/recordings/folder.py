"""A folder on this machine or a mounted one; `recordings` in the state folder by default."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from frontdesk.errors import BadInput, NotFound, ProviderError

HALF = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | os.O_NOFOLLOW


class Folder:
    """Each recording is a file under `root`, for nobody else to read."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, name: str, data: bytes) -> None:
        """Written aside, then renamed: it is whole or not there. Whoever died halfway is written over."""
        path = self._path(name)
        aside = _aside(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(aside, HALF, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        except OSError as error:
            with suppress(OSError):
                aside.unlink()
            raise ProviderError(f"the recording cannot be written to {self._root}: {error}") from error

    def get(self, name: str) -> bytes:
        """The file's bytes."""
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError as error:
            raise NotFound("the recording is not there any more") from error
        except OSError as error:
            raise ProviderError(f"the recording cannot be read: {error}") from error

    def delete(self, name: str) -> None:
        """Remove the file, and half of one."""
        path = self._path(name)
        try:
            for one in (_aside(path), path):
                one.unlink(missing_ok=True)
        except OSError as error:
            raise ProviderError(f"the recording cannot be removed: {error}") from error

    def close(self) -> None:
        """Nothing to let go of."""

    def _path(self, name: str) -> Path:
        parts = name.split("/")
        if any(part in ("", ".", "..") for part in parts):
            raise BadInput(f"{name!a} is no name of a recording")
        return self._root.joinpath(*parts)


def _aside(path: Path) -> Path:
    """Where it is written until it is whole; no recording's name begins with a dot."""
    return path.with_name(f".~{sha256(path.name.encode()).hexdigest()[:32]}.tmp")


def build(options: Mapping[str, Any]) -> Folder:
    """`path`: another folder than `recordings` in the state folder."""
    extra = set(options) - {"path", "home", "key_id", "secret", "breaker"}
    if extra:
        raise BadInput(f"recordings.options: a folder has no {', '.join(sorted(extra))}; known: path")
    return Folder(Path(options.get("path") or Path(options["home"]) / "recordings"))
