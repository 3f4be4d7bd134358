"""Cartesia's voices. The key is CARTESIA_API_KEY; a voice_id is the id of one of its voices.

Options: `model` (sonic-2), `base_url`, `voice` (where a voice_id is none of its own), `language`, `speed`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.tts._http import PostedVoice, Request

BASE_URL = "https://api.cartesia.ai"
VERSION = "2025-04-16"
KATIE = "f786b574-daa5-4673-aa0c-cbe3e8534c02"
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def knows(voice_id: str) -> bool:
    """Whether that is the form of one of its own voices' ids."""
    return bool(_ID.fullmatch(voice_id))


class Cartesia(PostedVoice):
    """Speech over one streaming request a sentence."""

    name = "cartesia"

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self._key = key
        self.model = str(options.get("model") or "sonic-2")
        self._base_url = str(options.get("base_url") or BASE_URL).rstrip("/")
        self._voice = str(options.get("voice") or KATIE)
        self._language = str(options.get("language") or "").split("-")[0]
        self._speed = options.get("speed")

    def request(self, text: str, voice_id: str) -> Request:
        """One sentence by that voice, or by the default one where the id is none of theirs."""
        body: dict[str, Any] = {
            "model_id": self.model,
            "transcript": text,
            "voice": {"mode": "id", "id": voice_id if knows(voice_id) else self._voice},
            "output_format": {"container": "raw", "encoding": "pcm_s16le", "sample_rate": self.sample_rate},
        }
        if self._language:
            body["language"] = self._language
        if self._speed:
            body["speed"] = self._speed
        headers = {"X-API-Key": self._key, "Cartesia-Version": VERSION}
        return Request(f"{self._base_url}/tts/bytes", headers, body)


def build(options: Mapping[str, Any]) -> Cartesia:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("CARTESIA_API_KEY", "")
    if not key:
        raise BadInput("Cartesia needs a key: set CARTESIA_API_KEY, or name another provider under tts.")
    return Cartesia(key, options)
