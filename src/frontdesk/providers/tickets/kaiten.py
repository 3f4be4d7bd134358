"""Kaiten: cards on a company's boards. Those that are done are read with their descriptions and comments.

The key is KAITEN_TOKEN. Options: `url` (the company's address, such as `https://company.kaiten.ru`), `board`
and `space` (their ids; without either, all that the key may see), `timeout` (15 seconds for each request); to
file cards also `column` and `lane` (where new ones go), `type` (their kind, a number).
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Ticket
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.tickets._http import (
    LONGEST_WAIT as LONGEST_WAIT,
    PATIENT_TRIES,
    TIMEOUT,
    Service,
    address,
    moment_in,
    text_in,
)
from frontdesk.providers.tickets.base import (
    LONGEST_AUTHOR,
    LONGEST_BODY,
    LONGEST_TITLE,
    Filed,
    NewTicket,
    Remark,
    State,
    digits_of,
    latest,
    marked,
    stands_in,
)

SOLVES = True
"""What solved a card can be read."""
PAGE = 100
"""Cards that Kaiten gives at once, at most."""
MOST = 5000
"""Cards that are read at once."""
DONE = 3
"""Kaiten's number for cards whose column is that of what is done (1: waiting, 2: going on)."""
LIVE = 1
"""Kaiten's number for cards that are neither archived nor deleted."""
TRIES = PATIENT_TRIES
HINTS = {
    401: "KAITEN_TOKEN is not accepted",
    403: "KAITEN_TOKEN may not do this",
    404: "there is no such address, board, space or card",
}
PLACE = {"board": "board_id", "column": "column_id", "lane": "lane_id", "type": "type_id"}
_MARKUP = re.compile(r"([\\`\[\]<>!])")


class Kaiten:
    """One company's cards."""

    name = "kaiten"
    comments = True

    def __init__(
        self,
        url: str,
        token: str,
        *,
        board: int | None = None,
        space: int | None = None,
        place: Mapping[str, int] | None = None,
        timeout: float = TIMEOUT,
        breaker: Breaker | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._url = url.rstrip("/")
        self._where = {key: one for key, one in (("board_id", board), ("space_id", space)) if one is not None}
        self._place = dict(place or {})
        self._service = Service(
            self.name,
            f"{self._url}/api/latest",
            {"Authorization": f"Bearer {token}"},
            hints=HINTS,
            timeout=timeout,
            breaker=breaker,
            sleep=sleep,
        )

    def solved(self, since: datetime | None = None) -> Iterator[Ticket]:
        """Cards that are done and were changed since then, as Kaiten orders them; ProviderError."""
        wanted: dict[str, Any] = {"limit": PAGE, "states": DONE, "additional_card_fields": "description"}
        wanted |= self._where
        if since is not None:
            wanted["updated_after"] = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for offset in range(0, MOST, PAGE):
            params = wanted | {"offset": offset}
            cards = self._service.rows("GET", "/cards", params=params, patient=True)
            for card in cards:
                if card.get("state", DONE) == DONE:
                    yield self._ticket(card)
            if len(cards) < PAGE:
                return

    def create(self, new: NewTicket) -> Filed:
        """As the protocol says. What the caller said is written so that no Markdown in it means anything."""
        if "board_id" not in self._place:
            raise BadInput("kaiten needs `board` (a board's id) in its options to file cards.")
        card = self._service.object(
            "POST",
            "/cards",
            json={
                **self._place,
                "title": new.title[:LONGEST_TITLE],
                "description": plain(marked(new.body, new.external_id)),
                "external_id": new.external_id,
                "text_format_type_id": 1,
            },
        )
        return self._filed(card)

    def find(self, external_id: str, since: datetime) -> Filed | None:
        """As the protocol says: Kaiten keeps our id beside the card."""
        wanted = {"external_id": external_id, "limit": PAGE}
        cards = self._service.rows("GET", "/cards", params=wanted)
        mine = (card for card in cards if str(card.get("external_id")) == external_id)
        return next((self._filed(card) for card in mine), None)

    def get(self, key: str) -> Filed | None:
        """As the protocol says. An archived card is done, a deleted one is gone."""
        answer = self._service.ask("GET", f"/cards/{_number_of(key)}", expected=frozenset({404}))
        if answer.status_code == 404:
            return None
        card = self._service.parsed(answer)
        return None if card.get("condition") == 3 else self._filed(card)

    def open_of(self, number: str) -> tuple[Filed, ...]:
        """As the protocol says, of cards on the board with the number in title or description."""
        digits = digits_of(number)
        if not digits:
            return ()
        wanted: dict[str, Any] = {
            "query": digits[-10:],
            "condition": LIVE,
            "states": "1,2",
            "limit": PAGE,
            "additional_card_fields": "description",
        }
        cards = self._service.rows("GET", "/cards", params=wanted | self._where)
        told = ((card, f"{card.get('title')}\n{card.get('description')}") for card in cards)
        return tuple(self._filed(card) for card, text in told if stands_in(number, text) and _open(card))

    def comment(self, key: str, text: str, mark: str) -> None:
        """As the protocol says."""
        at = f"/cards/{_number_of(key)}/comments"
        there = self._service.rows("GET", at)
        if not any(mark in text_in(one.get("text")) for one in there):
            self._service.ask("POST", at, json={"text": plain(marked(text, mark))})

    def remarks(self, key: str) -> tuple[Remark, ...]:
        """As the protocol says."""
        there = self._service.rows("GET", f"/cards/{_number_of(key)}/comments")
        return latest(_remark(one) for one in there if not one.get("deleted"))

    def move(self, key: str, status: str) -> Filed:
        """As the protocol says; `status` is a column's id."""
        column = _number({"column": status}, "column")
        card = self._service.object("PATCH", f"/cards/{_number_of(key)}", json={"column_id": column})
        return self._filed(card)

    def link(self, key: str, url: str, title: str) -> None:
        """As the protocol says."""
        at = f"/cards/{_number_of(key)}/external-links"
        there = self._service.rows("GET", at)
        if not any(one.get("url") == url for one in there):
            self._service.ask("POST", at, json={"url": url, "description": title[:LONGEST_TITLE]})

    def close(self) -> None:
        """Let go of the connections."""
        self._service.close()

    def _filed(self, card: Mapping[str, Any]) -> Filed:
        key = _id(card)
        column = card.get("column")
        status = text_in(column.get("title")) if isinstance(column, dict) else ""
        state: State = "open" if _open(card) else "done"
        return Filed(str(key), f"{self._url}/{key}", state, status, text_in(card.get("title")))

    def _ticket(self, card: Mapping[str, Any]) -> Ticket:
        key = _id(card)
        commented = card.get("comments_total") != 0
        at = f"/cards/{key}/comments"
        comments = self._service.rows("GET", at, patient=True) if commented else []
        return Ticket(
            id=str(key),
            title=text_in(card.get("title")),
            text=text_in(card.get("description")),
            comments=tuple(filter(None, (text_in(one.get("text")) for one in comments))),
            reference=f"{self._url}/{key}",
        )


def plain(text: str) -> str:
    """The text without links, pictures, code and tags: their signs are taken literally."""
    return _MARKUP.sub(r"\\\1", text)


def _open(card: Mapping[str, Any]) -> bool:
    return card.get("state") != DONE and card.get("condition", LIVE) == LIVE and not card.get("archived")


def _remark(comment: Mapping[str, Any]) -> Remark:
    author = comment.get("author")
    name = text_in(author.get("full_name"), LONGEST_AUTHOR) if isinstance(author, dict) else ""
    text, at = text_in(comment.get("text"), LONGEST_BODY), moment_in(comment.get("created"))
    return Remark(str(_id(comment)), text, name, at)


def _id(card: Mapping[str, Any]) -> int:
    key = card.get("id")
    if not isinstance(key, int) or isinstance(key, bool):
        raise ProviderError("kaiten: a card or a comment has no id.")
    return key


def _number_of(key: str) -> int:
    if not (key.isascii() and key.isdecimal()):
        raise BadInput(f"kaiten: {key[:60]!r} is no card's id.")
    return int(key)


def build(options: Mapping[str, Any]) -> Kaiten:
    """See the module's options; BadInput without a key or with no address."""
    url = address("kaiten", options, "https://company.kaiten.ru")
    token = str(options.get("secret") or os.environ.get("KAITEN_TOKEN", ""))
    if not token:
        raise BadInput(f"kaiten needs a key: set {options.get('secret_env') or 'KAITEN_TOKEN'}.")
    numbers = {name: _number(options, name) for name in (*PLACE, "space")}
    return Kaiten(
        url,
        token,
        board=numbers["board"],
        space=numbers["space"],
        place={PLACE[name]: one for name, one in numbers.items() if name in PLACE and one is not None},
        timeout=float(options.get("timeout", TIMEOUT)),
        breaker=options.get("breaker"),
    )


def _number(options: Mapping[str, Any], key: str) -> int | None:
    value = options.get(key)
    if value is None:
        return None
    try:
        return int(value)
    except (TypeError, ValueError) as problem:
        raise BadInput(f"kaiten: {key} is a number, not {value!r}.") from problem
