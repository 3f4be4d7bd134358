from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import notices
from frontdesk.store.db import Store
from frontdesk.store.notices import AT_ONCE, LEASE, Notice, notice_id

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def notice(key: str = "1", **changes: object) -> Notice:
    made = Notice(
        id=notice_id("default", "team", "task", key),
        company_id="default",
        bot_id="salon",
        receiver="team",
        event="task",
        title="A task",
        text="Call back +12025550123",
        created_at=NOW,
        updated_at=NOW,
        next_attempt_at=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_the_same_thing_is_one_row(store: Store) -> None:
    assert notices.add(store, notice())
    assert not notices.add(store, notice(text="worded in another way"))
    assert [one.text for one in notices.listed(store)] == ["Call back +12025550123"]
    known = notices.known(store, [notice().id, "ntc_other"])
    assert known == {notice().id}
    assert notices.known(store, []) == frozenset()


def test_an_id_is_that_of_receiver_and_thing() -> None:
    same = notice_id("a", "b", "c", "d")
    assert same == notice_id("a", "b", "c", "d")
    others = {notice_id("x", "b", "c", "d"), notice_id("a", "x", "c", "d"), notice_id("a", "b", "c", "x")}
    assert same not in others
    assert len(others) == 3


def test_one_at_a_time_has_it(store: Store) -> None:
    notices.add(store, notice())
    first = notices.claim(store, notice().id, NOW)
    assert first is not None
    assert first.attempts == 1
    assert notices.claim(store, notice().id, NOW) is None
    assert notices.due(store, NOW) == ()
    late = notices.claim(store, notice().id, NOW + LEASE)
    assert late is not None, "whoever died gives it up"
    assert not notices.settle(store, first, NOW, "sent")
    assert notices.settle(store, late, NOW + LEASE, "sent")
    sent = notices.get(store, notice().id)
    assert (sent.status, sent.attempts, sent.sent_at) == ("sent", 2, NOW + LEASE)


def test_what_only_waits_counts_no_attempt(store: Store) -> None:
    notices.add(store, notice())
    claimed = notices.claim(store, notice().id, NOW)
    assert claimed is not None
    notices.settle(store, claimed, NOW, "pending", next_attempt_at=NOW + SECOND, error="no", counted=False)
    waiting = notices.get(store, notice().id)
    assert (waiting.attempts, waiting.last_error, waiting.next_attempt_at) == (0, "no", NOW + SECOND)
    assert notices.due(store, NOW) == ()
    assert notices.due(store, NOW + SECOND) == (notice().id,)


def test_a_dead_receiver_starves_no_other(store: Store) -> None:
    for number in range(AT_ONCE + 3):
        notices.add(store, notice(str(number), next_attempt_at=NOW - timedelta(hours=1)))
    other = replace(notice(), id="ntc_other", receiver="boss")
    notices.add(store, other)
    due = notices.due(store, NOW)
    assert len(due) == AT_ONCE + 1
    assert other.id in due


def test_a_parked_one_is_sent_again_by_a_person(store: Store) -> None:
    notices.add(store, notice())
    with pytest.raises(Conflict, match="on its way"):
        notices.again(store, notice().id, NOW)
    claimed = notices.claim(store, notice().id, NOW)
    assert claimed is not None
    notices.settle(store, claimed, NOW, "dead", error="nobody")
    assert [one.id for one in notices.listed(store, status="dead")] == [notice().id]
    again = notices.again(store, notice().id, NOW + SECOND)
    assert (again.status, again.attempts) == ("pending", 0)
    assert notices.due(store, NOW + SECOND) == (notice().id,)


def test_one_of_another_company_is_not_there(store: Store) -> None:
    notices.add(store, notice())
    for ask in (notices.get, lambda s, n, c: notices.again(s, n, NOW, c)):
        with pytest.raises(NotFound):
            ask(store, notice().id, "other")
    assert notices.listed(store, "other") == ()


def test_what_is_over_is_taken_out(store: Store) -> None:
    for number, status in enumerate(("sent", "dead", "pending")):
        notices.add(store, notice(str(number), status=status))
    assert notices.drop(store, "default", NOW) == 0
    assert notices.drop(store, "else", NOW + SECOND) == 0
    assert notices.drop(store, "default", NOW + SECOND) == 2
    assert [one.status for one in notices.listed(store)] == ["pending"]
