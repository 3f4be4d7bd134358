"""A message into a Telegram chat: plain text, without a preview of addresses in it.

Without `parse_mode` nothing in it is markup, so nothing has to be escaped. Telegram knows no key that makes a
repeat harmless: who dies between its answer and our writing it down sends the message a second time.
"""

from __future__ import annotations

from typing import Any

import httpx

from frontdesk.postcall.notices.sent import Sent

TIMEOUT = 15.0
LONGEST_WAIT = 3600.0
"""Seconds that a `retry_after` is believed."""
NO_USE = (400, 403)
"""No such chat, or the bot was put out of it. 401 and 404 mean the token, which somebody may be replacing."""


def send(address: str, token: str, chat: str, text: str, timeout: float = TIMEOUT) -> Sent:
    """Post it to that server of the Bot API. Never raises, and no error has the token in it."""
    body = {"chat_id": chat, "text": text, "link_preview_options": {"is_disabled": True}}
    try:
        answer = httpx.post(
            f"{address.rstrip('/')}/bot{token}/sendMessage",
            json=body,
            timeout=timeout,
            follow_redirects=False,
        )
        return _sent(answer.status_code, _said(answer))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return Sent(f"Telegram does not answer: {type(error).__name__}", down=True)


def _sent(status: int, said: dict[str, Any]) -> Sent:
    if status == httpx.codes.OK and said.get("ok") is True:
        return Sent()
    told = said.get("parameters")
    parameters = told if isinstance(told, dict) else {}
    why = str(said.get("description") or "not in the Bot API's words")[:200]
    if status in (401, 404):
        why += "; check TELEGRAM_BOT_TOKEN"
    if moved := parameters.get("migrate_to_chat_id"):
        why += f"; the chat is {moved} now: write that under notify"
    wait = _seconds(parameters.get("retry_after"))
    return Sent(f"Telegram answered {status}: {why}", status in NO_USE, wait, down=status >= 500)


def _said(answer: httpx.Response) -> dict[str, Any]:
    try:
        said = answer.json()
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _seconds(given: object) -> float:
    known = isinstance(given, int | float) and not isinstance(given, bool)
    return min(max(float(given), 0.0), LONGEST_WAIT) if known else 0.0  # type: ignore[arg-type]
