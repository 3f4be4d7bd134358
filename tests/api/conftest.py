"""A filled store with the application over it: open on loopback, or behind a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.settings import Api, Settings
from frontdesk.store.db import Store, open_store
from tests.support.console import KEY, fill
from tests.support.shelves import Drawer


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path)


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings)
    fill(opened)
    yield opened
    opened.close()


@pytest.fixture
def drawer() -> Drawer:
    """What the bots know."""
    return Drawer()


@pytest.fixture
def client(settings: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    """Without a key."""
    app = create_app(settings, store, drawer)
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as made:
        yield made


@pytest.fixture
def locked(settings: Settings, store: Store, drawer: Drawer) -> Iterator[TestClient]:
    """Behind a key, which the client does not send by itself."""
    closed = settings.model_copy(update={"api": Api(key=KEY)})  # type: ignore[arg-type]
    app = create_app(closed, store, drawer)
    with TestClient(app, base_url="http://localhost", follow_redirects=False) as made:
        yield made
