from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.errors import NotFound
from frontdesk.store import tapes
from frontdesk.store.db import Store
from frontdesk.store.tapes import KEPT, REFUSED, Tape
from tests.support.conversations import START

ONE = Tape("call-1", "default", "salon", KEPT, "announced", START, "a.wav", "key", 12.5, 1.5, 1000)


def test_kept_and_found_by_its_company_alone(store: Store) -> None:
    tapes.keep(store, ONE)
    tapes.keep(store, replace(ONE, size=2000))
    assert tapes.get(store, "call-1") == tapes.find(store, "call-1") == replace(ONE, size=2000)
    assert tapes.of(store, "default", ["call-1", "call-2"]) == (replace(ONE, size=2000),)
    assert tapes.find(store, "call-1", "another") is None
    assert tapes.of(store, "another", ["call-1"]) == ()
    with pytest.raises(NotFound, match="no recording"):
        tapes.get(store, "call-1", "another")


def test_the_old_ones(store: Store) -> None:
    for number, status in enumerate((KEPT, KEPT, REFUSED, KEPT)):
        began = START + timedelta(days=number)
        tapes.keep(store, replace(ONE, conversation_id=f"call-{number}", status=status, began_at=began))
    before = START + timedelta(days=3)
    assert [one.conversation_id for one in tapes.old(store, "default", before, 9)] == ["call-0", "call-1"]
    assert len(tapes.old(store, "default", before, 1)) == 1
    assert tapes.old(store, "another", before, 9) == ()


def test_removed_it_is_known_that_there_was_one(store: Store) -> None:
    tapes.keep(store, ONE)
    tapes.remove(store, ONE)
    known = tapes.find(store, "call-1")
    assert known is not None
    assert (known.status, known.name, known.key, known.size, known.seconds) == ("removed", "", "", 0, 12.5)
    with pytest.raises(NotFound, match="its time was over"):
        tapes.get(store, "call-1")
    tapes.forget(store, "another", ["call-1"])
    assert tapes.find(store, "call-1") is not None
    tapes.forget(store, "default", ["call-1"])
    assert tapes.find(store, "call-1") is None
