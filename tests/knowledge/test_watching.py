from __future__ import annotations

import threading
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.knowledge.watching import watching

SOON = 10.0


class Reader:
    """Counts how often it was told to read; `wrong` makes the next time fail."""

    def __init__(self) -> None:
        self.told = threading.Semaphore(0)
        self.wrong = False

    def read(self) -> int:
        self.told.release()
        if self.wrong:
            self.wrong = False
            raise BadInput("salon.yaml:2: greetin: unknown key")
        return 1


def test_a_change_is_read_and_a_mistake_is_not_the_end(tmp_path: Path) -> None:
    about, reader = tmp_path / "about.md", Reader()
    about.write_text("We are open.")
    with watching(lambda: [about], reader.read, every=0.02):
        assert not reader.told.acquire(timeout=0.1)
        reader.wrong = True
        about.write_text("We are closed today.")
        assert reader.told.acquire(timeout=SOON)
        assert not reader.told.acquire(timeout=0.1)
        about.write_text("We are open again.")
        assert reader.told.acquire(timeout=SOON)
        assert not reader.told.acquire(timeout=0.1)
    about.write_text("Nobody looks any more.")
    assert not reader.told.acquire(timeout=0.1)
