from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from frontdesk.app.wiring import call_ports, new_id, text_ports
from frontdesk.settings import Settings
from frontdesk.store import spool
from tests.support.conversations import BOT, booked


class Notes:
    def __init__(self) -> None:
        self.kinds: list[str] = []

    def write(self, kind: str, data: object) -> None:
        self.kinds.append(kind)


def test_a_calls_end_is_left_to_its_journal(tmp_path: Path) -> None:
    notes = Notes()
    ports = call_ports(Settings(home=tmp_path), BOT, notes)
    ports.journal.write("turn", {})
    ports.on_end(booked())
    assert notes.kinds == ["turn"]
    assert spool.pending(tmp_path) == ()
    assert ports.llm is None


def test_a_text_dialogues_end_is_in_the_spool(tmp_path: Path) -> None:
    ports = text_ports(Settings(home=tmp_path), None)
    ports.on_end(booked())
    assert spool.take(tmp_path, "call-1") == booked()


def test_a_bell_that_cannot_be_rung_loses_nothing(tmp_path: Path) -> None:
    away = Settings(home=tmp_path, redis="redis://127.0.0.1:9/0")  # type: ignore[arg-type]
    text_ports(away, None).on_end(booked())
    assert spool.pending(tmp_path) == ("call-1",)


def test_ids_sort_by_time_and_differ() -> None:
    at = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
    first, second = new_id(lambda: at), new_id(lambda: at)
    assert first != second
    assert first.startswith("20261120-100000-")
    assert new_id(lambda: at.replace(hour=11)) > first
