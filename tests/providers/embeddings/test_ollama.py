from __future__ import annotations

import pytest

from frontdesk.providers.embeddings.ollama import build


def test_it_is_asked_where_it_says_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OLLAMA_HOST", "box:1234")
    made = build({})
    assert (made.service.base_url, made.service.model, made.service.key) == (
        "http://box:1234/v1",
        "bge-m3",
        "",
    )
    made.close()
    other = build({"base_url": "http://other/v1", "model": "embeddinggemma"})
    assert (other.service.base_url, other.service.model) == ("http://other/v1", "embeddinggemma")
    other.close()
