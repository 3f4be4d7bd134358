from __future__ import annotations

import threading
from pathlib import Path

from frontdesk.knowledge.housekeeping import keeping
from frontdesk.knowledge.library import Library
from frontdesk.knowledge.vectors.edge import EdgeCollections
from tests.support.waiting import until


class Failing(Library):
    """One that cannot be put in order, and counts how often it was tried."""

    tried = 0

    def keep_house(self) -> None:
        self.tried += 1
        raise OSError("no space left")


def test_it_goes_on_after_a_failure_and_ends_with_the_block(tmp_path: Path) -> None:
    library = Failing(EdgeCollections(tmp_path))
    with keeping(library, every=0.01):
        assert until(lambda: library.tried > 2)
    assert "housekeeping" not in {thread.name for thread in threading.enumerate()}
    library.close()
