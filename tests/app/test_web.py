from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.app.web import run
from frontdesk.errors import Refused
from frontdesk.settings import Api, Settings


def test_it_does_not_even_open_the_database_for_strangers(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="FRONTDESK_API_KEY"):
        run(Settings(home=tmp_path / "var", api=Api(host="0.0.0.0")))
    assert not (tmp_path / "var").exists()
