"""Recordings of telephone calls: sentences really spoken, on one channel or two, in several formats."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np

from frontdesk.testing.spoken import say

RATE = 16_000
CALLER, STAFF = 0, 1
LINES: tuple[tuple[int, str], ...] = (
    (STAFF, "Good morning, this is the salon."),
    (CALLER, "Hello, do you have parking?"),
    (STAFF, "Yes, there is parking behind the house."),
    (CALLER, "Thank you, goodbye."),
)
TEXTS = tuple(text for _, text in LINES)


@cache
def spoken(text: str) -> bytes:
    """Mono 16-bit PCM at 16 kHz."""
    return say(text).pcm


def samples(lines: Sequence[tuple[int, str]] = LINES, *, channels: int = 2, pause: float = 1.0) -> bytes:
    """One after the other with pauses between, interleaved; each on its own channel where there are two."""
    rows = []
    for channel, text in lines:
        quiet = bytes(2 * int(RATE * pause / 2))
        said = np.frombuffer(quiet + spoken(text) + quiet, "<i2")
        both = np.zeros((len(said), channels), "<i2")
        both[:, channel if channels == 2 else 0] = said
        rows.append(both)
    return bytes(np.concatenate(rows).tobytes())


def wav(pcm: bytes, *, channels: int = 2, rate: int = RATE) -> bytes:
    """The samples as a WAV file."""
    whole = io.BytesIO()
    with wave.open(whole, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm)
    return whole.getvalue()


def mp3(pcm: bytes, *, channels: int = 2) -> bytes:
    """The samples as an MP3 file, as telephone exchanges keep them."""
    return _encoded(pcm, channels, "mp3", "mp3", "s16p")


def opus(pcm: bytes, *, channels: int = 2) -> bytes:
    """The samples as Opus in Ogg."""
    return _encoded(pcm, channels, "ogg", "libopus", "s16")


def _encoded(pcm: bytes, channels: int, kind: str, codec: str, form: str) -> bytes:
    whole = io.BytesIO()
    layout = "stereo" if channels == 2 else "mono"
    with av.open(whole, "w", format=kind) as container:
        stream: Any = container.add_stream(codec, rate=48_000 if codec == "libopus" else RATE)
        stream.layout = layout
        frame = av.AudioFrame.from_ndarray(np.frombuffer(pcm, "<i2").reshape(1, -1), form[:3], layout)
        frame.sample_rate = RATE
        resampler = av.AudioResampler(form, layout, stream.rate, frame_size=stream.codec_context.frame_size)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return whole.getvalue()


def recording(
    folder: Path, name: str = "call.wav", *, channels: int = 2, lines: Sequence[tuple[int, str]] = LINES
) -> Path:
    """The call of these lines as a file."""
    path = folder / name
    path.write_bytes(wav(samples(lines, channels=channels), channels=channels))
    return path
