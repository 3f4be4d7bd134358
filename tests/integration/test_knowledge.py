"""A question on a call, answered from a PDF that was put in while everything runs; its page in the record."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.app.wiring import call_ports
from frontdesk.config import find_bot
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.knowledge.client import IndexClient, RemoteIndex
from frontdesk.models import Source, load
from frontdesk.settings import Settings
from frontdesk.store.journal import CallJournal, read_journal
from tests.knowledge.owners import owner
from tests.support.lines import SALON, Mouth
from tests.support.papers import pdf

pytestmark = [pytest.mark.integration, pytest.mark.timeout(240)]

FRONTDESK = Path(sys.executable).with_name("frontdesk")
PAGES = ("Welcome to the salon", "Hypoallergenic dyes are free of charge.", "Our gift vouchers never expire.")
AT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def ingest(home: Path, *paths: Path) -> str:
    done = subprocess.run(
        [FRONTDESK, "ingest", *paths, "--bot", "salon"],
        cwd=home,
        env={**os.environ, "FRONTDESK_HOME": str(home / "var")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


async def test_a_pdfs_page_is_in_the_record_of_the_call(tmp_path: Path) -> None:
    config = tmp_path / "frontdesk.yaml"
    config.write_text(f"scenarios: ['{SALON}']\n")
    settings = Settings(home=tmp_path / "var", scenarios=[str(SALON)])
    (tmp_path / "guide.pdf").write_bytes(pdf(*PAGES))
    journal = CallJournal(settings.home, {"conversation_id": "call-1", "bot_id": "salon"})
    mouth = Mouth()
    with owner(settings.home, config):
        assert "guide.pdf: 3 chunks from 3 pages" in ingest(tmp_path, tmp_path / "guide.pdf")
        assert RemoteIndex(settings.home).search("salon", "vouchers"), "it is warm"
        dialogue = Dialogue(
            find_bot(settings, "salon"),
            mouth,
            replace(call_ports(settings, journal), search=IndexClient(settings.home, deadline=10).search),
            conversation_id="call-1",
            channel="phone",
            voice=True,
        )
        await dialogue.start(AT)
        await dialogue.hear("do your gift vouchers expire?", AT + timedelta(seconds=5))
        conversation = await dialogue.hang_up(AT + timedelta(seconds=9), "caller")
    assert PAGES[2] in mouth.said
    journal.flush()
    turns = [entry.data for entry in read_journal(journal.path).entries if entry.kind == "turn"]
    (source,) = turns[-1]["sources"]
    assert source.pop("score") > 0.5
    assert source == {"document": "guide.pdf", "page": 3, "section": ""}
    kept = load(journal.seal(conversation).read_bytes()).turns[-1]
    assert (kept.decided_by, kept.sources) == ("knowledge", (Source("guide.pdf", 3),))
