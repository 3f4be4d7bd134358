"""Deepgram's speech endpoint through LiveKit's plugin, over a real socket."""

from __future__ import annotations

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.tts.deepgram import build
from frontdesk.testing.served import Served


class Speaker(Served):
    """Says two samples for every letter; refuses the letter x."""

    def __init__(self) -> None:
        super().__init__()
        self.models: list[str] = []

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/v1/speak", self.speak)
        return app

    async def speak(self, request: web.Request) -> web.Response:
        text = (await request.json())["text"]
        self.models.append(request.query["model"])
        if "x" in text or request.headers["Authorization"] != "Token key":
            return web.Response(status=403)
        return web.Response(body=b"\x01\x00" * 2400 * len(text), content_type="audio/raw")


async def test_it_speaks_and_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    with Speaker() as stand:
        voice = build({"base_url": f"{stand.url}/v1/speak"})
        assert (await voice.synthesize("abc", "aura-2-zeus-en")).startswith(b"\x01\x00" * 7200)
        assert (await voice.synthesize("a", "somebody")).startswith(b"\x01\x00" * 2400)
        assert stand.models == ["aura-2-zeus-en", "aura-2-andromeda-en"]
        with pytest.raises(ProviderError, match="deepgram"):
            await voice.synthesize("x", "")


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPGRAM_API_KEY", raising=False)
    with pytest.raises(BadInput, match="DEEPGRAM_API_KEY"):
        build({})
