from __future__ import annotations

import os
import threading
import time
from datetime import datetime, timedelta

import pytest

from frontdesk.postcall.delivery import LADDER, attempt, replay, send_due, told_now, utc_now, verdict
from frontdesk.postcall.sender import Answer
from frontdesk.postcall.signing import KEY, derived
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, endpoints, outbox
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.endpoints import Endpoint
from frontdesk.testing.receiver import Answer as Says
from tests.store.test_deliveries import delivery
from tests.store.test_outbox import gap
from tests.support.conversations import START, booked
from tests.support.receiver import SECRET_ENV, Receiver


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def row(store: Store, taking: Receiver) -> Delivery:
    conversations.save(store, booked())
    return deliveries.add(store, delivery(url=taking.url, secret_env=SECRET_ENV))


def test_the_ladder_is_climbed_with_the_same_id_and_body_until_dead(
    store: Store, hooked: Settings, taking: Receiver, row: Delivery, clock: Clock
) -> None:
    taking.answers = [Says(500)]
    at = []
    for _ in range(2000):
        if deliveries.get(store, row.id).status == "dead":
            break
        if send_due(store, hooked, clock):
            at.append((clock.now - START).total_seconds())
        clock.now = max(deliveries.get(store, row.id).next_attempt_at, clock.now + timedelta(seconds=1))
    waits = [later - earlier for earlier, later in zip([0.0, *at], at, strict=False)]
    assert waits == list(LADDER)
    assert set(taking.ids) == {"msg_1"}
    assert set(taking.bodies) == {row.body}
    assert deliveries.get(store, row.id).attempts == 10
    assert send_due(store, hooked, clock) == 0


def test_the_dead_come_back_by_replay(
    store: Store, hooked: Settings, taking: Receiver, row: Delivery, clock: Clock
) -> None:
    claimed = deliveries.claim(store, row.id, clock())
    assert claimed is not None
    deliveries.settle(store, claimed, clock(), status="dead", error="no")
    replay(store, row.id)
    clock.now = utc_now()
    assert send_due(store, hooked, clock) == 1
    assert taking.bodies == [row.body]
    assert deliveries.get(store, row.id).status == "delivered"


def test_once_it_is_told_to_stop_nothing_more_is_sent(
    store: Store, hooked: Settings, taking: Receiver, row: Delivery, clock: Clock
) -> None:
    assert send_due(store, hooked, clock, stopped=lambda: True) == 0
    assert taking.ids == []
    assert deliveries.get(store, row.id).attempts == 0
    assert send_due(store, hooked, clock) == 1


def test_two_sweepers_never_send_one_row_at_once(
    store: Store, hooked: Settings, taking: Receiver, row: Delivery, clock: Clock
) -> None:
    taking.answers = [Says(delay=0.3)]
    done: list[int] = []
    threads = [threading.Thread(target=lambda: done.append(send_due(store, hooked, clock))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(done) == 1
    assert len(taking.deliveries) == 1
    assert attempt(store, hooked, row.id, clock) is None


def test_retry_after_is_honoured_when_it_is_longer() -> None:
    def wait(answer: Answer, attempts: int = 1) -> float:
        status, due = verdict(attempts, answer, START)
        assert (status, due is not None) == ("pending", True)
        return ((due or START) - START).total_seconds()

    assert wait(Answer(503, retry_after=60)) == 60
    assert wait(Answer(503, retry_after=1)) == 5
    assert wait(Answer(None, "down"), attempts=3) == 1800


@pytest.mark.parametrize(
    ("says", "status", "seconds"),
    [
        (Says(200), "delivered", None),
        (Says(204), "delivered", None),
        (Says(301, {"Location": "http://127.0.0.1/"}), "pending", 5),
        (Says(401), "pending", 5),
        (Says(404), "pending", 5),
        (Says(409), "pending", 5),
        (Says(410), "gone", None),
        (Says(429, {"Retry-After": "60"}), "pending", 60),
        (Says(500), "pending", 5),
        (Says(503, {"Retry-After": "soon"}), "pending", 5),
    ],
)
def test_what_each_answer_means(
    store: Store,
    hooked: Settings,
    taking: Receiver,
    row: Delivery,
    clock: Clock,
    says: Says,
    status: str,
    seconds: int | None,
) -> None:
    taking.answers = [says]
    assert attempt(store, hooked, row.id, clock) is (status == "delivered")
    found = deliveries.get(store, row.id)
    assert (found.status, found.last_status) == (status, says.status)
    if seconds is not None:
        assert (found.next_attempt_at - clock.now).total_seconds() == seconds


def test_the_last_words() -> None:
    assert verdict(1, Answer(204), START) == ("delivered", None)
    assert verdict(1, Answer(410), START) == ("gone", None)
    assert verdict(10, Answer(500), START) == ("dead", None)
    assert verdict(1, Answer(error="private", refused=True), START) == ("dead", None)
    assert verdict(1, Answer(error="disabled", closed=True), START) == ("gone", None)


def test_what_would_go_inside_is_parked_at_once_and_comes_back_by_replay(
    store: Store, hooked: Settings, taking: Receiver, row: Delivery, clock: Clock
) -> None:
    closed = hooked.model_copy(update={"allow_private_webhooks": False})
    assert attempt(store, closed, row.id, clock) is False
    assert taking.deliveries == []
    (parked,) = deliveries.list_(store, status="dead")
    assert (parked.id, parked.attempts, parked.last_status) == (row.id, 1, None)
    assert "allow_private_webhooks" in parked.last_error
    clock.now += timedelta(days=3)
    assert send_due(store, closed, clock) == 0
    replay(store, row.id)
    assert attempt(store, hooked, row.id) is True


@pytest.mark.parametrize("how", ["missing", "unreadable"])
def test_without_its_secret_nothing_is_sent_and_the_remedy_is_named(
    store: Store, hooked: Settings, taking: Receiver, row: Delivery, clock: Clock, how: str
) -> None:
    secret = os.environ.pop(SECRET_ENV)
    if how == "unreadable":
        os.environ[f"{SECRET_ENV}_FILE"] = "/nowhere/secret"
    try:
        assert attempt(store, hooked, row.id, clock) is False
    finally:
        os.environ[SECRET_ENV] = secret
        os.environ.pop(f"{SECRET_ENV}_FILE", None)
    assert taking.deliveries == []
    assert SECRET_ENV in deliveries.get(store, row.id).last_error


MASTER = "m" * 32


@pytest.fixture
def added(store: Store, taking: Receiver, monkeypatch: pytest.MonkeyPatch) -> Endpoint:
    """An endpoint that was added while running, whose secret the receiver has."""
    monkeypatch.setenv(KEY, MASTER)
    taking.secret(derived(MASTER, "ep_1", 1))
    return endpoints.add(store, Endpoint("ep_1", "default", "", f"{taking.url}/added", ("*",)))


def waiting(store: Store, name: str) -> Delivery:
    return deliveries.get(store, name)


def test_an_added_endpoint_is_sent_to_with_its_own_secret_also_while_it_is_replaced(
    store: Store, hooked: Settings, taking: Receiver, added: Endpoint
) -> None:
    deliveries.add(store, delivery(endpoint_id="ep_1", url=added.url))
    assert attempt(store, hooked, "d-1") is True
    endpoints.rotate(store, "ep_1", timedelta(hours=1))
    deliveries.add(store, delivery(2, endpoint_id="ep_1", url=added.url))
    assert attempt(store, hooked, "d-2") is True, "the receiver still has the old secret"
    taking.secret(derived(MASTER, "ep_1", 2))
    deliveries.add(store, delivery(3, endpoint_id="ep_1", url=added.url))
    assert attempt(store, hooked, "d-3") is True
    endpoints.rotate(store, "ep_1", timedelta())
    deliveries.add(store, delivery(4, endpoint_id="ep_1", url=added.url))
    assert attempt(store, hooked, "d-4") is False, "without an overlap the old secret is worth nothing"


def test_410_disables_the_endpoint_and_parks_what_waits(
    store: Store, hooked: Settings, taking: Receiver, added: Endpoint
) -> None:
    taking.answers = [Says(410), Says()]
    deliveries.add(store, delivery(1, endpoint_id="ep_1", url=added.url))
    deliveries.add(store, delivery(2, endpoint_id="ep_1", url=added.url))
    attempt(store, hooked, "d-1")
    assert endpoints.get(store, "ep_1").status == "gone"
    assert waiting(store, "d-2").status == "gone"
    assert send_due(store, hooked) == 0
    replay(store, "d-2")
    assert attempt(store, hooked, "d-2") is True
    assert endpoints.get(store, "ep_1").status == "active", "it takes deliveries again"


@pytest.mark.parametrize("how", ["disabled", "removed"])
def test_what_nobody_wants_any_more_is_parked_and_not_sent(
    store: Store, hooked: Settings, taking: Receiver, added: Endpoint, how: str
) -> None:
    deliveries.add(store, delivery(endpoint_id="ep_1", url=added.url))
    claimed = deliveries.claim(store, "d-1", START)
    assert claimed is not None
    if how == "disabled":
        endpoints.change(store, "ep_1", status="disabled")
    else:
        endpoints.remove(store, "ep_1")
    deliveries.settle(store, claimed, START, status="pending", next_attempt_at=START)
    assert attempt(store, hooked, "d-1") is False
    assert (waiting(store, "d-1").status, taking.deliveries) == ("gone", [])
    assert how in waiting(store, "d-1").last_error


def test_once_means_no_ladder(store: Store, hooked: Settings, taking: Receiver, added: Endpoint) -> None:
    taking.answers = [Says(500)]
    deliveries.add(store, delivery(endpoint_id="ep_1", url=added.url))
    assert attempt(store, hooked, "d-1", once=True) is False
    assert waiting(store, "d-1").status == "dead"
    (tried,) = deliveries.log(store, "d-1")
    assert (tried.number, tried.status, tried.error) == (1, 500, "answered 500")


def test_what_is_told_now_is_tried_now_and_what_is_anothers_is_left_to_the_sweeper(
    store: Store, hooked: Settings, taking: Receiver, added: Endpoint
) -> None:
    outbox.put(store, gap(), "call-1", START)
    told_now(store, hooked, "call-2")
    assert taking.deliveries == []
    told_now(store, hooked, "call-1")
    assert [event["type"] for event in taking.events] == ["knowledge.gap"]
    outbox.put(store, gap().model_copy(update={"conversation_id": "call-9"}), "call-9", START)
    told_now(store, hooked, "call-1")
    assert len(taking.events) == 1
    assert send_due(store, hooked) == 1
    assert len(taking.events) == 2


def test_several_are_told_at_the_same_time_so_that_a_slow_receiver_costs_its_time_once(
    store: Store, hooked: Settings, taking: Receiver, added: Endpoint
) -> None:
    taking.answers = [Says(delay=3)]
    for number in range(6):
        outbox.put(store, gap(), f"call-1-{number}", START)
    began = time.monotonic()
    told_now(store, hooked, "call-1")
    assert time.monotonic() - began < 12, "one after the other they take eighteen"
    assert len(taking.events) == 6
