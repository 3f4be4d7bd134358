"""What every service does the same, and how it takes everything that can go wrong."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.tickets.base import MOST_REMARKS, NewTicket, Remark
from tests.providers.tickets.conftest import Kept, tracker_of

SINCE = datetime(2026, 11, 1, tzinfo=UTC)
NEW = NewTicket(
    "tk-0123456789abcdef01234567",
    "No hot water\nsince Monday",
    "Anna called.\n\nNumber: +1 202 555 0123 [link](https://evil.example) {noformat}{html}",
    "+12025550123",
    ("frontdesk", "very urgent"),
    {"name": "Anna", "bot_id": "salon"},
)
HOSTILE = "![x](https://evil.example/x.png) <img src=x> [~admin] {noformat} @everyone"


def test_it_is_filed_found_and_looked_at(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    assert made.key
    assert made.state == "open"
    assert kept.tracker.find(NEW.external_id, SINCE) is not None
    found = kept.tracker.find(NEW.external_id, SINCE)
    assert found is not None
    assert (found.key, found.state) == (made.key, "open")
    assert kept.tracker.find("tk-other", SINCE) is None
    now = kept.tracker.get(made.key)
    assert now is not None
    assert (now.key, now.state, now.url) == (made.key, "open", made.url)


def test_what_is_not_there(kept: Kept) -> None:
    kept.tracker.create(NEW)
    gone = {"kaiten": "999", "asana": "999", "crm": "lead/9"}.get(kept.kind, "SUP-9")
    assert kept.tracker.get(gone) is None


def test_it_is_moved_and_then_done(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    moved = kept.tracker.move(made.key, kept.done)
    assert moved.state == "done"
    again = kept.tracker.get(made.key)
    assert again is not None
    assert again.state == "done"
    assert kept.tracker.move(made.key, kept.done).state == "done"


def test_a_number_in_open_tickets(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    assert [one.key for one in kept.tracker.open_of("+12025550123")] == [made.key]
    assert kept.tracker.open_of("+12025550199") == ()
    kept.tracker.move(made.key, kept.done)
    assert kept.tracker.open_of("+12025550123") == ()


def test_a_comment_is_there_once_however_often_it_is_tried(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    kept.stand.asked.clear()
    kept.tracker.comment(made.key, HOSTILE, "tk-call-2")
    kept.tracker.comment(made.key, HOSTILE, "tk-call-2")
    kept.tracker.comment(made.key, "Another.", "tk-call-3")
    everything = _told(kept, made.key)
    assert len(everything) == 2


def test_a_link_is_there_once(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    for _ in range(2):
        kept.tracker.link(made.key, "https://desk.example/calls/1", "The call")
    there = _linked(kept, made.key)
    assert len(there) == 1
    assert "https://desk.example/calls/1" in str(there)


def test_what_people_wrote_is_read_and_our_own_is_not(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    kept.tracker.comment(made.key, HOSTILE, "tk-call-2")
    kept.tracker.link(made.key, "https://desk.example/calls/1", "The call")
    assert kept.tracker.remarks(made.key) == ()
    if kept.kind == "crm":  # which has no deed for it
        return
    kept.stand.writes_on(made.key, 12, "The boiler\nis mended.", "2026-11-02T10:00:00.000Z")
    kept.stand.writes_on(made.key, 11, HOSTILE, "2026-11-02T09:00:00.000Z")
    nine = datetime(2026, 11, 2, 9, tzinfo=UTC)
    to = "@bot " if kept.kind == "jira" else ""
    assert kept.tracker.remarks(made.key) == (
        Remark("11", to + HOSTILE, "Olga", nine),
        Remark("12", f"{to}The boiler\nis mended.", "Olga", nine + timedelta(hours=1)),
    )


def test_of_many_comments_the_latest_are_read(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    if kept.kind == "crm":
        assert kept.tracker.remarks(made.key) == ()
        return
    if kept.kind == "asana":
        kept.stand.page = 100
    for number in range(MOST_REMARKS + 5):
        kept.stand.writes_on(made.key, 100 + number, "x" * 20_000, f"2026-11-02T10:00:00.{number:03}Z")
    found = kept.tracker.remarks(made.key)
    assert [one.id for one in found] == [str(100 + number) for number in range(5, MOST_REMARKS + 5)]
    assert max(len(one.text) for one in found) == 15_000


@pytest.mark.parametrize(
    "comment",
    [{}, {"id": [1], "gid": {}, "body": ["x"]}, {"id": 5, "gid": 5, "author": "x", "text": "y"}],
)
def test_a_comment_that_makes_no_sense_harms_nothing(kept: Kept, comment: dict[str, Any]) -> None:
    made = kept.tracker.create(NEW)
    odd = json.dumps([comment] if kept.kind == "kaiten" else {"data": [comment], "comments": [comment]})
    kept.stand.failing = [(200, {}, odd)]
    if kept.kind == "kaiten" and "text" not in comment:  # whose comments have a number
        with pytest.raises(ProviderError, match="no id"):
            kept.tracker.remarks(made.key)
        return
    assert all(one.text == "y" for one in kept.tracker.remarks(made.key))


@pytest.mark.parametrize("status", [401, 403, 404])
def test_comments_that_are_refused(kept: Kept, status: int) -> None:
    made = kept.tracker.create(NEW)
    kept.stand.failing = [(status, {}, "{}")]
    if kept.kind == "crm":
        assert kept.tracker.remarks(made.key) == ()
        return
    with pytest.raises(ProviderError, match=str(status)) as caught:
        kept.tracker.remarks(made.key)
    assert caught.value.permanent


def test_comments_that_do_not_come(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    for answer in ((503, {}, ""), (429, {"Retry-After": "3"}, "")):
        kept.stand.failing = [answer]
        assert kept.tracker.remarks(made.key) == ()
    if kept.kind == "crm":
        return
    assert kept.waits == [1.0, 3.0]
    for body in ("no json", "null", '"x"', '{"comments": 1, "data": 1}', "[1]"):
        kept.stand.failing = [(200, {}, body)]
        with pytest.raises(ProviderError):
            kept.tracker.remarks(made.key)


def _told(kept: Kept, key: str) -> list[Any]:
    if kept.kind == "kaiten":
        return list(kept.stand.comments[int(key)])
    where = {"asana": "stories", "crm": "notes"}.get(kept.kind, "comments")
    return list(getattr(kept.stand, where)[key])


def _linked(kept: Kept, key: str) -> list[Any]:
    if kept.kind == "kaiten":
        return list(kept.stand.links[int(key)])
    return _told(kept, key) if kept.kind in ("asana", "crm") else list(kept.stand.links.values())


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_is_permanent_and_not_repeated(kept: Kept, status: int) -> None:
    kept.stand.failing = [(status, {}, "{}")]
    with pytest.raises(ProviderError, match=str(status)) as caught:
        kept.tracker.create(NEW)
    assert caught.value.permanent
    assert caught.value.refused is (status == 403)
    assert "secret" not in str(caught.value)
    assert (len(kept.stand.asked), kept.waits) == (1, [])


@pytest.mark.parametrize("status", [409, 500, 502, 503])
def test_what_may_have_been_done_is_left_to_the_next_try(kept: Kept, status: int) -> None:
    kept.stand.failing = [(status, {}, "{}")]
    with pytest.raises(ProviderError, match=str(status)) as caught:
        kept.tracker.create(NEW)
    assert not caught.value.permanent
    assert len(kept.stand.asked) == 1


def test_haste_is_waited_out_if_it_is_short(kept: Kept) -> None:
    kept.stand.failing = [(429, {"Retry-After": "3"}, "{}")]
    assert kept.tracker.create(NEW).key
    assert kept.waits == [3.0]
    kept.stand.failing = [(429, {"Retry-After": "90"}, "{}")]
    with pytest.raises(ProviderError, match="429") as caught:
        kept.tracker.create(NEW)
    assert not caught.value.permanent
    assert kept.waits == [3.0]


def test_a_look_is_repeated_when_the_service_stumbles(kept: Kept) -> None:
    made = kept.tracker.create(NEW)
    kept.stand.failing = [(503, {}, "{}")]
    assert kept.tracker.get(made.key) is not None
    assert kept.waits == [1.0]


def test_no_answer_in_time(kept: Kept) -> None:
    kept.stand.slow = 30
    with pytest.raises(ProviderError, match="in time") as caught:
        kept.hurried.create(NEW)
    assert not caught.value.permanent


@pytest.mark.parametrize("body", ["no json", "[1]", '"x"', "null", "[" * 5000, '{"data": [1]}', "{}"])
def test_an_answer_that_makes_no_sense(kept: Kept, body: str) -> None:
    kept.stand.failing = [(200, {}, body)]
    with pytest.raises(ProviderError):
        kept.tracker.create(NEW)


def test_a_redirect_takes_the_key_nowhere(kept: Kept) -> None:
    kept.stand.failing = [(302, {"Location": "http://127.0.0.1:9/"}, "")]
    with pytest.raises(ProviderError, match="302"):
        kept.tracker.create(NEW)


def test_a_ticket_that_was_filed_though_the_answer_got_lost_is_found(kept: Kept) -> None:
    kept.stand.failing, kept.stand.after = [(502, {}, "")], True
    with pytest.raises(ProviderError):
        kept.tracker.create(NEW)
    assert kept.tracker.find(NEW.external_id, SINCE) is not None
    assert len(kept.stand.writes()) == 1


def test_a_service_that_is_down_is_left_alone_for_a_while(kept: Kept) -> None:
    now = [0.0]
    breaker = Breaker(failures=2, rest=30, clock=lambda: now[0])
    tracker: Any = tracker_of(kept.kind, kept.stand.url, [], breaker=breaker)
    kept.stand.failing = [(500, {}, ""), (500, {}, "")]
    for _ in range(2):
        with pytest.raises(ProviderError, match="500"):
            tracker.create(NEW)
    with pytest.raises(ProviderError, match="left alone") as caught:
        tracker.create(NEW)
    assert not caught.value.permanent
    assert len(kept.stand.asked) == 2
    now[0] = 31.0
    assert tracker.create(NEW).key
    tracker.close()


@pytest.mark.parametrize("status", [429, 503])
def test_a_service_that_says_when_to_come_again_is_left_alone_until_then(kept: Kept, status: int) -> None:
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    tracker: Any = tracker_of(kept.kind, kept.stand.url, [], breaker=breaker)
    kept.stand.failing = [(status, {"Retry-After": "120"}, "")]
    with pytest.raises(ProviderError, match=str(status)) as caught:
        tracker.create(NEW)
    assert caught.value.retry_after == 120.0
    now[0] = 119.0
    with pytest.raises(ProviderError, match="left alone for 1 s") as caught:
        tracker.create(NEW)
    assert (caught.value.permanent, caught.value.retry_after) == (False, 1.0)
    assert len(kept.stand.asked) == 1
    now[0] = 120.0
    assert tracker.create(NEW).key
    tracker.close()


def test_a_ticket_that_cannot_be_filed_says_nothing_about_the_service(kept: Kept) -> None:
    breaker = Breaker(failures=2, rest=30, clock=lambda: 0.0)
    tracker: Any = tracker_of(kept.kind, kept.stand.url, [], breaker=breaker)
    kept.stand.failing = [(400, {}, "{}"), (400, {}, "{}"), (422, {}, "{}")]
    for _ in range(3):
        with pytest.raises(ProviderError, match=r"4[02][02]"):
            tracker.create(NEW)
    assert tracker.create(NEW).key
    tracker.close()


def test_an_id_that_is_none_reaches_no_other_address(kept: Kept) -> None:
    kept.tracker.create(NEW)
    kept.stand.asked.clear()
    for wrong in ("../../secrets", "1/../2", "..", "1?x=y"):
        if kept.kind == "crm":  # whose ids may be anything: they stay in their place
            assert kept.tracker.get(wrong) is None
            continue
        with pytest.raises(BadInput):
            kept.tracker.get(wrong)
    paths = [path.split("?")[0] for _, path, _ in kept.stand.asked]
    assert paths == (
        ["/leads/..%2F..%2Fsecrets", "/leads/1%2F..%2F2", "/leads/", "/leads/1%3Fx%3Dy"]
        if kept.kind == "crm"
        else []
    )
