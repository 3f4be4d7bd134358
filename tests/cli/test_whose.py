from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.errors import NotFound
from frontdesk.store import bots
from frontdesk.store.db import open_store
from tests.support.conversations import BOT

NORTH = "bot_id: north\nlanguage: en\ngreeting: Hello.\nfallback: Sorry?\ncompany_id: bella\n"


def test_the_one_that_is_named_the_bot_s_or_the_installation_s(home: Path) -> None:
    (home / "north.yaml").write_text(NORTH)
    (home / "frontdesk.yaml").write_text("scenarios: ['north.yaml']\n")
    settings = load_settings()
    store = open_store(settings)
    try:
        bots.publish(store, [BOT.model_copy(update={"company_id": "acme"})])
        assert whose(settings, store, None) == "default"
        assert whose(settings, store, None, "salon") == "acme"
        assert whose(settings, store, None, "nobody") == "default"
        for company in ("acme", "bella", "default"):
            assert whose(settings, store, company, "salon") == company
        with pytest.raises(NotFound, match=r"no company 'acne'; did you mean acme\?"):
            whose(settings, store, "acne")
        with pytest.raises(NotFound, match="there: acme, bella, default"):
            whose(settings, store, "x")
    finally:
        store.close()
