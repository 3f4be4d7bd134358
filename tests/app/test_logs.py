from __future__ import annotations

import logging
from pathlib import Path

from frontdesk.app.logs import to_files


def test_everything_once_and_errors_once_more(tmp_path: Path) -> None:
    folder = to_files(tmp_path)
    assert to_files(tmp_path) == folder
    logging.getLogger("frontdesk.test").info("a visitor came")
    logging.getLogger("frontdesk.test").error("a visitor fell")
    assert (folder / "app.log").read_text().count("a visitor") == 2
    assert (folder / "error.log").read_text().count("a visitor") == 1
    assert "fell" in (folder / "error.log").read_text()
