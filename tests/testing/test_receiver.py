"""A webhook is believed only when its signature holds."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime

import httpx
from standardwebhooks.webhooks import Webhook

from frontdesk.testing.receiver import Answer, WebhookReceiver

SECRET = "whsec_" + "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"
BODY = json.dumps({"type": "call.ended"})


def signed(body: str = BODY, secret: str = SECRET, message: str = "msg_1") -> dict[str, str]:
    now = datetime.now(UTC)
    return {
        "webhook-id": message,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(message, now, body),
    }


def test_a_signed_body_is_an_event() -> None:
    with WebhookReceiver(SECRET) as receiver:
        assert httpx.post(f"{receiver.url}/hook", content=BODY, headers=signed()).status_code == 200
        (delivery,) = receiver.wait()
    assert (delivery.verified, delivery.id, delivery.path) == (True, "msg_1", "/hook")
    assert receiver.events == [{"type": "call.ended"}]


def test_forged_and_unsigned_bodies_are_none() -> None:
    with WebhookReceiver(SECRET) as receiver:
        forged = signed(secret="whsec_" + "b3RoZXJvdGhlcm90aGVyb3RoZXJvdGhlcm90")
        assert httpx.post(receiver.url, content=BODY, headers=forged).status_code == 401
        assert httpx.post(receiver.url, content=BODY).status_code == 401
        assert httpx.post(receiver.url, content=BODY + " ", headers=signed()).status_code == 401
    assert receiver.events == []
    assert all(delivery.problem for delivery in receiver.deliveries)


def test_it_answers_as_it_was_told() -> None:
    answers = [Answer(500), Answer(429, {"Retry-After": "3"}), Answer(307, {"Location": "/x"}), Answer(410)]
    with WebhookReceiver(SECRET, answers) as receiver:
        said = [httpx.post(receiver.url, content=BODY, headers=signed()) for _ in range(5)]
    assert [answer.status_code for answer in said] == [500, 429, 307, 410, 410]
    assert said[1].headers["retry-after"] == "3"
    assert {delivery.id for delivery in receiver.deliveries} == {"msg_1"}


def test_waiting_ends_with_the_delivery_or_the_time() -> None:
    with WebhookReceiver(SECRET, [Answer(delay=0.1)]) as receiver:
        assert receiver.wait(timeout=0.05) == []
        sender = threading.Thread(
            target=httpx.post, args=(receiver.url,), kwargs={"content": BODY, "headers": signed()}
        )
        sender.start()
        assert len(receiver.wait()) == 1
        sender.join()
