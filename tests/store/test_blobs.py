from __future__ import annotations

import pytest

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, Refused
from frontdesk.store.blobs import BlobKey
from frontdesk.store.sealing import OPEN, Keyring

DATA = b"sound " * 1000


def test_encrypted_with_a_key_of_its_own() -> None:
    ring = Keyring(parse(fresh()))
    one, other = BlobKey.fresh(ring), BlobKey.fresh(ring)
    assert one
    written = one.seal(DATA, 3)
    assert b"sound" not in written
    assert one.open(written, 3) == DATA
    again = BlobKey.unwrapped(one.wrapped(ring), ring)
    assert again.open(written, 3) == BlobKey.of_text(one.text).open(written, 3) == DATA
    with pytest.raises(BadInput):
        other.open(written, 3)


def test_no_piece_is_moved_or_changed() -> None:
    key = BlobKey.fresh(Keyring(parse(fresh())))
    written = key.seal(DATA, 3)
    for data, number in ((written, 4), (written[:-1], 3), (written[:5], 3), (b"", 3)):
        with pytest.raises(BadInput, match="damaged"):
            key.open(data, number)


def test_without_keys_it_is_plain() -> None:
    key = BlobKey.fresh(OPEN)
    assert not key
    assert key.wrapped(OPEN) == key.text == ""
    assert key.seal(DATA) == key.open(DATA) == DATA
    assert not BlobKey.unwrapped("", OPEN)


def test_its_key_needs_the_installation_s() -> None:
    ring = Keyring(parse(fresh()))
    with pytest.raises(Refused):
        BlobKey.unwrapped(BlobKey.fresh(ring).wrapped(ring), OPEN)
