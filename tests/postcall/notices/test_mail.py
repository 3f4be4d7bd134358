from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk.postcall.notices.mail import composed, send
from frontdesk.settings import Smtp
from frontdesk.testing.smtp import HOST, PASSWORD, USER, MailServer, mail_server
from tests.store.test_notices import notice

TO = ("boss@example.com", "desk@example.org")


def smtp(there: MailServer, **changes: Any) -> Smtp:
    values = {"host": HOST, "port": there.port, "sender": "frontdesk@example.com", "timeout": 5}
    return Smtp.model_validate(values | changes)


def test_it_arrives_encrypted_and_is_a_plain_e_mail(tmp_path: Path) -> None:
    told = notice(title="Нужен сотрудник", text="Звонила Мария\n.точка")
    with mail_server(tmp_path) as there:
        sent = send(smtp(there, user=USER, password=PASSWORD), TO, told, there.trusting)
    assert sent.ok, sent.error
    [taken] = there.mail
    assert (taken.encrypted, taken.user, taken.to) == (True, USER, TO)
    message = taken.message
    assert message["Subject"] == "Нужен сотрудник"
    assert message["To"] == "boss@example.com, desk@example.org"
    assert message["Message-ID"] == f"<{told.id}@example.com>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content_type() == "text/plain"
    assert message.get_content().splitlines() == ["Звонила Мария", ".точка"]


def test_it_arrives_over_tls(tmp_path: Path) -> None:
    with mail_server(tmp_path, tls=True) as there:
        assert send(smtp(there, security="tls"), TO, notice(), there.trusting).ok
    assert there.mail[0].encrypted


def test_without_encryption_only_where_that_is_asked_for(tmp_path: Path) -> None:
    with mail_server(tmp_path, starttls=False) as there:
        refused = send(smtp(there), TO, notice(), there.trusting)
        assert "STARTTLS" in refused.error
        assert send(smtp(there, security="none"), TO, notice()).ok
    assert len(there.mail) == 1


def test_a_server_that_nobody_vouches_for_gets_nothing(tmp_path: Path) -> None:
    with mail_server(tmp_path) as there:
        sent = send(smtp(there, user=USER, password=PASSWORD), TO, notice())
    assert "certificate" in sent.error.lower()
    assert there.mail == []


@pytest.mark.parametrize(
    ("verb", "answer", "permanent", "down"),
    [
        ("CONNECT", "554 go away", True, True),
        ("CONNECT", "421 too many connections", False, True),
        ("MAIL", "451 later", False, False),
        ("MAIL", "421 closing", False, True),
        ("MAIL", "553 not you", True, False),
        ("DATA", "452 full", False, False),
        ("SENT", "554 spam", True, False),
        ("SENT", "250 taken\r\nnonsense", None, False),
        ("AUTH", "535 not these", False, True),
        ("EHLO", "", False, True),
        ("EHLO", "nonsense", False, True),
    ],
)
def test_what_the_server_says(
    tmp_path: Path, verb: str, answer: str, permanent: bool | None, down: bool
) -> None:
    with mail_server(tmp_path) as there:
        there.answer(verb, answer)
        if verb == "EHLO":
            there.answer(verb, "")
        sent = send(smtp(there, user=USER, password=PASSWORD), TO, notice(), there.trusting)
    assert sent.ok is (permanent is None)
    assert (sent.permanent, sent.down) == (bool(permanent), down)
    assert PASSWORD not in sent.error


def test_a_wrong_login_says_what_to_look_at(tmp_path: Path) -> None:
    with mail_server(tmp_path) as there:
        sent = send(smtp(there, user=USER, password="wrong"), TO, notice(), there.trusting)
    assert "check SMTP_USER and SMTP_PASSWORD" in sent.error
    assert not sent.permanent


def test_one_that_nobody_may_get_is_given_up_and_one_that_somebody_may_is_not(tmp_path: Path) -> None:
    with mail_server(tmp_path) as there:
        there.answer("RCPT", "550 no such user")
        there.answer("RCPT", "550 no such user")
        assert send(smtp(there), TO, notice(), there.trusting).permanent
        there.answer("RCPT", "450 later")
        sent = send(smtp(there), TO, notice(), there.trusting)
        assert (sent.ok, sent.permanent) == (False, False)
        assert "boss@example.com: 450 later" in sent.error


def test_a_server_that_says_nothing_is_not_waited_for(tmp_path: Path) -> None:
    with socket.socket() as deaf:
        deaf.bind((HOST, 0))
        deaf.listen()
        sent = send(smtp(MailServer(deaf.getsockname()[1]), timeout=0.2), TO, notice())
        assert (sent.ok, sent.permanent, sent.down) == (False, False, True)
    away = send(smtp(MailServer(1)), TO, notice())
    assert "refused" in away.error.lower()
    assert away.down


@pytest.mark.parametrize("title", ["x\r\nBcc: evil@example.com", "x\n\nbody", "x\r\n\r\n<script>"])
def test_nothing_becomes_a_header(title: str) -> None:
    written = composed("desk@example.com", TO, replace(notice(), title=title)).as_bytes()
    head = written.partition(b"\r\n\r\n")[0]
    assert b"\r\nBcc:" not in head
    assert [line for line in head.split(b"\r\n") if line.startswith(b"Subject:")]
    assert head.count(b"\r\n") == len(composed("desk@example.com", TO, notice()).keys()) - 1


def test_an_address_that_is_none_is_given_up() -> None:
    with_break = send(Smtp(host=HOST, sender="desk@example.com"), ("a@example.com\nBcc: b@c.de",), notice())
    assert with_break.permanent


def test_a_domain_in_other_letters_reaches_any_server(tmp_path: Path) -> None:
    with mail_server(tmp_path, starttls=False) as there:
        there.answer("EHLO", "250 stand-in")  # which takes ASCII only
        sent = send(smtp(there, security="none"), ("mary@пример.рф",), notice())
    assert sent.ok, sent.error
    [taken] = there.mail
    assert taken.to == ("mary@xn--e1afmkfd.xn--p1ai",)
    assert taken.message["To"] == "mary@xn--e1afmkfd.xn--p1ai"


@pytest.mark.parametrize("address", ["mary@x\u202e.com", "мария@example.com", "mary@\u0661..рф"])
def test_an_address_that_no_server_takes_says_nothing_of_the_server(tmp_path: Path, address: str) -> None:
    with mail_server(tmp_path, starttls=False) as there:
        there.answer("EHLO", "250 stand-in")
        sent = send(smtp(there, security="none"), (address,), notice())
    assert (sent.permanent, sent.down) == (True, False)
    assert there.mail == []
