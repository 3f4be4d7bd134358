from __future__ import annotations

import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from frontdesk.postcall.sender import LONGEST_RETRY_AFTER, Answer, post
from frontdesk.testing.receiver import Answer as Says
from tests.support.receiver import SECRET, Receiver


def send(url: str, **options: object) -> Answer:
    return post(url, '{"a": "ж"}', "msg_1", (SECRET,), allow_private=True, **options)  # type: ignore[arg-type]


def test_a_receiver_with_the_standard_library_verifies_it(taking: Receiver) -> None:
    assert send(taking.url) == Answer(200)
    assert (taking.ids, taking.bodies, taking.events) == (["msg_1"], ['{"a": "ж"}'], [{"a": "ж"}])


@pytest.mark.parametrize("status", [201, 204, 299])
def test_any_2xx_is_taken(taking: Receiver, status: int) -> None:
    taking.answers = [Says(status)]
    assert send(taking.url).ok


@pytest.mark.parametrize("status", [400, 404, 410, 429, 500, 503])
def test_anything_else_is_not(taking: Receiver, status: int) -> None:
    taking.answers = [Says(status)]
    assert send(taking.url) == Answer(status, f"answered {status}")


def test_redirects_are_not_followed(taking: Receiver) -> None:
    taking.answers = [Says(302, {"Location": taking.url})]
    assert not send(taking.url).ok
    assert len(taking.deliveries) == 1


def test_retry_after_is_read_as_seconds_or_date(taking: Receiver) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    for text, least, most in (
        ("7", 7, 7),
        (later, 90, 100),
        ("999999999", LONGEST_RETRY_AFTER, LONGEST_RETRY_AFTER),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0),
    ):
        taking.answers = [Says(503, {"Retry-After": text})]
        after = send(taking.url).retry_after
        assert after is not None
        assert least <= after <= most
    for text in ("soon", "-5", "²", "9" * 400 + "x"):
        taking.answers = [Says(503, {"Retry-After": text})]
        assert send(taking.url).retry_after is None


def test_private_addresses_are_refused_unless_allowed(taking: Receiver) -> None:
    answer = post(taking.url, "{}", "msg_1", (SECRET,))
    assert answer.status is None
    assert answer.refused
    assert "allow_private_webhooks" in answer.error
    assert taking.deliveries == []


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "ftp://a.example/",
        "file:///etc/passwd",
        "http://",
        "http://me:pw@a.example/",
        "http://[/",
    ],
)
def test_what_is_no_plain_address_is_refused(url: str) -> None:
    answer = send(url)
    assert answer.status is None
    assert answer.error


@pytest.mark.parametrize("secret", ["whsec_", "whsec_###", "", "whsec_a"])
def test_a_bad_secret_is_named_and_nothing_is_sent(taking: Receiver, secret: str) -> None:
    answer = post(taking.url, "{}", "msg_1", (secret,), allow_private=True)
    assert "secret" in answer.error
    assert taking.deliveries == []


def test_nobody_there_and_nonsense_are_failures_too() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def babble() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(10_000)
                connection.sendall(b"\x00\xff what?\r\n\r\n")

        babbling = threading.Thread(target=babble)
        babbling.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/"
        assert send(url).error
        babbling.join()
    assert "Connect" in send(url).error


def test_a_receiver_that_hangs_is_left_at_the_deadline(taking: Receiver) -> None:
    taking.answers = [Says(delay=60)]
    began = time.monotonic()
    assert "Timeout" in send(taking.url, timeout=0.3).error
    assert time.monotonic() - began < 30
