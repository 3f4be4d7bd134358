from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from frontdesk.postcall.studying import AGAIN, FIRST, mark_of, study_once
from frontdesk.scenario.schema.bot import Learning
from frontdesk.settings import BotSettings, Settings, Tickets
from frontdesk.store import candidates, snapshot
from frontdesk.store.db import Store, open_store
from tests.providers.tickets.standins import KaitenStand
from tests.support.conversations import BOT

LEARNING = BOT.model_copy(update={"learning": Learning(from_tickets=True)})


@pytest.fixture
def kaiten(monkeypatch: pytest.MonkeyPatch) -> Iterator[KaitenStand]:
    monkeypatch.setenv("KAITEN_TOKEN", "secret")
    with KaitenStand() as stand:
        yield stand


@pytest.fixture
def desk(tmp_path: Path, kaiten: KaitenStand) -> Settings:
    place = Tickets(provider="kaiten", url=kaiten.url, options={"board": 7})
    own = Settings(home=tmp_path, bots={"salon": BotSettings(tickets=place), "dental": BotSettings()})
    snapshot.publish(own, {"salon": LEARNING})
    return own


@pytest.fixture
def store(desk: Settings) -> Iterator[Store]:
    with closing(open_store(desk)) as opened:
        yield opened


def card(stand: KaitenStand, key: int, title: str, told: str) -> None:
    text = f"Solution: {told}"
    stand.cards[key] = {"id": key, "title": title, "description": text, "state": 3, "comments_total": 0}


def study(desk: Settings, store: Store, stop: threading.Event | None = None) -> int:
    return study_once(desk, store, stop or threading.Event(), 0)


def since(stand: KaitenStand) -> list[datetime]:
    asked = [parse_qs(urlsplit(path).query)["updated_after"][0] for _, path, _ in stand.asked]
    return [datetime.fromisoformat(one) for one in asked]


def test_solved_cards_come_by_themselves_and_once(desk: Settings, store: Store, kaiten: KaitenStand) -> None:
    card(kaiten, 1, "Towels were missing", "they hang by the door.")
    assert study(desk, store) == 1
    card(kaiten, 2, "The card terminal is slow", "restart it in the morning.")
    assert study(desk, store) == 1
    found = candidates.list_(store, "salon")
    assert {one.question for one in found} == {"Towels were missing", "The card terminal is slow"}
    assert {one.status for one in found} == {"waiting"}
    assert study(desk, store) == 0


def test_a_round_begins_where_the_last_one_did(desk: Settings, store: Store, kaiten: KaitenStand) -> None:
    began = datetime.now(UTC) - timedelta(seconds=1)
    study(desk, store)
    study(desk, store)
    first, second = since(kaiten)
    assert abs(began - FIRST - AGAIN - first) < timedelta(minutes=5)
    assert abs(began - AGAIN - second) < timedelta(minutes=5)


def test_what_was_interrupted_is_begun_again(desk: Settings, store: Store, kaiten: KaitenStand) -> None:
    card(kaiten, 1, "Towels were missing", "they hang by the door.")
    card(kaiten, 2, "The card terminal is slow", "restart it in the morning.")
    stopped = threading.Event()
    stopped.set()
    assert study(desk, store, stopped) == 1
    assert study(desk, store) == 1
    first, second = since(kaiten)
    assert abs(first - second) < timedelta(minutes=5)


def test_a_service_that_does_not_answer_is_asked_from_there_again(
    desk: Settings, store: Store, kaiten: KaitenStand
) -> None:
    kaiten.failing = [(403, {}, "{}")]
    assert study(desk, store) == 0
    study(desk, store)
    first, second = since(kaiten)
    assert abs(first - second) < timedelta(minutes=5)


def test_only_where_the_bot_asks_for_it(desk: Settings, store: Store, kaiten: KaitenStand) -> None:
    card(kaiten, 1, "Towels were missing", "they hang by the door.")
    snapshot.publish(desk, {"salon": BOT})
    assert study(desk, store) == 0
    snapshot.publish(desk, {"dental": LEARNING.model_copy(update={"bot_id": "dental"})})
    assert study(desk, store) == 0
    assert kaiten.asked == []


def test_one_process_at_a_time(desk: Settings, store: Store, kaiten: KaitenStand) -> None:
    with store.alone("tickets of salon"):
        assert study(desk, store) == 0
    assert kaiten.asked == []


def test_a_mark_is_of_one_place(desk: Settings) -> None:
    place = desk.bots["salon"].tickets
    assert place is not None
    mark, at = mark_of(desk.home, "salon", place), datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert mark.read() is None
    mark.write(at)
    assert mark_of(desk.home, "salon", place).read() == at
    elsewhere = place.model_copy(update={"options": {"board": 8}})
    assert mark_of(desk.home, "salon", elsewhere).read() is None
    for damaged in ("", "[]", '{"place": 1}', '{"place": "x", "at": 5}'):
        mark.path.write_text(damaged)
        assert mark.read() is None
