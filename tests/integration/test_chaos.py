"""The bounded form of `bench.chaos`: whatever is killed, the books balance."""

from __future__ import annotations

import pytest

from bench.chaos import run

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300)]


def test_workers_redis_postgresql_and_receivers_are_killed_and_the_books_balance() -> None:
    found = run(40, 30.0, seed=7)
    assert found.wrong == [], "\n".join([str(found), *found.wrong])
    assert (found.conversations, found.summaries) == (41, 41)
    assert found.bookings + found.noted == 30
    assert found.parked == 41, "the endpoint that answered 410"
    assert len(set(found.deeds)) >= 4, "little was broken"
