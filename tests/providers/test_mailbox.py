from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.errors import ProviderError, Refused
from frontdesk.providers.mailbox import Account, open_box
from frontdesk.testing.imap import HOST, PASSWORD, USER, Mailbox, imap_server


@pytest.fixture
def server() -> Iterator[Mailbox]:
    with imap_server() as served:
        yield served


def account(server: Mailbox, **changes: object) -> Account:
    own = Account(HOST, USER, PASSWORD, server.port, "none", timeout=10)
    return replace(own, **changes)  # type: ignore[arg-type]


def test_letters_are_read_once_they_are_marked(server: Mailbox) -> None:
    first, second = server.put(b"Subject: one\r\n\r\nhello"), server.put(b"Subject: two\r\n\r\n{5}\r\n)")
    box = open_box(account(server))
    assert box.unseen() == (str(first), str(second))
    found = box.fetch(str(second))
    assert found is not None
    assert (found.data, found.whole) == (b"Subject: two\r\n\r\n{5}\r\n)", True)
    assert server.seen == set(), "reading alone marks nothing"
    box.seen(str(first))
    assert box.unseen() == (str(second),)
    assert box.fetch("999") is None
    box.close()
    assert server.commands[-1] == "LOGOUT"


def test_a_huge_letter_is_read_up_to_a_bound(server: Mailbox) -> None:
    uid = server.put(b"x" * 100_000)
    box = open_box(account(server))
    found = box.fetch(str(uid), 1000)
    box.close()
    assert found is not None
    assert (len(found.data), found.whole) == (1000, False)


def test_of_many_letters_the_oldest_come_first(server: Mailbox) -> None:
    uids = [str(server.put(b"\r\n")) for _ in range(30)]
    box = open_box(account(server))
    assert list(box.unseen(5)) == uids[:5]
    box.close()


def test_a_wrong_password_and_a_wrong_folder_are_named(server: Mailbox) -> None:
    with pytest.raises(Refused, match="does not let desk in: check the password"):
        open_box(account(server, password="no"))
    with pytest.raises(Refused, match="no folder 'Archive'"):
        open_box(account(server, folder="Archive"))
    assert server.commands.count("LOGOUT") == 2


def test_a_folder_may_have_any_name(server: Mailbox) -> None:
    server.folder = 'Post "&-1" &BB8EPgRHBEIEMA-'
    open_box(account(server, folder='Post "&1" Почта')).close()


def test_a_server_that_breaks_off_is_told_of(server: Mailbox) -> None:
    server.answer("UID SEARCH", "")
    server.answer("LOGIN", "BAD busy")
    with pytest.raises(Refused):
        open_box(account(server))
    box = open_box(account(server))
    with pytest.raises(ProviderError, match=r"127\.0\.0\.1"):
        box.unseen()
    box.close()
    box = open_box(account(server))
    server.answer("UID FETCH", "NO later")
    with pytest.raises(ProviderError, match="FETCH with NO"):
        box.fetch("1")
    box.close()


def test_nobody_there_is_told_of() -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))  # and nobody listens
        nobody = Account(HOST, USER, PASSWORD, taken.getsockname()[1], "tls", timeout=5)
        with pytest.raises(ProviderError, match="does not answer"):
            open_box(nobody)


def test_a_server_that_cannot_encrypt_gets_no_password(server: Mailbox) -> None:
    with pytest.raises(ProviderError, match="TLS"):
        open_box(account(server, security="starttls"))
    assert "LOGIN" not in server.commands


def test_over_tls_only_whom_we_trust(tmp_path: Path) -> None:
    with imap_server(tmp_path, tls=True) as server:
        with pytest.raises(ProviderError, match="certificate"):
            open_box(account(server, security="tls"))
        box = open_box(account(server, security="tls"), server.trusting)
        assert box.unseen() == ()
        box.close()
