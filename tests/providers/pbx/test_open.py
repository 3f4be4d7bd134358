from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.breaker import outside
from frontdesk.providers.pbx._open import open_pbx, secret_env
from frontdesk.settings import Pbx
from frontdesk.testing.mts import TOKEN, MtsStandIn, call_row

OFFICE = Pbx(bot="salon")
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def test_secrets_are_called_after_the_exchange() -> None:
    assert secret_env("north-office", "TOKEN") == "PBX_NORTH_OFFICE_TOKEN"


def test_an_exchange_with_its_secrets(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("k" * 16 + "\n")
    env = {"PBX_OFFICE_TOKEN": TOKEN, "PBX_OFFICE_KEY_FILE": str(tmp_path / "key")}
    with MtsStandIn() as stand:
        stand.calls = [call_row("1:1", NOW)]
        opened = open_pbx(
            {"office": OFFICE.model_copy(update={"options": {"url": stand.url}})}, "office", env
        )
        assert [one.id for one in opened.history(NOW, NOW)] == ["1:1"]
        assert list(opened.events({"x-auth-token": "k" * 16}, b"{}", "", NOW)) == []
        opened.close()


def test_one_that_is_down_is_left_alone_by_whoever_opens_it_next(tmp_path: Path) -> None:
    outside(tmp_path, "pbx", "office").failed(wait=60)
    opened = open_pbx({"office": OFFICE}, "office", {"PBX_OFFICE_TOKEN": TOKEN}, home=tmp_path)
    with pytest.raises(ProviderError, match="left alone"):
        list(opened.history(NOW, NOW))
    opened.close()


def test_what_is_missing_is_named() -> None:
    with pytest.raises(BadInput, match="PBX_OFFICE_TOKEN"):
        open_pbx({"office": OFFICE}, "office", {})
    with pytest.raises(NotFound, match=r"no exchange 'home' under pbx in frontdesk.yaml \(there: office\)"):
        open_pbx({"office": OFFICE}, "home", {})
    with pytest.raises(BadInput, match="asterisk"):
        open_pbx({"office": Pbx(bot="salon", provider="asterisk")}, "office", {})
