"""What several tests of knowledge stand on: documents without an index, and a database of one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.settings import Settings
from frontdesk.store.db import Store, open_store
from tests.support.shelves import Drawer


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()
