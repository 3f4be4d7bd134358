from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import conversations, deliveries
from frontdesk.store.db import Store
from frontdesk.store.deliveries import LEASE, Delivery, Which
from tests.support.conversations import START, booked

NOW = START


def delivery(number: int = 1, **changes: object) -> Delivery:
    made = Delivery(
        id=f"d-{number}",
        company_id="default",
        bot_id="salon",
        conversation_id="call-1",
        event="call.ended",
        url="https://crm.example/hook",
        secret_env="FRONTDESK_WEBHOOK_SECRET",
        webhook_id=f"msg_{number}",
        body='{"type": "call.ended"}',
        status="pending",
        attempts=0,
        created_at=NOW,
        updated_at=NOW,
        next_attempt_at=NOW,
        last_status=None,
        last_error="",
        delivered_at=None,
        lease=None,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def kept(store: Store) -> Store:
    conversations.save(store, booked())
    deliveries.add(store, delivery())
    return store


def claimed(store: Store, now: object = NOW) -> Delivery:
    taken = deliveries.claim(store, "d-1", now)  # type: ignore[arg-type]
    assert taken is not None
    return taken


def test_one_webhook_id_is_one_row_with_its_first_body(kept: Store) -> None:
    again = deliveries.add(kept, delivery(2, webhook_id="msg_1", body="other"))
    assert again == delivery()
    assert deliveries.of_conversation(kept, "call-1") == (delivery(),)


def test_only_one_gets_it_however_many_try_at_once(kept: Store) -> None:
    taken: list[Delivery | None] = []
    threads = [
        threading.Thread(target=lambda: taken.append(deliveries.claim(kept, "d-1", NOW))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([one for one in taken if one is not None]) == 1
    assert deliveries.get(kept, "d-1").attempts == 1


def test_a_lost_lease_lets_the_next_one_have_it_and_the_first_no_longer_counts(kept: Store) -> None:
    first = claimed(kept)
    assert deliveries.due(kept, NOW + LEASE / 2) == ()
    after = NOW + LEASE
    assert deliveries.due(kept, after) == ("d-1",)
    second = claimed(kept, after)
    assert not deliveries.settle(kept, first, after, status="dead")
    assert deliveries.settle(kept, second, after, status="delivered", answer=200)
    found = deliveries.get(kept, "d-1")
    assert (found.status, found.attempts, found.last_status, found.delivered_at) == (
        "delivered",
        2,
        200,
        after,
    )


def test_a_failed_attempt_waits_for_its_time(kept: Store) -> None:
    later = NOW + timedelta(seconds=5)
    deliveries.settle(kept, claimed(kept), NOW, status="pending", next_attempt_at=later, error="down\0" * 999)
    assert deliveries.due(kept, NOW) == ()
    assert deliveries.claim(kept, "d-1", NOW) is None
    assert deliveries.due(kept, later) == ("d-1",)
    assert deliveries.get(kept, "d-1").last_error.startswith("down")


def test_the_dead_can_be_replayed_and_the_living_cannot(kept: Store) -> None:
    with pytest.raises(Conflict):
        deliveries.replay(kept, "d-1", NOW)
    deliveries.settle(kept, claimed(kept), NOW, status="dead", error="no")
    assert deliveries.due(kept, NOW) == ()
    assert [one.id for one in deliveries.list_(kept, status="dead")] == ["d-1"]
    with pytest.raises(NotFound):
        deliveries.replay(kept, "d-1", NOW, "other")
    again = deliveries.replay(kept, "d-1", NOW)
    assert (again.status, again.attempts, again.webhook_id, again.body) == (
        "pending",
        0,
        "msg_1",
        delivery().body,
    )
    assert deliveries.due(kept, NOW) == ("d-1",)


def test_one_address_does_not_starve_the_others(kept: Store) -> None:
    for number in range(2, 30):
        deliveries.add(kept, delivery(number))
    deliveries.add(kept, delivery(99, url="https://other.example/", next_attempt_at=NOW))
    found = deliveries.due(kept, NOW, limit=100)
    assert "d-99" in found
    assert len(found) == deliveries.AT_ONCE + 1


def test_another_company_sees_nothing(kept: Store) -> None:
    assert deliveries.list_(kept, "other") == ()
    assert deliveries.of_conversation(kept, "call-1", "other") == ()
    with pytest.raises(NotFound):
        deliveries.get(kept, "d-1", "other")


def test_a_failing_endpoint_is_known_until_nothing_waits_for_it(kept: Store) -> None:
    deliveries.add(kept, delivery(2, endpoint_id="ep_1"))
    assert not deliveries.failing(kept, "ep_1")
    taken = deliveries.claim(kept, "d-2", NOW)
    assert taken is not None
    deliveries.settle(kept, taken, NOW, status="pending", error="down")
    assert deliveries.failing(kept, "ep_1")
    assert not deliveries.failing(kept, "ep_2")
    again = deliveries.claim(kept, "d-2", NOW)
    assert again is not None
    deliveries.settle(kept, again, NOW, status="delivered", answer=200)
    assert not deliveries.failing(kept, "ep_1")


def test_one_event_goes_to_each_endpoint_once(kept: Store) -> None:
    for number, endpoint in enumerate(("ep_1", "ep_2", "ep_1"), start=2):
        deliveries.add(kept, delivery(number, webhook_id="msg_9", endpoint_id=endpoint))
    made = deliveries.matching(kept, Which(event="call.ended"))
    assert sorted(one.endpoint_id for one in made) == ["", "ep_1", "ep_2"]


def test_every_attempt_is_in_the_log(kept: Store) -> None:
    first = claimed(kept)
    deliveries.settle(kept, first, NOW, status="pending", answer=503, error="answered 503", seconds=0.2)
    second = claimed(kept)
    later = NOW + timedelta(seconds=5)
    deliveries.settle(kept, second, later, status="delivered", answer=200, seconds=0.1)
    assert [
        (one.number, one.at, one.status, one.seconds, one.error) for one in deliveries.log(kept, "d-1")
    ] == [
        (1, NOW, 503, 0.2, "answered 503"),
        (2, later, 200, 0.1, ""),
    ]


def test_the_list_is_filtered(kept: Store) -> None:
    deliveries.add(kept, delivery(2, event="booking.confirmed", endpoint_id="ep_1", conversation_id=""))
    for which, expected in (
        (Which(), {"d-1", "d-2"}),
        (Which(event="booking.confirmed"), {"d-2"}),
        (Which(endpoint_id="ep_1"), {"d-2"}),
        (Which(conversation_id="call-1"), {"d-1"}),
        (Which(status="dead"), set()),
        (Which(before=NOW), set()),
        (Which("other"), set()),
    ):
        assert {one.id for one in deliveries.matching(kept, which)} == expected
