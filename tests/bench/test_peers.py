"""Other libraries are asked in our terms."""

from __future__ import annotations

import pytest

from bench.corpus import Item
from bench.peers import Unsupported, peers, phone_in

PHONE = Item("1", "en", "phone", "call 020 7946 0018 please", ("+442079460018",), "GB")


def test_phonenumbers_reads_written_numbers() -> None:
    answer = peers()["phonenumbers"]
    assert answer(PHONE) == "+442079460018"
    with pytest.raises(Unsupported):
        answer(Item("2", "en", "date", "tomorrow", ("2026-11-21",)))


def test_nothing_is_none() -> None:
    assert phone_in("no number here", PHONE) is None
