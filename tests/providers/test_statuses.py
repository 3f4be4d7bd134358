from __future__ import annotations

import pytest

from frontdesk.providers.statuses import KEYS, PERMANENT, unwell


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, False),
        (302, False),
        (401, False),
        (404, False),
        (408, True),
        (409, False),
        (429, True),
        (503, True),
    ],
)
def test_what_says_something_of_the_service_itself(status: int, expected: bool) -> None:
    assert unwell(status) is expected


def test_no_retry_mends_a_key() -> None:
    assert KEYS <= PERMANENT
    assert not any(unwell(one) for one in PERMANENT)
