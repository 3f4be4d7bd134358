"""A live call in a real room is answered from a PDF that was put in while everything ran."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.app.asking import running
from frontdesk.models import Source
from tests.support.papers import pdf
from tests.support.phone import bot_said, house

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300), pytest.mark.alone]

EXPIRE = "Do your gift vouchers expire?"
BOOK = "I would like to book a haircut."
BYE = "No, that is all."
PAGES = ("Welcome to the salon", "Hypoallergenic dyes are free of charge.", "Our gift vouchers never expire.")


def test_a_question_on_a_call_is_answered_from_a_pdf_with_its_page_in_the_record(tmp_path: Path) -> None:
    paper = tmp_path / "guide.pdf"
    paper.write_bytes(pdf(*PAGES))
    salon = {"numbers": ["+442079460100"], "transfer": {"number": "+442079460199"}}
    changes = {"phone": {"caller_within": 3, "drain_seconds": 0}, "bots": {"salon": salon}}
    with house(tmp_path / "var", (EXPIRE, BOOK, BYE), changes=changes) as desk:
        assert desk.wait(lambda: running(desk.home), 60), desk.log()
        given = subprocess.run(
            [Path(sys.executable).with_name("frontdesk"), "ingest", paper, "--bot", "salon"],
            env=desk.stage.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert given.returncode == 0, given.stdout + given.stderr
        report = desk.call({"say": EXPIRE}, {"say": BYE})
        known = desk.recorded(report.room).conversation
        assert PAGES[2].rstrip(".") in bot_said(known), desk.log()
        [turn] = [one for one in known.turns if one.sources]
        assert turn.sources[0] == Source("guide.pdf", 3)
        assert turn.decided_by == "knowledge"
        assert report.lines[0].answered_after is not None
