"""Cartesia's protocol, on a stand-in that speaks it."""

from __future__ import annotations

from frontdesk.providers.tts import cartesia
from tests.providers.tts.posted import PostedVoiceTests
from tests.providers.tts.sounding import SOUND, VoiceService

PATH = "/tts/bytes"
OWN = "a0e99841-438c-4a64-b679-ae501e7d6091"


class TestCartesia(PostedVoiceTests):
    module, path, own, key = cartesia, PATH, OWN, "CARTESIA_API_KEY"

    async def test_a_sentence_is_asked_for_as_the_protocol_says(self) -> None:
        with VoiceService(PATH) as service:
            assert await self.voice(service, language="ru-RU").synthesize("Здравствуйте!", OWN) == SOUND
        [(path, body, headers)] = service.requests
        assert path == PATH
        assert (headers["x-api-key"], headers["cartesia-version"]) == ("secret", "2025-04-16")
        assert body == {
            "model_id": "sonic-2",
            "transcript": "Здравствуйте!",
            "voice": {"mode": "id", "id": OWN},
            "output_format": {"container": "raw", "encoding": "pcm_s16le", "sample_rate": 24_000},
            "language": "ru",
        }
