from __future__ import annotations

import socket
from pathlib import Path

import pytest

from frontdesk.app.web import listening, run
from frontdesk.errors import Conflict, Refused
from frontdesk.settings import Api, Settings


def test_it_does_not_even_open_the_database_for_strangers(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="FRONTDESK_API_KEY"):
        run(Settings(home=tmp_path / "var", api=Api(host="0.0.0.0")))
    assert not (tmp_path / "var").exists()


def test_a_port_that_is_taken_is_named() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Conflict, match=f"port {port}.*api:"):
            listening(Api(port=port))
    with listening(Api(host="::1", port=0)) as line:
        assert line.getsockname()[1]
