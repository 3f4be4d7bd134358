"""A message to a web address: `{"text": …}`, as Slack, Mattermost, Rocket.Chat and n8n take it.

Its id is in the header `webhook-id`, the same for a repeat. Where FRONTDESK_WEBHOOK_SECRET is set it is
signed too, as Standard Webhooks describes it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime

from frontdesk import __version__
from frontdesk.config.addresses import plain
from frontdesk.config.installation import variable
from frontdesk.errors import BadInput
from frontdesk.postcall.notices.sent import Sent
from frontdesk.postcall.sender import TIMEOUT, carry
from frontdesk.postcall.signing import MOST, signed
from frontdesk.providers.statuses import PERMANENT
from frontdesk.store.notices import Notice

SECRET = "FRONTDESK_WEBHOOK_SECRET"  # noqa: S105 - the variable's name


def send(
    url: str,
    notice: Notice,
    *,
    allow_private: bool = False,
    timeout: float = TIMEOUT,
    env: Mapping[str, str] | None = None,
) -> Sent:
    """Post it. Never raises; the address may be a secret and is in no error."""
    body = json.dumps({"text": f"{notice.title}\n{notice.text}"}, ensure_ascii=False)
    try:
        plain(url)
    except BadInput:  # which quotes it
        return Sent("the address is no plain http(s) one")
    try:
        headers = _headers(body, notice.id, os.environ if env is None else env)
    except BadInput as error:
        return Sent(str(error))
    answer = carry(url, body, headers, allow_private=allow_private, timeout=timeout)
    if answer.ok:
        return Sent()
    if answer.status is None:
        return Sent(answer.error.replace(url, "the address"), permanent=answer.refused)
    return Sent(f"it answered {answer.status}", answer.status in PERMANENT, answer.retry_after or 0.0)


def _headers(body: str, notice: str, env: Mapping[str, str]) -> dict[bytes, bytes]:
    secrets = tuple((variable(env, SECRET) or "").split()[:MOST])
    if secrets:
        return signed(body, notice, secrets, datetime.now(UTC))
    return {
        b"Content-Type": b"application/json",
        b"User-Agent": f"frontdesk/{__version__}".encode(),
        b"webhook-id": notice.encode(),
    }
