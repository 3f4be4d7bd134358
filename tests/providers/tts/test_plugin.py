"""LiveKit's voices outside a session."""

from __future__ import annotations

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.tts._plugin import spoken
from frontdesk.providers.tts.fake import build


async def test_the_sound_and_the_failure_pass_through() -> None:
    pcm = b"".join([piece async for piece in spoken(build({}).livekit("x"), "one two", "fake")])
    assert pcm.startswith(await build({}).synthesize("one two", "x"))
    with pytest.raises(ProviderError, match="fake: "):
        await anext(spoken(build({"fails": True}).livekit("x"), "one", "fake"))
