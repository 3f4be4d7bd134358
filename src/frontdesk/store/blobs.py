"""Sound at rest: each recording has a key of its own, which is kept wrapped under the installation's keys.

So a change of the installation's keys rewrites a few bytes, and forgetting the wrapped key makes every copy
of the recording unreadable, wherever it went.
"""

from __future__ import annotations

import base64
import os

from frontdesk.errors import BadInput
from frontdesk.store.sealing import NONCE, Keyring

SIZE = 32


class BlobKey:
    """The key of one recording. Pieces are told apart by their number: none can be left out or moved."""

    def __init__(self, key: bytes = b"") -> None:
        self._key = key

    def __bool__(self) -> bool:
        return bool(self._key)

    @classmethod
    def fresh(cls, keys: Keyring) -> BlobKey:
        """A new one; without keys, one that encrypts nothing."""
        return cls(os.urandom(SIZE) if keys else b"")

    @classmethod
    def unwrapped(cls, wrapped: str, keys: Keyring) -> BlobKey:
        """The key again; Refused when the installation's key it needs is not there."""
        return cls(base64.b64decode(keys.open(wrapped)) if wrapped else b"")

    def wrapped(self, keys: Keyring) -> str:
        """The key as it may be written down; empty for one that encrypts nothing."""
        return keys.seal(self.text) if self._key else ""

    @property
    def text(self) -> str:
        """The key itself, for a column that encrypts what it holds."""
        return base64.b64encode(self._key).decode()

    @classmethod
    def of_text(cls, text: str) -> BlobKey:
        """The key out of such a column."""
        return cls(base64.b64decode(text))

    def seal(self, data: bytes, number: int = 0) -> bytes:
        """The piece as it is written."""
        if not self._key:
            return data
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(NONCE)
        return nonce + AESGCM(self._key).encrypt(nonce, data, number.to_bytes(8))

    def open(self, data: bytes, number: int = 0) -> bytes:
        """The piece again; BadInput when it is damaged, or not that one."""
        if not self._key:
            return data
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(self._key).decrypt(data[:NONCE], data[NONCE:], number.to_bytes(8))
        except (InvalidTag, ValueError) as error:
            raise BadInput("a piece of a recording is damaged") from error
