"""What an outside service looks like from the inside.

A provider is one file in a folder named after its kind; the file's name is the word in `frontdesk.yaml`, and
it offers `build(options: Mapping[str, Any]) -> provider`. Errors are `ProviderError`, permanent where a retry
cannot help.

A recogniser that can hear several languages in one call gets them as `languages` beside the first,
`language`; its file says by `hears(options, languages)` which of them it will understand. A file of voices
that have one language each says `ONE_LANGUAGE = True`, and one that understands names which nobody
mapped to its own voices offers `knows(voice_id)`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, runtime_checkable

Message = dict[str, str]
"""`{"role": "user" | "assistant", "content": …}`."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """How many tokens one answer took; 0 where the service does not say. `model` says whose answer it was,
    empty where only one was asked."""

    prompt: int = 0
    completion: int = 0
    model: str = ""


@runtime_checkable
class LLMProvider(Protocol):
    """A language model. `stream` yields pieces of text; `generate` joins them."""

    name: str
    model: str

    def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncIterator[str]: ...

    async def generate(
        self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150
    ) -> str: ...


class STTProvider(Protocol):
    """A recogniser. Audio is mono 16-bit PCM at 16 kHz."""

    name: str

    def transcribe_stream(self, audio_stream: AsyncIterator[bytes]) -> AsyncIterator[str]: ...

    async def transcribe_file(self, path: str) -> str: ...

    def livekit(self) -> Any:
        """The configured `livekit.agents.stt.STT`."""


class TTSProvider(Protocol):
    """A voice. Audio is mono 16-bit PCM at `sample_rate`."""

    name: str
    sample_rate: int

    async def synthesize(self, text: str, voice_id: str) -> bytes: ...

    def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]: ...

    def livekit(self, voice_id: str) -> Any:
        """The configured `livekit.agents.tts.TTS` speaking in that voice."""


class EmbeddingsProvider(Protocol):
    """What turns texts into vectors. Called from threads: nobody awaits it."""

    name: str
    model: str
    dimensions: int | None
    """None until the first answer shows it."""

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        """A vector for each text; `query` tells a question from passages. ProviderError when it cannot."""

    def close(self) -> None: ...


class RerankProvider(Protocol):
    """What tells how relevant texts are to a question. Called from threads: nobody awaits it."""

    name: str
    model: str

    def relevance(self, question: str, texts: Sequence[str], *, within: float) -> list[float]:
        """A number for each text, higher is better. ProviderError when there are none."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Ticket:
    """One that is done. `comments` are oldest first; `reference` is where a person finds it."""

    id: str
    title: str
    text: str = ""
    comments: tuple[str, ...] = ()
    reference: str = ""


class TicketsProvider(Protocol):
    """Where tickets are kept. Nobody waits for it on the line."""

    name: str

    def solved(self, since: datetime | None = None) -> Iterator[Ticket]:
        """Tickets that are done and were changed since then. ProviderError when they cannot be had."""

    def close(self) -> None: ...


class TelephonyProvider(Protocol):
    """A telephone line into LiveKit rooms."""

    name: str

    async def connect_to_livekit(self, call_id: str, room: str) -> None: ...

    async def hangup(self, call_id: str) -> None: ...

    async def transfer(self, call_id: str, target: str) -> None: ...
