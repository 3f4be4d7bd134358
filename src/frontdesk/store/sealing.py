"""Personal text is encrypted before it is written anywhere: into the database, files or Redis.

What is written says which key it needs, so that keys can be changed while everything runs. Without keys
nothing is encrypted, and what was encrypted before cannot be read.
"""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from typing import Protocol

from frontdesk.config import keys as given
from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Settings

PLAIN, SEALED, FIXED = "fd0.", "fd1.", "fd2."
"""What a written text begins with: itself one that begins so, different each time, always the same."""
NONCE = 12
_WRITTEN = re.compile(r"fd[12]\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)")


class _Cipher(Protocol):
    def encrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...
    def decrypt(self, nonce: bytes, data: bytes, associated_data: bytes | None) -> bytes: ...


class _Fixed(Protocol):
    def encrypt(self, data: bytes, associated_data: list[bytes] | None) -> bytes: ...
    def decrypt(self, data: bytes, associated_data: list[bytes] | None) -> bytes: ...


class _Key:
    """One key's two ciphers: AES-256-GCM, and AES-SIV, which makes the same of the same."""

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import (
            AESGCM,
            AESSIV,
        )  # a call without keys needs none

        self.id = sha256(_derived(key, b"name", 32)).hexdigest()[:8]
        self.random: _Cipher = AESGCM(_derived(key, b"text", 32))
        self.fixed: _Fixed = AESSIV(_derived(key, b"lookup", 64))


class Keyring:
    """The keys, the newest first. Safe to share between threads. Without keys, text is written as it is."""

    def __init__(self, keys: Sequence[bytes] = ()) -> None:
        self._keys = tuple(_Key(key) for key in keys)
        self._by_id = {key.id: key for key in self._keys}

    @property
    def ids(self) -> tuple[str, ...]:
        """What stands for each key in what was written with it; tells nothing about the key."""
        return tuple(key.id for key in self._keys)

    def __bool__(self) -> bool:
        return bool(self._keys)

    def seal(self, text: str) -> str:
        """The text as it is written, under the newest key; another one each time."""
        if not self._keys or not text:
            return _as_it_is(text)
        nonce = os.urandom(NONCE)
        return self._written(
            SEALED, self._keys[0], nonce + self._keys[0].random.encrypt(nonce, _bytes(text), None)
        )

    def fix(self, text: str, number: int = 0) -> str:
        """The text under key `number`, always the same, so that rows can be found by it."""
        if not self._keys or not text:
            return _as_it_is(text)
        key = self._keys[min(number, len(self._keys) - 1)]
        return self._written(FIXED, key, key.fixed.encrypt(_bytes(text), None))

    def open(self, written: str) -> str:
        """The text again. Refused names the key that is needed and not there; BadInput when it is damaged."""
        if not written.startswith((PLAIN, SEALED, FIXED)):
            return written
        found = _WRITTEN.fullmatch(written)
        if found is None:
            return written.removeprefix(PLAIN)
        key = self._by_id.get(found[1])
        if key is None:
            raise Refused(f"this is encrypted with the key {found[1]}, {_missing(self.ids)}", permanent=False)
        return _opened(key, written, base64.urlsafe_b64decode(found[2] + "=" * (-len(found[2]) % 4)))

    def open_lines(self, data: bytes) -> bytes:
        """A file of such texts, one in a line, as it reads."""
        lines = data.decode("utf-8", "replace").split("\n")
        return "\n".join(map(self.open, lines)).encode()

    def seal_lines(self, data: bytes) -> bytes:
        """The file under the newest key; the same bytes when it is so already."""
        lines = data.decode("utf-8", "replace").split("\n")
        if all(map(self.current, lines)):
            return data
        return "\n".join(self.seal(self.open(line)) for line in lines).encode()

    def current(self, written: str) -> bool:
        """Whether it is written as it would be now."""
        if not written:
            return True
        if not self._keys:
            return _WRITTEN.fullmatch(written) is None
        return written.startswith(tuple(f"{mark}{self._keys[0].id}." for mark in (SEALED, FIXED)))

    @staticmethod
    def key_id(written: str) -> str:
        """The key that this was written with, empty for plain text."""
        found = _WRITTEN.fullmatch(written)
        return found[1] if found is not None else ""

    @staticmethod
    def _written(mark: str, key: _Key, data: bytes) -> str:
        return f"{mark}{key.id}.{base64.urlsafe_b64encode(data).rstrip(b'=').decode()}"


OPEN = Keyring()
"""No keys."""


def keyring(settings: Settings) -> Keyring:
    """The keys of the installation."""
    text = settings.encryption_keys
    return _ring(text.get_secret_value()) if text is not None else OPEN


@lru_cache(maxsize=8)
def _ring(text: str) -> Keyring:
    return Keyring(given.parse(text))


def _derived(key: bytes, purpose: bytes, length: int) -> bytes:
    """One use of a key must tell nothing about another one."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), length, None, b"frontdesk " + purpose).derive(key)


def _opened(key: _Key, written: str, data: bytes) -> str:
    from cryptography.exceptions import InvalidTag

    try:
        if written.startswith(FIXED):
            return key.fixed.decrypt(data, None).decode()
        return key.random.decrypt(data[:NONCE], data[NONCE:], None).decode()
    except (InvalidTag, ValueError) as error:
        raise BadInput(f"what was encrypted with the key {key.id} is damaged") from error


def _as_it_is(text: str) -> str:
    """Plain text; what somebody wrote to look like ours is told from it."""
    return PLAIN + text if text.startswith((PLAIN, SEALED, FIXED)) else text


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _missing(ids: Sequence[str]) -> str:
    known = f"which holds {', '.join(ids)}" if ids else "which is not set"
    return f"but {given.VARIABLE}, {known}, has no such key: add it as the last one"
