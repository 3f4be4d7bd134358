"""The same on both databases, here with notices: deliveries are taken in the same way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from frontdesk.store import notices
from frontdesk.store.db import Store
from frontdesk.store.leasing import due, let_go, take
from frontdesk.store.notice_tables import NoticeRow
from frontdesk.store.notices import Notice

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


def put(store: Store, key: str, receiver: str = "team", *, ago: int = 0, status: str = "pending") -> None:
    words = {"company_id": "default", "bot_id": "salon", "event": "task", "title": "A task", "text": "Call"}
    when = {"created_at": NOW, "updated_at": NOW, "next_attempt_at": NOW - ago * SECOND}
    notices.add(store, Notice(id=key, receiver=receiver, status=status, **words, **when))  # type: ignore[arg-type]


def test_a_row_is_of_one_holder_until_the_lease_is_over(store: Store) -> None:
    put(store, "a")
    with store.write() as session:
        first = take(session, NoticeRow, "a", NOW, MINUTE)
        assert first is not None
        assert (first.attempts, first.lease_until) == (1, NOW + MINUTE)
        own = first.lease
    with store.write() as session:
        assert take(session, NoticeRow, "a", NOW + MINUTE - SECOND, MINUTE) is None
    with store.write() as session:
        second = take(session, NoticeRow, "a", NOW + MINUTE, MINUTE)
        assert second is not None
        assert second.attempts == 2
        assert second.lease != own


def test_what_is_not_there_not_due_or_over_is_not_taken(store: Store) -> None:
    put(store, "later", ago=-1)
    put(store, "over", status="sent")
    with store.write() as session:
        assert [take(session, NoticeRow, key, NOW, MINUTE) for key in ("later", "over", "none")] == [None] * 3
        assert take(session, NoticeRow, "later", NOW + SECOND, MINUTE) is not None


def test_only_who_holds_it_writes_how_it_went(store: Store) -> None:
    put(store, "a")
    with store.write() as session:
        taken = take(session, NoticeRow, "a", NOW, MINUTE)
        assert taken is not None
        lease = taken.lease
    with store.write() as session:
        assert not let_go(session, NoticeRow, "a", "another", {"status": "dead"})
    assert notices.get(store, "a").status == "pending"
    with store.write() as session:
        assert let_go(session, NoticeRow, "a", lease, {"status": "sent"})
        assert not let_go(session, NoticeRow, "a", lease, {"status": "dead"})
    given = notices.get(store, "a")
    assert (given.status, given.lease) == ("sent", None)


def test_the_longest_waiting_come_first_and_few_of_a_kind(store: Store) -> None:
    for key, ago in (("c", 3), ("b", 2), ("a", 2), ("d", 9)):
        put(store, key, ago=ago)
    put(store, "z", "boss")
    put(store, "y", "boss", ago=-1)
    put(store, "x", "boss", status="dead")
    with store.write() as session:
        assert take(session, NoticeRow, "d", NOW, MINUTE) is not None
    with store.read() as session:
        kinds = (NoticeRow.receiver,)
        assert due(session, NoticeRow, NOW, 9, apart=kinds, at_once=2) == ("c", "a", "z")
        assert due(session, NoticeRow, NOW, 2, apart=kinds, at_once=9) == ("c", "a")
        theirs = NoticeRow.receiver == "boss"
        assert due(session, NoticeRow, NOW, 9, theirs, apart=kinds, at_once=2) == ("z",)
