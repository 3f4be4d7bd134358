from __future__ import annotations

import json
import socket

import pytest
from standardwebhooks.webhooks import Webhook

from frontdesk.postcall.notices.hook import send
from frontdesk.testing.receiver import WebhookReceiver
from tests.store.test_notices import notice
from tests.support.answering import answering
from tests.support.receiver import SECRET


def test_it_is_the_text_that_chats_take() -> None:
    told = notice(text="Заявка")
    with WebhookReceiver(SECRET) as there:
        unsigned = send(f"{there.url}/services/T0/B0", told, allow_private=True, env={})
        assert (unsigned.ok, unsigned.permanent) == (False, True), "that receiver wants a signature"
        [seen] = there.wait(1)
    assert json.loads(seen.body) == {"text": "A task\nЗаявка"}
    assert seen.id == told.id
    assert seen.path == "/services/T0/B0"


def test_it_is_signed_where_there_is_a_secret() -> None:
    env = {"FRONTDESK_WEBHOOK_SECRET": SECRET}
    with WebhookReceiver(SECRET) as there:
        assert send(there.url, notice(), allow_private=True, env=env).ok
        [seen] = there.wait(1)
    assert seen.verified
    assert Webhook(SECRET).verify(seen.body, dict(seen.headers))
    bad = send("https://example.com/", notice(), env={"FRONTDESK_WEBHOOK_SECRET": "whsec_!"})
    assert "not base64" in bad.error


@pytest.mark.parametrize(
    ("status", "permanent"),
    [(200, None), (204, None), (401, True), (404, True), (409, False), (429, False), (503, False)],
)
def test_what_it_answers(status: int, permanent: bool | None) -> None:
    with answering(status) as address:
        sent = send(address, notice(), allow_private=True, env={})
    assert sent.ok is (permanent is None)
    assert sent.permanent is bool(permanent)
    assert sent.ok or str(status) in sent.error


def test_a_pause_that_it_names_is_kept() -> None:
    with answering(429, headers={"Retry-After": "41"}) as address:
        sent = send(address, notice(), allow_private=True, env={})
    assert (sent.permanent, sent.retry_after) == (False, 41.0)


def test_one_that_says_nothing_is_not_waited_for() -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        sent = send(
            f"http://127.0.0.1:{deaf.getsockname()[1]}/", notice(), allow_private=True, timeout=0.2, env={}
        )
    assert (sent.ok, sent.permanent) == (False, False)


def test_no_address_inside_and_none_in_an_error() -> None:
    sent = send("http://127.0.0.1:9/secret-path", notice(), env={})
    assert sent.permanent
    sent = send("http://127.0.0.1:9/secret-path", notice(), allow_private=True, env={})
    assert not sent.permanent
    assert "secret-path" not in sent.error


@pytest.mark.parametrize(
    "url", [f"https://me:secret@host.example/{'x' * 100}", "https://host.example/secret\x00", "secret"]
)
def test_what_is_no_address_is_in_no_error_either(url: str) -> None:
    sent = send(url, notice(), env={})
    assert (sent.ok, sent.permanent) == (False, False), "somebody may be about to mend it"
    assert "secret" not in sent.error
