"""Kaiten: the cards in the column of what is done, with their descriptions and comments.

The key is KAITEN_TOKEN. Options: `url` (the company's address, such as `https://company.kaiten.ru`), `board`
and `space` (their ids; without either, all that the key may see), `timeout` (15 seconds for each request).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Ticket

PAGE = 100
"""Cards that Kaiten gives at once, at most."""
MOST = 5000
"""Cards that are read at once."""
DONE = 3
"""Kaiten's number for cards whose column is that of what is done (1: waiting, 2: going on)."""
TRIES = 4
LONGEST_WAIT = 60.0
"""Seconds that a Retry-After is believed."""
LARGEST = 20_000_000
"""Bytes of an answer that are read."""
LONGEST_TEXT = 20_000


class Kaiten:
    """One company's cards. Requests are repeated while Kaiten is busy or down, and for nothing else."""

    name = "kaiten"

    def __init__(
        self,
        url: str,
        token: str,
        *,
        board: int | None = None,
        space: int | None = None,
        timeout: float = 15.0,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._url, self._sleep = url.rstrip("/"), sleep
        self._where = {key: one for key, one in (("board_id", board), ("space_id", space)) if one is not None}
        headers = {"Authorization": f"Bearer {token}", "Accept": "application/json"}
        self._client = httpx.Client(headers=headers, timeout=timeout, follow_redirects=False)

    def solved(self, since: datetime | None = None) -> Iterator[Ticket]:
        """Cards that are done and were changed since then, as Kaiten orders them; ProviderError."""
        wanted: dict[str, Any] = {"limit": PAGE, "states": DONE, "additional_card_fields": "description"}
        wanted |= self._where
        if since is not None:
            wanted["updated_after"] = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for offset in range(0, MOST, PAGE):
            cards = self._rows("/cards", wanted | {"offset": offset})
            for card in cards:
                if card.get("state", DONE) == DONE:
                    yield self._ticket(card)
            if len(cards) < PAGE:
                return

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _ticket(self, card: Mapping[str, Any]) -> Ticket:
        key = card.get("id")
        if not isinstance(key, int):
            raise ProviderError("kaiten: a card has no id.")
        commented = card.get("comments_total") != 0
        comments = self._rows(f"/cards/{key}/comments", {}) if commented else []
        return Ticket(
            id=str(key),
            title=_text(card.get("title")),
            text=_text(card.get("description")),
            comments=tuple(filter(None, (_text(one.get("text")) for one in comments))),
            reference=f"{self._url}/{key}",
        )

    def _rows(self, path: str, wanted: Mapping[str, Any]) -> list[dict[str, Any]]:
        answer = self._asked(path, wanted)
        try:
            rows = answer.json()
        except (ValueError, RecursionError) as problem:
            raise ProviderError("kaiten: the answer is no JSON.") from problem
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise ProviderError("kaiten: the answer is no list of objects.")
        return rows

    def _asked(self, path: str, wanted: Mapping[str, Any]) -> httpx.Response:
        for attempt in range(1, TRIES + 1):
            problem, wait = "no answer in time", 2.0 ** (attempt - 1)
            try:
                answer = self._client.get(f"{self._url}/api/latest{path}", params=dict(wanted))
            except httpx.TimeoutException:
                pass
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                problem = f"no answer ({type(error).__name__})"
            else:
                if answer.status_code == 200:
                    return self._sized(answer)
                problem = self._refused(answer, path)
                wait = max(wait, _seconds(answer.headers.get("Retry-After")))
            if attempt < TRIES:
                self._sleep(wait)
        raise ProviderError(f"kaiten: {problem}.")

    def _refused(self, answer: httpx.Response, path: str) -> str:
        """What is wrong where another try may help; else ProviderError."""
        status = answer.status_code
        if status == 429 or status >= 500:
            return f"{status} for {path}"
        why = {401: "KAITEN_TOKEN is not accepted", 403: "KAITEN_TOKEN may not read this"}
        why[404] = "there is no such address, board or space"
        raise ProviderError(f"kaiten: {status} for {path}: {why.get(status, 'refused')}.", permanent=True)

    def _sized(self, answer: httpx.Response) -> httpx.Response:
        if len(answer.content) > LARGEST:
            raise ProviderError("kaiten: the answer is far too long.")
        return answer


def _text(value: object) -> str:
    return value.strip()[:LONGEST_TEXT] if isinstance(value, str) else ""


def _seconds(told: str | None) -> float:
    """A Retry-After, in seconds or as a date."""
    try:
        return min(max(float(told or 0), 0.0), LONGEST_WAIT)
    except ValueError:
        pass
    try:
        until = parsedate_to_datetime(told or "")
        return min(max((until - datetime.now(UTC)).total_seconds(), 0.0), LONGEST_WAIT)
    except (ValueError, TypeError):
        return 0.0


def build(options: Mapping[str, Any]) -> Kaiten:
    """See the module's options; BadInput without a key or with no address."""
    url = str(options.get("url") or "")
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise BadInput("kaiten needs `url`: the company's address, such as https://company.kaiten.ru.")
    if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise BadInput(f"kaiten: {url} is not encrypted, and the key would go over it: write https.")
    token = os.environ.get("KAITEN_TOKEN", "")
    if not token:
        raise BadInput("kaiten needs a key: set KAITEN_TOKEN.")
    board, space = (_number(options, key) for key in ("board", "space"))
    return Kaiten(url, token, board=board, space=space, timeout=float(options.get("timeout", 15.0)))


def _number(options: Mapping[str, Any], key: str) -> int | None:
    value = options.get(key)
    if value is None:
        return None
    try:
        return int(value)
    except (TypeError, ValueError) as problem:
        raise BadInput(f"kaiten: {key} is a number, not {value!r}.") from problem
