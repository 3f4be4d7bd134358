"""Withheld numbers, however a network writes that."""

from __future__ import annotations

import pytest

from frontdesk.scenario.withheld import withheld


@pytest.mark.parametrize(
    "caller",
    [
        *("anonymous", " Anonymous ", "RESTRICTED", "unknown"),
        *("+266696687", "266696687", "+7378742833", "+17378742833", "+86282452253", "+12562533"),
        *("+10000000000", "+70000000000", "0000000"),
    ],
)
def test_no_number(caller: str) -> None:
    assert withheld(caller)


@pytest.mark.parametrize(
    "caller", ["+442079460123", "+78005000000", "7748283", "112", "alice", "", "0", "+7 266 696 68 71"]
)
def test_a_number_or_somebody(caller: str) -> None:
    assert not withheld(caller)
