"""A bucket of Amazon S3, or of what speaks its protocol: MinIO, Ceph, Cloudflare R2, Yandex, Selectel.

Requests name the bucket in the path, and each is signed by itself; `RECORDINGS_KEY_ID` and
`RECORDINGS_SECRET` come from the environment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import httpx

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.bounded import body_of, reaching
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.guarded import FOR_EVER, guarded, seconds_in
from frontdesk.providers.hurrying import hurried
from frontdesk.providers.recordings._signing import Credentials, quoted, signed
from frontdesk.providers.statuses import KEYS, PERMANENT

TIMEOUT = httpx.Timeout(60.0, connect=5.0)
MOST_BYTES, MOST_SECONDS = 1_000_000_000, 600.0
KNOWN = {"url", "bucket", "region", "prefix"}
HERE = ("localhost", "127.0.0.1", "::1")


class Bucket:
    """One bucket. `clock` tells the time in UTC; the service refuses one that is minutes wrong."""

    def __init__(
        self,
        url: str,
        who: Credentials,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        timeout: httpx.Timeout = TIMEOUT,
        breaker: Breaker | None = None,
    ) -> None:
        self._url = url
        self._breaker = breaker or Breaker(failures=FOR_EVER)
        self._who = who
        self._clock = clock
        self._http = hurried(httpx.Client(timeout=timeout), MOST_SECONDS)

    def put(self, name: str, data: bytes) -> None:
        """One request with the whole file."""
        self._ask("PUT", name, data)

    def get(self, name: str) -> bytes:
        """The object's bytes."""
        answer = self._ask("GET", name)
        if answer.status_code == httpx.codes.NOT_FOUND:
            raise NotFound("the recording is not there any more")
        return answer.content

    def delete(self, name: str) -> None:
        """S3 says yes to what is not there, too; others say 404."""
        self._ask("DELETE", name)

    def close(self) -> None:
        """Let go of connections."""
        self._http.close()

    def _ask(self, method: str, name: str, data: bytes = b"") -> httpx.Response:
        """The answer, a 404 of reading or removing among them; ProviderError for any other refusal."""
        url = f"{self._url}/{quoted(name)}"
        sent = signed(self._who, method, url, data, self._clock())
        with guarded("S3", self._breaker):
            with reaching("S3"), self._http.stream(method, url, headers=sent, content=data) as answer:
                found = body_of(answer, MOST_BYTES, "S3", MOST_SECONDS)
            status = answer.status_code
            if status >= 300 and not (status == httpx.codes.NOT_FOUND and method != "PUT"):
                raise _refusal(answer, found)
        return httpx.Response(status, content=found)


def build(options: Mapping[str, Any]) -> Bucket:
    """`url`: the service, such as `https://s3.eu-central-1.amazonaws.com`; `bucket`; `region`; `prefix`."""
    extra = set(options) - KNOWN - {"home", "key_id", "secret", "breaker"}
    if extra:
        known = ", ".join(sorted(KNOWN))
        raise BadInput(f"recordings.options: S3 has no {', '.join(sorted(extra))}; known: {known}")
    url, bucket = str(options.get("url") or "").rstrip("/"), str(options.get("bucket") or "")
    where = urlsplit(url)
    if not where.hostname or where.query or where.scheme not in ("https", "http"):
        raise BadInput("recordings.options.url: the service's address, https://s3.eu-central-1.amazonaws.com")
    if where.scheme == "http" and where.hostname not in HERE:
        raise BadInput("recordings.options.url: http is for this machine only; use https")
    if not bucket:
        raise BadInput("recordings.options.bucket: the bucket's name is missing")
    if not options["key_id"] or not options["secret"]:
        raise BadInput("recordings on S3 need RECORDINGS_KEY_ID and RECORDINGS_SECRET in the environment")
    who = Credentials(options["key_id"], options["secret"], str(options.get("region") or "us-east-1"))
    prefix = str(options.get("prefix") or "").strip("/")
    whole = "/".join(filter(None, (url, quoted(bucket), quoted(prefix))))
    return Bucket(whole, who, breaker=options.get("breaker"))


def _refusal(answer: httpx.Response, body: bytes) -> ProviderError:
    """What a status means. S3 names the reason in an XML element; it is shown, and not read further."""
    text = body[:2000].decode("utf-8", "replace")
    code = text.partition("<Code>")[2].partition("</Code>")[0][:60]
    wait = answer.headers.get("retry-after", "")[:40]
    said = f"S3: {answer.status_code}" + (f" {code}" if code.isalnum() else "")
    return ProviderError(
        said + (f", to be tried again after {wait}" if wait else ""),
        permanent=answer.status_code in PERMANENT,
        refused=answer.status_code in KEYS,
        retry_after=seconds_in(wait),
    )
