from __future__ import annotations

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.embeddings.openai import BASE_URL, build

KEYS = ("EMBEDDINGS_API_KEY", "OPENAI_API_KEY")


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in KEYS:
        monkeypatch.delenv(name, raising=False)


def test_openai_needs_a_key() -> None:
    with pytest.raises(BadInput, match="EMBEDDINGS_API_KEY"):
        build({})


def test_the_own_key_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "general")
    made = build({"dimensions": 512})
    assert (made.service.key, made.service.base_url, made.dimensions) == ("general", BASE_URL, 512)
    made.close()
    monkeypatch.setenv("EMBEDDINGS_API_KEY", "own")
    made = build({})
    assert made.service.key == "own"
    made.close()


def test_a_service_of_ones_own_never_gets_openais_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "general")
    made = build({"base_url": "http://127.0.0.1:8000/v1", "model": "bge-m3"})
    assert (made.service.key, made.service.model) == ("", "bge-m3")
    made.close()
