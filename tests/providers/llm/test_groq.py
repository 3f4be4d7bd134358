"""Groq refuses some regions; the next in the chain takes over."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.errors import BadInput
from frontdesk.providers.chain import build_llm
from frontdesk.providers.llm.groq import build
from frontdesk.settings import Provider, Settings
from frontdesk.testing.openai import Behaviour, OpenAIStandIn


async def test_a_refused_region_is_answered_by_the_next_in_every_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GROQ_API_KEY", "gsk")
    with OpenAIStandIn(Behaviour(status=403)) as groq, OpenAIStandIn(Behaviour(answer="here")) as ollama:
        links = (
            Provider(provider="groq", base_url=groq.base_url),
            Provider(provider="ollama", base_url=ollama.base_url),
        )
        for _ in range(2):
            chain = build_llm(Settings(home=tmp_path, llm=links))
            assert chain is not None
            for _ in range(2):
                assert await chain.generate("", [{"role": "user", "content": "hi"}]) == "here"
        assert len(groq.requests) == 1


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GROQ_API_KEY", raising=False)
    with pytest.raises(BadInput, match="GROQ_API_KEY"):
        build({})
