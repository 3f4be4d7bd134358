"""`frontdesk ingest` with recordings of calls."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.cli.recordings import About
from frontdesk.errors import BadInput
from frontdesk.store import forgotten, recordings, spool
from tests.cli.conftest import Type
from tests.support.conversations import BOT
from tests.support.recordings import recording

WRITTEN = datetime(2026, 11, 19, 8, 30, tzinfo=UTC)


@pytest.fixture
def call(home: Path) -> Path:
    path = recording(home)
    os.utime(path, (WRITTEN.timestamp(), WRITTEN.timestamp()))
    return path


def test_a_recording_is_taken_in_without_an_index(type_: Type, home: Path, call: Path) -> None:
    said = type_("ingest", str(call), "--bot", "salon", "--caller", "+442079460123", "--left", "staff")
    assert (said.code, said.err) == (0, "")
    match = re.fullmatch(
        r"✓ call\.wav: a recording \(WAV\), written down soon: frontdesk calls (\S+)\n", said.out
    )
    assert match is not None, said.out
    one = spool.take(home / "var", match[1])
    assert (one.channel, one.bot_id, one.caller, one.started_at) == (
        "upload",
        "salon",
        "+442079460123",
        WRITTEN,
    )
    assert recordings.left_of(home / "var", match[1]) == "staff"
    again = type_("ingest", str(call), "--bot", "salon")
    assert (again.code, again.out) == (0, f"= call.wav: known as {match[1]}\n")
    assert spool.pending(home / "var") == (match[1],)
    spool.remove(home / "var", match[1])
    forgotten.remember(home / "var", [match[1]])
    erased = type_("ingest", str(call), "--bot", "salon")
    assert (erased.code, erased.out) == (0, "= call.wav: was erased, and is not taken in again\n")


def test_nothing_is_kept_of_a_trial(type_: Type, home: Path, call: Path) -> None:
    said = type_("ingest", str(call), "--bot", "salon", "--dry-run")
    assert (said.code, said.out) == (0, "· call.wav: a recording (WAV)\n")
    assert spool.pending(home / "var") == ()


def test_a_whole_folder(type_: Type, home: Path) -> None:
    folder = home / "calls"
    folder.mkdir()
    recording(folder)
    recording(folder, "mono.wav", channels=1)
    said = type_("ingest", str(folder), "--bot", "salon")
    assert (said.code, said.out.count("✓")) == (0, 2)
    assert len(spool.pending(home / "var")) == 2
    one = type_("ingest", str(folder), "--bot", "salon", "--caller", "+442079460123")
    assert (one.code, "about one recording; 2 were given" in one.err) == (2, True)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--left", "both"), "--left is caller or staff"),
        (("--at", "yesterday"), "'yesterday' is no time"),
        (("--caller", "Anna"), "is no telephone number"),
    ],
)
def test_what_makes_no_sense_is_said(
    type_: Type, home: Path, call: Path, options: tuple[str, str], words: str
) -> None:
    said = type_("ingest", str(call), "--bot", "salon", *options)
    assert said.code in (1, 2)
    assert words in said.out + said.err
    assert spool.pending(home / "var") == ()


def test_when_it_was(tmp_path: Path) -> None:
    berlin = BOT.model_copy(update={"timezone": "Europe/Berlin"})
    path = recording(tmp_path)
    assert About(at="2026-11-20T14:30").began(berlin, path) == datetime(2026, 11, 20, 13, 30, tzinfo=UTC)
    assert About(at="2026-11-20T14:30Z").began(berlin, path) == datetime(2026, 11, 20, 14, 30, tzinfo=UTC)
    with pytest.raises(BadInput):
        About(at="2026-13-20").began(berlin, path)
