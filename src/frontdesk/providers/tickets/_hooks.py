"""What trackers send us when something changes there: whether it is from them, and which tickets it is about.

- Jira signs the body: `X-Hub-Signature: sha256=…` (WebSub), with the secret that its webhook was given.
- Asana chooses a secret itself and tells it in a first request (`X-Hook-Secret`), which has to be admitted by
  a token in the address; from then on it signs the body: `X-Hook-Signature`.
- Kaiten signs nothing: a token in the address is all there is.
- Whatever else keeps records signs like Jira, or sends the token in the address.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.tickets._http import are_rows
from frontdesk.providers.tickets._template import at

SHORTEST = 16
MOST_KEYS = 1000
HANDSHAKE = "x-hook-secret"
_SECRET = re.compile(r"[A-Za-z0-9._-]{16,200}")


@dataclass(frozen=True, slots=True)
class Hook:
    """One request as it came: header names in lower case, the token of its address, the very bytes."""

    headers: Mapping[str, str]
    token: str
    body: bytes


def greeting(provider: str, hook: Hook, secret: str) -> str:
    """The secret that Asana proposes, if the request is that and its address admits it; else empty."""
    proposed = hook.headers.get(HANDSHAKE, "")
    if provider != "asana" or not _SECRET.fullmatch(proposed):
        return ""
    return proposed if _same(hook.token, secret) else ""


def genuine(provider: str, hook: Hook, secret: str, learned: Sequence[str] = ()) -> bool:
    """Whether the request is from the tracker. `learned` are the secrets that Asana told."""
    if len(secret) < SHORTEST:
        return False
    if provider == "asana":
        return _signed(hook, learned, hook.headers.get("x-hook-signature", ""))
    if provider == "kaiten":
        return _same(hook.token, secret)
    method, _, signature = hook.headers.get("x-hub-signature", "").partition("=")
    if method == "sha256" and signature:
        return _signed(hook, [secret], signature)
    return provider == "crm" and _same(hook.token, secret)


def keys_in(provider: str, body: bytes, where: str = "") -> tuple[str, ...]:
    """The keys of the tickets it is about, each once; BadInput when the body is no JSON object.

    `where` says where the key is, of what is none of the trackers that we know.
    """
    try:
        told = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError) as error:
        raise BadInput("the body is no JSON.") from error
    if not isinstance(told, dict):
        raise BadInput("the body is no JSON object.")
    found = {"asana": _asana, "jira": _jira, "kaiten": _kaiten}.get(
        provider, lambda one: iter([at(one, where)])
    )
    plain = (
        str(one).strip() for one in found(told) if isinstance(one, str | int) and not isinstance(one, bool)
    )
    return tuple(dict.fromkeys(one[:200] for one in plain if one))[:MOST_KEYS]


def _jira(told: dict[str, Any]) -> Iterator[Any]:
    yield at(told, "issue.key")


def _asana(told: dict[str, Any]) -> Iterator[Any]:
    events = told.get("events")
    for one in events if are_rows(events) else ():
        for part in ("resource", "parent"):
            about = one.get(part)
            if isinstance(about, dict) and about.get("resource_type", "task") == "task":
                yield about.get("gid")


def _kaiten(told: dict[str, Any]) -> Iterator[Any]:
    for path in ("data.id", "data.card_id", "data.old.id", "data.old.card_id", "data.changes.id"):
        yield at(told, path)


def _signed(hook: Hook, secrets: Sequence[str], signature: str) -> bool:
    given = signature.strip().lower().encode("ascii", "replace")
    right = (hmac.new(one.encode(), hook.body, sha256).hexdigest().encode() for one in secrets)
    return any(hmac.compare_digest(one, given) for one in right)


def _same(given: str, secret: str) -> bool:
    if len(secret) < SHORTEST:
        return False
    one, other = (sha256(text.encode("utf-8", "replace")).digest() for text in (given, secret))
    return hmac.compare_digest(one, other)
