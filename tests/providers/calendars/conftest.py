"""One real CalDAV server for all of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.radicale import radicale


@pytest.fixture(scope="session")
def caldav_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with radicale(tmp_path_factory.mktemp("radicale")) as url:
        yield url
