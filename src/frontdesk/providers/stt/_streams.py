"""LiveKit's recognisers outside a session: PCM in, final texts out; recordings as frames."""

from __future__ import annotations

import asyncio
import wave
from collections.abc import AsyncIterator
from typing import Any

from livekit import rtc
from livekit.agents import APIError, stt, utils
from livekit.agents.stt import SpeechEventType
from livekit.agents.types import APIConnectOptions

from frontdesk.errors import BadInput, ProviderError

RATE = 16000
CHUNK = RATE // 5
PERMANENT, FORBIDDEN = (400, 401, 402, 403, 404), 403
FILE_OPTIONS = APIConnectOptions(max_retry=1, timeout=30)


def frame(pcm: bytes, rate: int = RATE) -> rtc.AudioFrame:
    """PCM as one LiveKit frame."""
    return rtc.AudioFrame(data=pcm, sample_rate=rate, num_channels=1, samples_per_channel=len(pcm) // 2)


def read(path: str) -> tuple[bytes, int]:
    """A mono 16-bit WAV file's samples and rate."""
    try:
        with wave.open(path, "rb") as file:
            if file.getnchannels() != 1 or file.getsampwidth() != 2:
                raise BadInput(f"{path}: only mono 16-bit WAV files can be transcribed.")
            return file.readframes(file.getnframes()), file.getframerate()
    except (OSError, wave.Error, EOFError) as problem:
        raise BadInput(f"{path}: not a WAV file that can be read ({problem}).") from problem


async def transcribe(recogniser: Any, audio: AsyncIterator[bytes]) -> AsyncIterator[str]:
    """The final texts of `audio`, one per utterance, as they come."""
    stream = recogniser.stream()
    try:
        async with asyncio.TaskGroup() as group:
            feeding = group.create_task(_feed(stream, audio))
            try:
                async for event in stream:
                    if event.type == SpeechEventType.FINAL_TRANSCRIPT and event.alternatives[0].text:
                        yield event.alternatives[0].text
            except GeneratorExit:
                return
            finally:
                feeding.cancel()
    except* APIError as problems:
        raise _refusal(problems.exceptions[0]) from problems
    finally:
        await stream.aclose()


async def _feed(stream: stt.RecognizeStream, audio: AsyncIterator[bytes]) -> None:
    rest = b""
    async for pcm in audio:
        rest += pcm
        whole, rest = rest[: len(rest) // 2 * 2], rest[len(rest) // 2 * 2 :]
        if whole:
            stream.push_frame(frame(whole))
    stream.end_input()


async def transcribe_file(recogniser: stt.STT[Any], path: str) -> str:
    """The text of a whole recording."""
    pcm, rate = await asyncio.to_thread(read, path)
    try:
        event = await recogniser.recognize([frame(pcm, rate)], conn_options=FILE_OPTIONS)
    except APIError as problem:
        raise _refusal(problem) from problem
    return event.alternatives[0].text if event.alternatives else ""


def merged(frames: utils.AudioBuffer) -> bytes:
    """A buffer's samples as mono 16 kHz PCM."""
    whole = rtc.combine_audio_frames(frames)
    if whole.sample_rate == RATE and whole.num_channels == 1:
        return bytes(whole.data)
    resampler = rtc.AudioResampler(whole.sample_rate, RATE, num_channels=whole.num_channels)
    pieces = [*resampler.push(whole), *resampler.flush()]
    return b"".join(bytes(piece.data) for piece in pieces)


def _refusal(problem: BaseException) -> ProviderError:
    """What went wrong, and whether the service refused us for long."""
    status = getattr(problem, "status_code", None)
    return ProviderError(
        f"recognition failed: {problem}", permanent=status in PERMANENT, refused=status == FORBIDDEN
    )
