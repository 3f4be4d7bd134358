"""Signatures as Standard Webhooks describes them, with as many secrets as are valid just now.

An endpoint of `frontdesk.yaml` has its secret in a variable, which may hold several: the new one first, then
the one that receivers may still have. The secret of an endpoint that was added while running is derived from
FRONTDESK_WEBHOOK_KEY, so that no secret is kept in the database: the endpoint's number goes up with every
rotation, and until `previous_until` the one before signs too.
"""

from __future__ import annotations

import base64
import hmac
import os
from collections.abc import Mapping
from datetime import datetime

from standardwebhooks import Webhook
from standardwebhooks.webhooks import EmptyWebhookSecretError

from frontdesk import __version__
from frontdesk.config.installation import variable
from frontdesk.errors import BadInput
from frontdesk.store.endpoints import Endpoint

KEY = "FRONTDESK_WEBHOOK_KEY"
SHORTEST_KEY = 32
MOST = 4
"""Secrets that sign at once, at most."""


def secrets_of(
    endpoint: Endpoint | None, secret_env: str, now: datetime, env: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """The secrets to sign with, the newest first; BadInput names the variable that is missing."""
    env = os.environ if env is None else env
    if endpoint is not None and endpoint.source == "added":
        numbers = [endpoint.secret_number]
        if endpoint.previous_until is not None and endpoint.previous_until > now:
            numbers.append(endpoint.secret_number - 1)
        return tuple(derived(key, endpoint.id, number) for key in keys(env) for number in numbers)[:MOST]
    found = (variable(env, secret_env) or "").split()
    if not found:
        raise BadInput(f"not sent: set {secret_env} to the endpoint's whsec_… secret")
    return tuple(found[:MOST])


def keys(env: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """The keys that secrets are derived from, the newest first; BadInput when there is none or a weak one."""
    found = (variable(os.environ if env is None else env, KEY) or "").split()
    if not found or any(len(one) < SHORTEST_KEY for one in found):
        raise BadInput(f"set {KEY} to {SHORTEST_KEY} random characters or more: `openssl rand -hex 32`")
    return tuple(found)


def derived(key: str, endpoint_id: str, number: int) -> str:
    """The secret of that endpoint after so many rotations: 32 bytes that nobody without the key can tell."""
    digest = hmac.digest(key.encode(), f"webhook secret\0{endpoint_id}\0{number}".encode(), "sha256")
    return f"whsec_{base64.b64encode(digest).decode()}"


def signed(body: str, webhook_id: str, secrets: tuple[str, ...], now: datetime) -> dict[bytes, bytes]:
    """The headers of one attempt: the id stays, time and signatures are new each time."""
    if not secrets:
        raise BadInput("there is no webhook secret to sign with")
    try:
        signatures = [Webhook(one).sign(webhook_id, now, body) for one in secrets]
    except (ValueError, EmptyWebhookSecretError) as error:
        raise BadInput("the webhook secret is not base64 after whsec_") from error
    return {
        b"Content-Type": b"application/json",
        b"User-Agent": f"frontdesk/{__version__}".encode(),
        b"webhook-id": webhook_id.encode(),
        b"webhook-timestamp": str(int(now.timestamp())).encode(),
        b"webhook-signature": " ".join(signatures).encode(),
    }
