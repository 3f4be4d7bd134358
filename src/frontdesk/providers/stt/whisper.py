"""Whisper on this machine (faster-whisper): no key, no network, one utterance at a time.

Options: `model` (a name such as `base`, or a folder with converted weights), `language`, `download` (true:
get missing weights once, from the hub), `compute_type` (int8), `beam_size` (1), `threads` (2). For a bot of
several languages it listens to each utterance twice: for which of them it is, and for its words.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

import httpx
import numpy as np

from frontdesk.errors import BadInput, ProviderError

HUB_ANSWERS_WITHIN = 3.0
LEAST_SPEECH = 0.35
"""An utterance is kept when Whisper is at least this sure that it is speech."""


class Whisper:
    """Loads its weights on first use; `load()` does it ahead of time."""

    name = "whisper"

    def __init__(self, options: Mapping[str, Any]) -> None:
        self.model = str(options.get("model") or "base")
        self._languages = tuple(options.get("languages", ())) or (str(options.get("language", "en")),)
        self.language = self._languages[0] if len(self._languages) == 1 else ""
        self._download = bool(options.get("download", False))
        self._compute_type = str(options.get("compute_type", "int8"))
        self._beam_size = int(options.get("beam_size", 1))
        self._threads = int(options.get("threads", 2))
        self._lock = threading.Lock()
        self._loaded: Any = None

    def load(self) -> None:
        """Read the weights; ProviderError with the remedy where there are none."""
        with self._lock:
            if self._loaded is None:
                self._loaded = self._open(local=True) or self._fetched()

    def _open(self, *, local: bool) -> Any:
        from faster_whisper import WhisperModel

        try:
            return WhisperModel(
                self.model,
                device="cpu",
                compute_type=self._compute_type,
                cpu_threads=self._threads,
                local_files_only=local,
            )
        except (OSError, ValueError, RuntimeError) as problem:
            if local and not self._is_folder():
                return None
            raise ProviderError(f"whisper cannot load {self.model!r}: {problem}", permanent=True) from problem

    def _is_folder(self) -> bool:
        return "/" in self.model or self.model.startswith(".")

    def _fetched(self) -> Any:
        if not self._download:
            raise ProviderError(
                f"whisper's weights {self.model!r} are not on this machine. Set `download: true` in the"
                " provider's options, name a folder with weights as its model, or use another recogniser.",
                permanent=True,
            )
        if not hub_answers():
            raise ProviderError(f"whisper's weights {self.model!r} are missing and the hub does not answer.")
        return self._open(local=False)

    def _transcribe(self, pcm: bytes) -> tuple[str, float]:
        self.load()
        samples = np.frombuffer(pcm, "<i2").astype(np.float32) / 32768
        segments, _ = self._loaded.transcribe(
            samples,
            language=self._spoken(samples),
            beam_size=self._beam_size,
            condition_on_previous_text=False,
        )
        kept = [piece for piece in segments if 1 - piece.no_speech_prob >= LEAST_SPEECH]
        text = " ".join(piece.text.strip() for piece in kept)
        sure = [float(np.exp(piece.avg_logprob)) for piece in kept]
        return text, round(sum(sure) / len(sure), 3) if sure else 0.0

    def _spoken(self, samples: Any) -> str | None:
        """The likeliest of the callers' languages; None: Whisper may take it for any."""
        wanted: list[str] = [code.split("-")[0] for code in self._languages]
        if len(wanted) < 2 or not self._loaded.model.is_multilingual:
            return wanted[0] or None
        _, _, likely = self._loaded.detect_language(samples)
        chances: dict[str, float] = dict(likely)
        return max(wanted, key=lambda code: chances.get(code, 0.0))

    async def recognise(self, pcm: bytes) -> tuple[str, float]:
        """(text, confidence) of one utterance."""
        return await asyncio.to_thread(self._transcribe, pcm)

    async def transcribe_stream(self, audio_stream: AsyncIterator[bytes]) -> AsyncIterator[str]:
        """The text of each utterance, after the silence that ends it."""
        from frontdesk.providers.stt import _streams

        async for text in _streams.transcribe(self.livekit(), audio_stream):
            yield text

    async def transcribe_file(self, path: str) -> str:
        """The text of a mono 16-bit WAV file."""
        from frontdesk.providers.stt import _livekit, _streams

        return await _streams.transcribe_file(_livekit.Recognised(self), path)

    def livekit(self) -> Any:
        from frontdesk.providers.stt import _livekit

        self.load()
        return _livekit.streamed(_livekit.Recognised(self))


def hub_answers(address: str | None = None) -> bool:
    """Whether the hub that keeps the weights can be reached now; known within HUB_ANSWERS_WITHIN seconds."""
    from huggingface_hub import constants

    try:
        httpx.head(address or constants.ENDPOINT, timeout=HUB_ANSWERS_WITHIN)
    except httpx.HTTPError:
        return False
    return True


def weights_present(model: str = "base") -> bool:
    """Whether a named model's weights are on this machine already."""
    from faster_whisper.utils import download_model

    try:
        download_model(model, local_files_only=True)
    except (OSError, ValueError):
        return False
    return True


def hears(options: Mapping[str, Any], languages: Sequence[str]) -> tuple[str, ...]:
    """All of them, but for models that know English only and where one language is told."""
    if str(options.get("model") or "").endswith(".en"):
        told = "en"
    elif len(options.get("languages", ())) > 1:
        return tuple(languages)
    else:
        told = str(options.get("language", "en")).split("-")[0]
    return tuple(code for code in languages if code.split("-")[0] == told)


def build(options: Mapping[str, Any]) -> Whisper:
    """See the module's options."""
    if options.get("base_url"):
        raise BadInput(
            "whisper runs on this machine: it takes no base_url. Use the provider `openai` for that."
        )
    return Whisper(options)
