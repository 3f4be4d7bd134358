from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.rerank.jina import BASE_URL, MODEL, build


def test_it_needs_a_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RERANK_API_KEY", "JINA_API_KEY", "CO_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(BadInput, match="jina needs a key"):
        build({})
    monkeypatch.setenv("JINA_API_KEY", "k")
    made = build({})
    assert (made.service.base_url, made.model, made.service.key) == (BASE_URL, MODEL, "k")
    made.close()
