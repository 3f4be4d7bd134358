from __future__ import annotations

import pytest

from frontdesk.providers.rerank.infinity import BASE_URL, build


def test_it_needs_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RERANK_API_KEY", raising=False)
    made = build({"model": "small"})
    assert (made.service.base_url, made.model, made.service.key) == (BASE_URL, "small", "")
    made.close()
