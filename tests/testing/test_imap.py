"""The stand-in answers as IMAP4rev1 does, to the standard library's own client."""

from __future__ import annotations

import imaplib

import pytest

from frontdesk.testing.imap import HOST, PASSWORD, USER, imap_server


def test_it_speaks_to_any_client() -> None:
    with imap_server() as server:
        uid = server.put(b"Subject: x\r\n\r\nhello")
        client = imaplib.IMAP4(HOST, server.port, timeout=20)
        assert client.login(USER, PASSWORD)[0] == "OK"
        assert client.select("INBOX") == ("OK", [b"1"])
        assert client.uid("SEARCH", "UNSEEN") == ("OK", [str(uid).encode()])
        status, found = client.uid("FETCH", str(uid), "(RFC822.SIZE BODY.PEEK[]<0.9>)")
        assert (status, found[0][1]) == ("OK", b"Subject: ")
        client.uid("STORE", str(uid), "+FLAGS.SILENT", r"(\Seen)")
        assert client.uid("SEARCH", "UNSEEN") == ("OK", [b""])
        client.logout()
    assert server.seen == {uid}


def test_it_says_what_it_is_told_to() -> None:
    with imap_server() as server:
        server.answer("LOGIN", "NO closed today")
        client = imaplib.IMAP4(HOST, server.port, timeout=20)
        with pytest.raises(imaplib.IMAP4.error, match="closed today"):
            client.login(USER, PASSWORD)
        client.logout()
