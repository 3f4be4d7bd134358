"""The bounded form of `bench.chaos`: whatever is killed, the books balance."""

from __future__ import annotations

import pytest

from bench.chaos import run

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300)]


def test_everything_is_killed_paused_and_restarted_and_the_books_balance() -> None:
    found = run(24, 20.0, seed=7)
    assert found.wrong == [], "\n".join([str(found), *found.wrong])
    assert (found.conversations, found.summaries, found.people) == (25, 25, 20)
    assert found.bookings + found.noted == 18
    assert found.events == found.bookings
    assert found.tickets + found.comments == 18
    assert (found.parked, found.silenced) == (25, 25), "the endpoint and the team's address that answer 410"
    assert found.tapes == 4
    assert len(set(found.deeds)) >= 5, "little was broken"
