"""Against the examples in Amazon's own description of Signature Version 4 for S3."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.providers.recordings._signing import Credentials, quoted, signed

WHO = Credentials("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1")
AT = datetime(2013, 5, 24, tzinfo=UTC)
HOST = "https://examplebucket.s3.amazonaws.com"


def signature(headers: dict[str, str]) -> str:
    return headers["authorization"].rpartition("Signature=")[2]


def test_the_documented_get() -> None:
    headers = signed(WHO, "GET", f"{HOST}/test.txt", b"", AT, {"Range": "bytes=0-9"})
    assert signature(headers) == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
    assert headers["x-amz-date"] == "20130524T000000Z"
    assert "host" not in headers


def test_the_documented_put() -> None:
    given = {"Date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY"}
    url = f"{HOST}/{quoted('test$file.text')}"
    headers = signed(WHO, "PUT", url, b"Welcome to Amazon S3.", AT, given)
    assert signature(headers) == "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"


def test_paths_are_quoted_once() -> None:
    assert quoted("default/salon/2026-11/tg%3A42 ж.wav") == "default/salon/2026-11/tg%253A42%20%D0%B6.wav"
