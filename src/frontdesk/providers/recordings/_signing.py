"""AWS Signature Version 4, as every store that speaks S3 checks it. Pure: whoever signs brings the time."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urlsplit

ALGORITHM = "AWS4-HMAC-SHA256"
SERVICE = "s3"


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs, and where."""

    key_id: str
    secret: str
    region: str


def signed(
    who: Credentials,
    method: str,
    url: str,
    body: bytes,
    at: datetime,
    headers: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The headers to send. `url` has its path quoted already and no query; `at` is in UTC."""
    parts = urlsplit(url)
    digest = hashlib.sha256(body).hexdigest()
    moment = at.strftime("%Y%m%dT%H%M%SZ")
    given = {key.lower(): value.strip() for key, value in (headers or {}).items()}
    all_ = {**given, "host": parts.netloc, "x-amz-content-sha256": digest, "x-amz-date": moment}
    names = ";".join(sorted(all_))
    lines = "".join(f"{name}:{all_[name]}\n" for name in sorted(all_))
    request = "\n".join((method, parts.path or "/", "", lines, names, digest))
    scope = f"{moment[:8]}/{who.region}/{SERVICE}/aws4_request"
    told = "\n".join((ALGORITHM, moment, scope, hashlib.sha256(request.encode()).hexdigest()))
    signature = hmac.new(_key(who, moment[:8]), told.encode(), hashlib.sha256).hexdigest()
    credential = f"Credential={who.key_id}/{scope}"
    all_["authorization"] = f"{ALGORITHM} {credential},SignedHeaders={names},Signature={signature}"
    return {name: value for name, value in all_.items() if name != "host"}


def quoted(path: str) -> str:
    """A path as S3 wants it in the signature: everything quoted but letters, digits and `-_.~/`."""
    return quote(path, safe="-_.~/")


def _key(who: Credentials, day: str) -> bytes:
    key = f"AWS4{who.secret}".encode()
    for part in (day, who.region, SERVICE, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key
