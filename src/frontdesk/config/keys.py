"""The keys that what is personal is encrypted with, as the environment gives them."""

from __future__ import annotations

import base64
import binascii
import re
import secrets

from frontdesk.errors import BadInput

VARIABLE = "FRONTDESK_ENCRYPTION_KEYS"
SIZE = 32
"""Bytes of a key: AES-256."""
MOST = 4
"""Keys at once. A lookup asks for what it seeks under each of them."""


def parse(text: str) -> tuple[bytes, ...]:
    """The keys in `text`, with commas or blanks between, the newest first; BadInput never shows one."""
    keys = tuple(_key(number, word) for number, word in enumerate(re.split(r"[\s,]+", text.strip()), 1))
    if len(keys) > MOST:
        raise BadInput(f"{VARIABLE} holds {len(keys)} keys; at most {MOST}: take out what no row needs")
    if len(set(keys)) < len(keys):
        raise BadInput(f"{VARIABLE} holds the same key twice")
    return keys


def fresh() -> str:
    """A new key, as it is written into the environment."""
    return base64.urlsafe_b64encode(secrets.token_bytes(SIZE)).decode()


def _key(number: int, word: str) -> bytes:
    try:
        key = base64.b64decode(word.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != SIZE:
        raise BadInput(
            f"{VARIABLE}: number {number} is no key of {SIZE} bytes in base64; make one: frontdesk keys new"
        )
    return key
