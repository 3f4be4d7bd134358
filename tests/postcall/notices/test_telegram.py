from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from frontdesk.postcall.notices.telegram import send
from frontdesk.testing.telegram import TOKEN, Telegram, telegram
from tests.support.answering import answering


@pytest.fixture
def there() -> Iterator[Telegram]:
    with telegram() as running:
        yield running


def test_it_arrives_as_plain_text(there: Telegram) -> None:
    assert send(there.address + "/", TOKEN, "-1001", "<b>hi</b> *you*").ok
    assert there.answers(-1001) == ["<b>hi</b> *you*"]
    [(_, arguments)] = there.calls
    assert "parse_mode" not in arguments
    assert arguments["link_preview_options"] == {"is_disabled": True}


def test_a_wrong_token_may_be_mended(there: Telegram) -> None:
    sent = send(there.address, "42:wrong", "-1001", "hi")
    assert (sent.ok, sent.permanent) == (False, False)
    assert "check TELEGRAM_BOT_TOKEN" in sent.error
    assert "42:wrong" not in sent.error


@pytest.mark.parametrize(
    ("code", "description", "permanent"),
    [
        (400, "Bad Request: chat not found", True),
        (403, "Forbidden: bot was kicked from the group chat", True),
        (404, "Not Found", False),
        (409, "Conflict", False),
        (500, "Internal Server Error", False),
        (502, "Bad Gateway", False),
    ],
)
def test_what_telegram_refuses(there: Telegram, code: int, description: str, permanent: bool) -> None:
    there.fail_next(code, description)
    sent = send(there.address, TOKEN, "-1001", "hi")
    assert (sent.permanent, sent.retry_after, sent.down) == (permanent, 0.0, code >= 500)
    assert f"Telegram answered {code}: {description}" in sent.error


def test_a_pause_that_telegram_names_is_kept(there: Telegram) -> None:
    there.fail_next(429, "Too Many Requests: retry after 37", retry_after=37)
    sent = send(there.address, TOKEN, "-1001", "hi")
    assert (sent.ok, sent.permanent, sent.retry_after) == (False, False, 37.0)


def test_a_group_that_became_a_supergroup_is_named(there: Telegram) -> None:
    there.fail_next(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1002)
    assert "the chat is -1002 now" in send(there.address, TOKEN, "-1001", "hi").error


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"ok": false}', b'{"ok": "yes"}', b"[" * 5000])
def test_what_is_not_in_the_bot_apis_words_was_not_taken(body: bytes) -> None:
    with answering(200, body) as address:
        assert not send(address, TOKEN, "-1001", "hi").ok


def test_nobody_there_is_no_error_of_ours() -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        address = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        sent = send(address, TOKEN, "-1001", "hi", timeout=0.2)
        assert "Telegram does not answer: ReadTimeout" in sent.error
        assert not sent.permanent
    sent = send(address, TOKEN, "-1001", "hi")
    assert "ConnectError" in sent.error
    assert TOKEN not in sent.error
