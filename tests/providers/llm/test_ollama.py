"""Ollama where it listens by default, and where it was told to."""

from __future__ import annotations

import pytest

from frontdesk.providers.llm.ollama import address, build
from frontdesk.testing.openai import Behaviour, OpenAIStandIn


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("", "http://127.0.0.1:11434/v1"),
        ("0.0.0.0:9000", "http://127.0.0.1:9000/v1"),
        ("gpu", "http://gpu:11434/v1"),
        ("https://ollama.example/", "https://ollama.example/v1"),
    ],
)
def test_its_address(host: str, url: str) -> None:
    assert address(host) == url


@pytest.mark.parametrize("model", ["llama3.1", "qwen2", "mistral"])
async def test_any_of_its_models_answers(model: str) -> None:
    with OpenAIStandIn(Behaviour(answer="hello")) as stand:
        provider = build({"base_url": stand.base_url, "model": model})
        assert await provider.generate("", [{"role": "user", "content": "hi"}]) == "hello"
        assert stand.requests[0].body["model"] == model
    assert build({}).model == "llama3.1"
