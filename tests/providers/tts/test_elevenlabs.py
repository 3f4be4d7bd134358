"""ElevenLabs' protocol, on a stand-in that speaks it."""

from __future__ import annotations

from frontdesk.providers.tts import elevenlabs
from tests.providers.tts.posted import PostedVoiceTests
from tests.providers.tts.sounding import SOUND, VoiceService

PATH = "/v1/text-to-speech/{voice}/stream"
OWN = "JBFqnCBsd6RMkjVDRZzb"


class TestElevenLabs(PostedVoiceTests):
    module, path, own, key = elevenlabs, PATH, OWN, "ELEVENLABS_API_KEY"

    async def test_a_sentence_is_asked_for_as_the_protocol_says(self) -> None:
        with VoiceService(PATH) as service:
            assert await self.voice(service, language="ru-RU").synthesize("Здравствуйте!", OWN) == SOUND
        [(path, body, headers)] = service.requests
        assert path == f"/v1/text-to-speech/{OWN}/stream?output_format=pcm_24000"
        assert headers["xi-api-key"] == "secret"
        assert body == {"text": "Здравствуйте!", "model_id": "eleven_flash_v2_5", "language_code": "ru"}
