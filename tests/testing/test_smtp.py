from __future__ import annotations

import smtplib
from pathlib import Path

import pytest

from frontdesk.testing.smtp import HOST, PASSWORD, USER, mail_server

TEXT = "Subject: hi\r\n\r\n.dot\r\n"


def test_it_takes_mail_after_starttls_and_a_login(tmp_path: Path) -> None:
    with mail_server(tmp_path) as there, smtplib.SMTP(HOST, there.port, timeout=5) as client:
        client.starttls(context=there.trusting)
        client.login(USER, PASSWORD)
        assert client.sendmail("a@example.com", ["b@example.com"], TEXT) == {}
    [taken] = there.mail
    assert (taken.sender, taken.to, taken.encrypted, taken.user) == (
        *("a@example.com", ("b@example.com",), True, USER),
    )
    assert taken.message["Subject"] == "hi"
    assert taken.data.endswith(b"\r\n.dot\r\n"), "a dot at a line's beginning is doubled on the way only"


def test_it_speaks_tls_from_the_beginning(tmp_path: Path) -> None:
    with (
        mail_server(tmp_path, tls=True) as there,
        smtplib.SMTP_SSL(HOST, there.port, timeout=5, context=there.trusting) as client,
    ):
        client.sendmail("a@example.com", ["b@example.com"], TEXT)
    assert there.mail[0].encrypted


def test_it_refuses_what_it_shall_refuse(tmp_path: Path) -> None:
    with mail_server(tmp_path, starttls=False) as there:
        there.answer("RCPT", "550 no such user")
        with smtplib.SMTP(HOST, there.port, timeout=5) as client:
            assert not client.has_extn("starttls")
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                client.sendmail("a@example.com", ["b@example.com"], TEXT)
            there.answer("DATA", "451 later")
            with pytest.raises(smtplib.SMTPDataError):
                client.sendmail("a@example.com", ["b@example.com"], TEXT)
            assert client.docmd("DANCE")[0] == 502
        there.answer("CONNECT", "")
        with pytest.raises((smtplib.SMTPException, OSError)):
            smtplib.SMTP(HOST, there.port, timeout=5)
    assert there.mail == []


def test_a_wrong_password_is_not_taken(tmp_path: Path) -> None:
    with mail_server(tmp_path) as there, smtplib.SMTP(HOST, there.port, timeout=5) as client:
        client.starttls(context=there.trusting)
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login(USER, "wrong")
