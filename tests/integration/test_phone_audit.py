"""From pick-up to hang-up a call is in memory: no database, no queue, no file but its journal."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.support.phone import ROOT, House, bot_said, house

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300), pytest.mark.alone]

BOOK = "I would like to book a haircut."
COST = "How much is a haircut?"
WHEN = "Next Tuesday at half past three in the afternoon."
YES = "Yes, that is right."
MOST_MEGABYTES = 512


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, dict[str, Any], str]]:
    folder = tmp_path_factory.mktemp("audit")
    report = folder / "audit.json"
    environment = {
        "FRONTDESK_CALL_OBSERVER": "tests.support.call_audit",
        "FRONTDESK_CALL_AUDIT": str(report),
        "PYTHONPATH": str(ROOT),
    }
    with house(folder / "var", (BOOK, COST, WHEN, YES), environment=environment) as made:
        keys = {"keys": "02079460123#"}
        call = made.call({"say": BOOK}, {"say": COST}, {"say": WHEN}, keys, {"say": YES})
        known = made.recorded(call.room)
        assert known.outcome is not None
        assert known.outcome.kind == "booking"
        assert "35 pounds" in bot_said(known.conversation)
        yield made, json.loads(report.read_text(encoding="utf-8")), known.conversation.id


def test_nothing_is_opened_for_writing_but_the_journal(
    audited: tuple[House, dict[str, Any], str],
) -> None:
    made, report, _ = audited
    journals = str(made.home / "live")
    written = [what for event, what in report["events"] if event == "open"]
    stray = [path for path in written if not path.startswith(journals) and not _is_a_pipe(path)]
    assert any(path.startswith(journals) for path in written), "the audit saw nothing at all"
    assert stray == []


def _is_a_pipe(path: str) -> bool:
    """A number is a file descriptor being wrapped: the pipes of a program that speaks."""
    return path.isdigit() or path == "/dev/null"


def test_nothing_is_connected_to_but_rooms_providers_and_the_index(
    audited: tuple[House, dict[str, Any], str],
) -> None:
    made, report, _ = audited
    assert made.stage.deepgram is not None
    allowed = {urlsplit(made.stage.settings.livekit.url).port, made.stage.deepgram.port}
    connected = [what for event, what in report["events"] if event == "socket.connect"]
    ports = {int(found[1]) for what in connected if (found := re.search(r", (\d+)", what))}
    others = {what for what in connected if not re.search(r", (\d+)", what)}
    assert made.stage.deepgram.port in ports, connected
    assert ports <= allowed, connected
    assert {Path(what).name for what in others} <= {"index.sock"}, connected


def test_no_database_and_no_queue_is_loaded(audited: tuple[House, dict[str, Any], str]) -> None:
    _, report, _ = audited
    events = {event for event, _ in report["events"]}
    assert "sqlite3.connect" not in events
    assert "import" not in events, report["events"]
    assert set(report["loaded"]) <= {"sqlite3"}


def test_a_call_fits_into_its_memory(audited: tuple[House, dict[str, Any], str]) -> None:
    _, report, _ = audited
    kilobytes = {
        line.split(":")[0]: int(line.split()[1]) for line in report["memory"].splitlines()[1:] if ":" in line
    }
    assert 0 < kilobytes["Pss"] < MOST_MEGABYTES * 1024
    print(f"PSS {kilobytes['Pss'] // 1024} MB, RSS {kilobytes['Rss'] // 1024} MB")
