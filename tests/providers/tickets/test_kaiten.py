from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Ticket
from frontdesk.providers.tickets.kaiten import LONGEST_WAIT, PAGE, TRIES, Kaiten, build
from frontdesk.testing.served import Served

SINCE = datetime(2026, 11, 1, 12, 30, tzinfo=UTC)


def card(key: int, **more: Any) -> dict[str, Any]:
    """A card as Kaiten's API gives it, shortened."""
    return {
        "id": key,
        "title": f"Card {key}",
        "description": "What happened",
        "state": 3,
        "condition": 1,
        "archived": False,
        "board_id": 7,
        "comments_total": 0,
        "updated": "2026-11-20T10:00:00.000Z",
    } | more


class Stand(Served):
    """Kaiten's `/cards` and `/cards/{id}/comments`. `answers` are given first, one a request."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[dict[str, Any]] = []
        self.comments: dict[str, list[dict[str, Any]]] = {}
        self.answers: list[Callable[[], web.Response]] = []
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.key: str | None = None
        self.slow = 0.0

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/api/latest/cards", self._cards)
        app.router.add_get("/api/latest/cards/{id}/comments", self._comments)
        return app

    async def _first(self, request: web.Request) -> web.Response | None:
        self.asked.append((request.path.removeprefix("/api/latest"), dict(request.query)))
        self.key = request.headers.get("Authorization")
        await asyncio.sleep(self.slow)
        return self.answers.pop(0)() if self.answers else None

    async def _cards(self, request: web.Request) -> web.Response:
        if (first := await self._first(request)) is not None:
            return first
        begin = int(request.query["offset"])
        return web.json_response(self.cards[begin : begin + int(request.query["limit"])])

    async def _comments(self, request: web.Request) -> web.Response:
        if (first := await self._first(request)) is not None:
            return first
        return web.json_response(self.comments.get(request.match_info["id"], []))


@pytest.fixture
def stand() -> Iterator[Stand]:
    with Stand() as made:
        yield made


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def kaiten(stand: Stand, waits: list[float]) -> Iterator[Kaiten]:
    made = Kaiten(f"{stand.url}/", "secret", board=7, timeout=10, sleep=waits.append)
    yield made
    made.close()


def says(status: int, body: str = "{}", **headers: str) -> Callable[[], web.Response]:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda: web.Response(status=status, text=body, headers=given, content_type="application/json")


def test_done_cards_come_with_their_comments(stand: Stand, kaiten: Kaiten) -> None:
    stand.cards = [card(1, comments_total=2), card(2, description=None), card(3, state=2)]
    stand.comments["1"] = [{"id": 1, "text": "Try again."}, {"id": 2, "text": " Solution: restart. "}]
    assert list(kaiten.solved(SINCE)) == [
        Ticket("1", "Card 1", "What happened", ("Try again.", "Solution: restart."), f"{stand.url}/1"),
        Ticket("2", "Card 2", "", (), f"{stand.url}/2"),
    ]
    assert stand.key == "Bearer secret"
    [(path, wanted), comments] = stand.asked
    assert path == "/cards"
    assert wanted == {
        "limit": "100",
        "offset": "0",
        "states": "3",
        "additional_card_fields": "description",
        "board_id": "7",
        "updated_after": "2026-11-01T12:30:00Z",
    }
    assert comments == ("/cards/1/comments", {})


def test_all_pages_are_read(stand: Stand, kaiten: Kaiten) -> None:
    stand.cards = [card(n) for n in range(2 * PAGE + 3)]
    assert [one.id for one in kaiten.solved()] == [str(n) for n in range(2 * PAGE + 3)]
    assert [wanted["offset"] for _, wanted in stand.asked] == ["0", "100", "200"]


@pytest.mark.parametrize(
    ("status", "why"), [(401, "KAITEN_TOKEN"), (403, "may not"), (404, "no such"), (400, "400")]
)
def test_a_refusal_is_not_repeated(
    stand: Stand, kaiten: Kaiten, waits: list[float], status: int, why: str
) -> None:
    stand.answers = [says(status)]
    with pytest.raises(ProviderError, match=why) as caught:
        list(kaiten.solved())
    assert caught.value.permanent
    assert "secret" not in str(caught.value)
    assert (len(stand.asked), waits) == (1, [])


def test_it_waits_as_long_as_kaiten_says(stand: Stand, kaiten: Kaiten, waits: list[float]) -> None:
    stand.cards = [card(1)]
    stand.answers = [says(429, Retry_After="7"), says(429, Retry_After="9999"), says(429, Retry_After="soon")]
    assert len(list(kaiten.solved())) == 1
    assert waits == [7.0, LONGEST_WAIT, 4.0]


def test_a_date_to_come_again_at_is_understood(stand: Stand, kaiten: Kaiten, waits: list[float]) -> None:
    stand.cards = [card(1)]
    stand.answers = [
        says(429, Retry_After="Wed, 21 Oct 2099 07:28:00 GMT"),
        says(503, Retry_After="Wed, 21 Oct 2015 07:28:00 GMT"),
    ]
    assert len(list(kaiten.solved())) == 1
    assert waits == [LONGEST_WAIT, 2.0]


def test_a_service_that_stays_down_is_given_up(stand: Stand, kaiten: Kaiten, waits: list[float]) -> None:
    stand.answers = [says(500), says(502), says(503), says(500)]
    with pytest.raises(ProviderError, match="500 for /cards") as caught:
        list(kaiten.solved())
    assert not caught.value.permanent
    assert len(stand.asked) == TRIES
    assert waits == [1.0, 2.0, 4.0]


def test_no_answer_in_time_and_no_answer_at_all(stand: Stand) -> None:
    stand.slow = 30
    hurried = Kaiten(stand.url, "secret", timeout=0.3, sleep=lambda seconds: None)
    with pytest.raises(ProviderError, match="in time"):
        list(hurried.solved())
    hurried.close()
    nobody = Kaiten("http://127.0.0.1:9", "secret", sleep=lambda seconds: None)
    with pytest.raises(ProviderError, match="no answer"):
        list(nobody.solved())
    nobody.close()


@pytest.mark.parametrize(
    "body", ["no json", "{}", "[1]", '[{"title": "no id"}]', '[{"id": "x"}]', "[" * 5000]
)
def test_what_is_no_list_of_cards(stand: Stand, kaiten: Kaiten, body: str) -> None:
    stand.answers = [says(200, body)]
    with pytest.raises(ProviderError):
        list(kaiten.solved())


def test_cards_with_odd_fields_are_read_as_far_as_they_go(stand: Stand, kaiten: Kaiten) -> None:
    stand.cards = [card(1, title=5, description=["x"], comments_total=1)]
    stand.comments["1"] = [{"text": None}, {"id": 4}, {"text": "x" * 50_000}]
    [ticket] = kaiten.solved()
    assert (ticket.title, ticket.text, [len(one) for one in ticket.comments]) == ("", "", [20_000])


def test_a_redirect_does_not_take_the_key_elsewhere(stand: Stand, kaiten: Kaiten) -> None:
    stand.answers = [says(302, Location="http://127.0.0.1:9/api/latest/cards")]
    with pytest.raises(ProviderError, match="302"):
        list(kaiten.solved())


def test_it_needs_an_address_and_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KAITEN_TOKEN", raising=False)
    for url in ("", "company", "ftp://x"):
        with pytest.raises(BadInput, match="url"):
            build({"url": url})
    with pytest.raises(BadInput, match="https"):
        build({"url": "http://company.kaiten.ru"})
    with pytest.raises(BadInput, match="KAITEN_TOKEN"):
        build({"url": "https://company.kaiten.ru"})
    monkeypatch.setenv("KAITEN_TOKEN", "k")
    with pytest.raises(BadInput, match="board is a number"):
        build({"url": "https://company.kaiten.ru", "board": "seven"})
    build({"url": "https://company.kaiten.ru", "board": "7"}).close()
