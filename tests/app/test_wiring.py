from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from frontdesk.app.wiring import call_ports, new_id, text_ports
from frontdesk.booking.source import CalendarSource
from frontdesk.dialogue.ports import Known, Ports
from frontdesk.knowledge.document import DEADLINE
from frontdesk.postcall.queue import PATIENCE
from frontdesk.scenario.history import Appointment, History
from frontdesk.settings import BotSettings, Rerank, Settings
from frontdesk.store import spool
from frontdesk.store.callers import Remembered, remember
from frontdesk.store.sealing import OPEN
from tests.booking.shop import shop
from tests.scenario.desk import desk
from tests.support.conversations import booked
from tests.support.waiting import until


class Notes:
    def __init__(self) -> None:
        self.kinds: list[str] = []

    def write(self, kind: str, data: object) -> None:
        self.kinds.append(kind)


def test_a_calls_end_is_left_to_its_journal(tmp_path: Path) -> None:
    notes = Notes()
    ports = call_ports(Settings(home=tmp_path), notes)
    ports.journal.write("turn", {})
    ports.on_end(booked())
    assert notes.kinds == ["turn"]
    assert spool.pending(tmp_path) == ()
    assert ports.llm is None


def test_a_text_dialogues_end_is_in_the_spool(tmp_path: Path) -> None:
    ports = text_ports(Settings(home=tmp_path), None)
    ports.on_end(booked())
    assert spool.take(tmp_path, "call-1") == booked()


def test_a_bell_that_cannot_be_rung_loses_nothing_and_nobody_waits_for_it(tmp_path: Path) -> None:
    names, took = [f"call-{number}" for number in range(5)], list[float]()
    with socket.create_server(("127.0.0.1", 0)) as deaf:  # takes the call and says nothing
        address = f"redis://127.0.0.1:{deaf.getsockname()[1]}/0"
        away = Settings(home=tmp_path, redis=address)  # type: ignore[arg-type]
        for name in names:
            ports = text_ports(away, None)
            began = time.monotonic()
            ports.on_end(booked(name))
            took.append(time.monotonic() - began)
        assert min(took) < PATIENCE, "others are writing meanwhile"
        assert sorted(spool.pending(tmp_path)) == names
        assert until(lambda: all(one.name != "bell" for one in threading.enumerate()))


def test_ids_sort_by_time_and_differ() -> None:
    at = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    first, second = new_id(lambda: at), new_id(lambda: at)
    assert first != second
    assert first.startswith("20261120-100000-")
    assert new_id(lambda: at.replace(hour=11)) > first


def test_a_bot_with_a_calendar_of_its_own_books_in_it(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    for ports in (call_ports(settings, Notes(), shop()), text_ports(settings, None, shop())):
        assert isinstance(ports.slots, CalendarSource)
    assert call_ports(settings, Notes(), desk()).slots is None


def test_a_chat_waits_for_a_reranker_and_a_call_does_not(tmp_path: Path) -> None:
    def patience(ports: Ports) -> float:
        return float(ports.search.__self__._deadline)  # type: ignore[attr-defined]

    plain = Settings(home=tmp_path)
    slow = plain.model_copy(update={"rerank": Rerank(provider="infinity", timeout=2.0)})
    assert patience(text_ports(plain, None)) == patience(call_ports(slow, Notes())) == DEADLINE
    assert patience(text_ports(slow, None)) == DEADLINE + 2.0


def test_who_was_here_before_is_greeted_as_the_bot_wants(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    mary = Remembered("per_1", "Mary", 2, datetime(2026, 11, 20, tzinfo=UTC))
    remember(tmp_path, OPEN, "default", "phone", "+442079460123", mary)
    ports = call_ports(settings, Notes(), desk())
    assert ports.callers is not None
    assert ports.callers("+44 20 7946 0123") == Known("Mary", mary.last_at)
    ahead = tuple(Appointment(mary.last_at, "cut", "", one) for one in ("desk", "other"))
    remember(tmp_path, OPEN, "default", "phone", "+442079460123", replace(mary, history=History(ahead)))
    known = ports.callers("+442079460123")
    assert known is not None
    assert known.history == History(ahead[:1]), "another bot's calendar is its own"
    assert ports.callers("+442079460124") is ports.callers("anonymous") is None
    chat = text_ports(settings, None, desk(), "telegram")
    assert chat.callers is not None
    assert chat.callers("+442079460123") is None, "an account is no number"


def test_people_answer_in_the_chats_whose_bot_says_so(tmp_path: Path) -> None:
    name = desk().bot_id
    for minutes in (0, 60):
        settings = Settings(home=tmp_path, bots={name: BotSettings(takeover=minutes)})
        assert text_ports(settings, None, desk()).people is bool(minutes)
        assert not call_ports(settings, Notes(), desk()).people
