from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings, strategies

from frontdesk.config.keys import fresh, parse
from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Settings
from frontdesk.store.sealing import OPEN, Keyring, keyring

OLD, NEW = (parse(fresh())[0] for _ in range(2))
TEXTS = ("+12025550123", "Ирина Ёлкина 🌷", "{}", "x" * 100_000, "fd0.", "fd1.", "fd2.1", "fd1.0123abcd.QUJD")


@pytest.mark.parametrize("ring", [OPEN, Keyring([OLD]), Keyring([NEW, OLD])])
@pytest.mark.parametrize("text", ["", *TEXTS])
def test_what_was_written_is_read(ring: Keyring, text: str) -> None:
    assert ring.open(ring.seal(text)) == text
    assert ring.open(ring.fix(text)) == text


@settings(deadline=None)
@given(strategies.text())
def test_any_text(text: str) -> None:
    ring = Keyring([NEW])
    known = text.encode("utf-8", "replace").decode()
    assert ring.open(ring.seal(text)) == ring.open(ring.fix(text)) == known
    assert OPEN.open(OPEN.seal(known)) == known


@pytest.mark.parametrize("text", TEXTS[:4])
def test_nothing_of_it_can_be_read(text: str) -> None:
    ring = Keyring([NEW])
    for written in (ring.seal(text), ring.fix(text)):
        assert text not in written
        assert written.isascii()
        assert ring.current(written)
        assert ring.key_id(written) == ring.ids[0]


def test_different_each_time_or_always_the_same() -> None:
    ring = Keyring([NEW, OLD])
    assert ring.seal("Mary") != ring.seal("Mary")
    assert ring.fix("Mary") == Keyring([NEW]).fix("Mary") != ring.fix("Marx")
    assert ring.fix("Mary", 1) == Keyring([OLD]).fix("Mary") == ring.fix("Mary", 3)


def test_keys_are_changed_while_the_old_one_still_reads() -> None:
    before, both, after = Keyring([OLD]), Keyring([NEW, OLD]), Keyring([NEW])
    written = before.seal("Mary")
    assert before.current(written)
    assert not both.current(written)
    again = both.seal(both.open(written))
    assert after.open(again) == "Mary"
    with pytest.raises(Refused, match=before.ids[0]) as refused:
        after.open(written)
    assert not refused.value.permanent, "whoever adds the key helps"
    with pytest.raises(Refused, match="FRONTDESK_ENCRYPTION_KEYS, which is not set"):
        OPEN.open(written)


def test_plain_text_is_read_until_it_is_encrypted_and_empty_stays_empty() -> None:
    ring = Keyring([NEW])
    assert ring.open("Mary") == "Mary"
    assert not ring.current("Mary")
    assert ring.seal("") == ring.fix("") == ""
    assert ring.current("")
    assert OPEN.current("Mary")
    assert OPEN.current("fd1. is no secret")
    assert not OPEN.current(ring.seal("Mary"))


@pytest.mark.parametrize("kind", ["seal", "fix"])
def test_what_somebody_changed_is_refused(kind: str) -> None:
    ring = Keyring([NEW])
    written: str = getattr(ring, kind)("Mary")
    place = len(written) - 4
    changed = written[:place] + ("A" if written[place] != "A" else "B") + written[place + 1 :]
    for damaged in (changed, written[:-8], written[:15]):
        with pytest.raises(BadInput, match="damaged"):
            ring.open(damaged)


def test_one_who_writes_like_us_gets_only_their_own_words_back() -> None:
    stolen = Keyring([NEW]).seal("somebody else's")
    ring = Keyring([NEW])
    assert ring.open(ring.seal(stolen)) == stolen
    assert OPEN.open(OPEN.seal(stolen)) == stolen
    assert ring.open(OPEN.seal(stolen)) == stolen, "also once there are keys"


def test_threads_share_it() -> None:
    ring = Keyring([NEW])
    texts = [f"caller {number}" * 50 for number in range(2000)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: ring.open(ring.seal(ring.open(ring.fix(text)))), texts)) == texts


def test_the_installation_s_keys() -> None:
    assert not keyring(Settings())
    ring = keyring(Settings(encryption_keys=f"{fresh()},{fresh()}"))  # type: ignore[arg-type]
    assert ring
    assert len(set(ring.ids)) == 2
    assert keyring(Settings(encryption_keys=fresh())).ids != ring.ids  # type: ignore[arg-type]
