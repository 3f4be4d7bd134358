"""ElevenLabs' voices. The key is ELEVENLABS_API_KEY; a voice_id is the id of one of its voices.

Options: `model` (eleven_flash_v2_5), `base_url`, `voice` (where a voice_id is none of its own), `language`,
`speed` and `stability`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.tts._http import PostedVoice, Request

BASE_URL = "https://api.elevenlabs.io"
RACHEL = "21m00Tcm4TlvDq8ikWAM"
_ID = re.compile(r"[A-Za-z0-9]{20}")


def knows(voice_id: str) -> bool:
    """Whether that is the form of one of its own voices' ids."""
    return bool(_ID.fullmatch(voice_id))


class ElevenLabs(PostedVoice):
    """Speech over one streaming request a sentence."""

    name = "elevenlabs"

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self._key = key
        self.model = str(options.get("model") or "eleven_flash_v2_5")
        self._base_url = str(options.get("base_url") or BASE_URL).rstrip("/")
        self._voice = str(options.get("voice") or RACHEL)
        self._language = str(options.get("language") or "").split("-")[0]
        self._settings = {name: float(options[name]) for name in ("speed", "stability") if name in options}

    def request(self, text: str, voice_id: str) -> Request:
        """One sentence by that voice, or by the default one where the id is none of theirs."""
        voice = voice_id if knows(voice_id) else self._voice
        body: dict[str, Any] = {"text": text, "model_id": self.model}
        if self._language:
            body["language_code"] = self._language
        if self._settings:
            body["voice_settings"] = self._settings
        headers = {"xi-api-key": self._key}
        query = {"output_format": f"pcm_{self.sample_rate}"}
        return Request(f"{self._base_url}/v1/text-to-speech/{voice}/stream", headers, body, query)


def build(options: Mapping[str, Any]) -> ElevenLabs:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("ELEVENLABS_API_KEY", "")
    if not key:
        raise BadInput("ElevenLabs needs a key: set ELEVENLABS_API_KEY, or name another provider under tts.")
    return ElevenLabs(key, options)
