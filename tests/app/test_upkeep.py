from __future__ import annotations

import threading
from pathlib import Path

from frontdesk.app.upkeep import upkeep
from frontdesk.settings import Settings


def test_it_lasts_as_long_as_its_block(tmp_path: Path) -> None:
    with upkeep(Settings(home=tmp_path)):
        assert "upkeep" in {thread.name for thread in threading.enumerate()}
    assert "upkeep" not in {thread.name for thread in threading.enumerate()}
