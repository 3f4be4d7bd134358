from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.store.audit import Act, ids, listed, note
from frontdesk.store.db import Store
from tests.support.conversations import START


def act(number: int, **changes: str) -> Act:
    return Act(START + timedelta(minutes=number), "cli", "mary", f"calls --rerun {number}", **changes)


def test_what_was_done_is_listed_the_latest_first(store: Store) -> None:
    for number in (1, 3, 2):
        note(store, act(number, result="0", bot_id="salon"))
    note(store, act(4, company_id="another"))
    assert [one.action[-1] for one in listed(store)] == ["3", "2", "1"]
    assert listed(store, limit=1) == (act(3, result="0", bot_id="salon"),)
    assert [one.action[-1] for one in listed(store, since=START + timedelta(minutes=2))] == ["3", "2"]
    assert listed(store, "another") == (act(4, company_id="another"),)


@pytest.mark.parametrize(
    "text",
    [
        "per_0123456789abcdef01234567",
        "ep_0123456789abcdef01234567",
        "bk_20261124_0123456789abcdef",
        "20261120-090000-0123456789abcdef",
        "0123456789abcdef0123456789abcdef",
        "01234567-89ab-cdef-0123-456789abcdef",
    ],
)
def test_ids_of_ours_are_kept(text: str) -> None:
    assert ids(text) == text
    assert ids("+12025550123", text, "salon", text) == f"{text} {text}"


@pytest.mark.parametrize(
    "text",
    [
        "+12025550123",
        "12025550123",
        "mary@example.com",
        "telegram:42",
        "mary_smith1990",
        "Mary",
        "",
        "per_",
        "-",
    ],
)
def test_whatever_may_be_somebody_s_is_not(text: str) -> None:
    assert ids(text) == ""
