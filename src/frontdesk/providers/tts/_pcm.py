"""Mono 16-bit PCM: another sample rate, the insides of a WAV file."""

from __future__ import annotations

import io
import wave

import numpy as np
from numpy.typing import NDArray

from frontdesk.errors import ProviderError


def resample(pcm: bytes, rate: int, target: int) -> bytes:
    """The same sound at another rate; a windowed-sinc low-pass keeps what would fold back out of it."""
    if rate == target or not pcm:
        return pcm
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    if target < rate:
        samples = _low_pass(samples, 0.47 * target / rate)
    count = round(len(samples) * target / rate)
    at = np.arange(count) * (rate / target)
    out = np.interp(at, np.arange(len(samples)), samples)
    return bytes(np.clip(np.rint(out), -32768, 32767).astype("<i2").tobytes())


def _low_pass(samples: NDArray[np.float64], cutoff: float) -> NDArray[np.float64]:
    """`cutoff` in cycles per sample."""
    at = np.arange(-32, 33)
    kernel = np.sinc(2 * cutoff * at) * np.hamming(65)
    return np.convolve(samples, kernel / kernel.sum(), mode="same")


def read_wav(data: bytes) -> tuple[bytes, int]:
    """A mono 16-bit WAV file's samples and rate. A length of "unknown" (a stream's header) is fine."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            if file.getnchannels() != 1 or file.getsampwidth() != 2:
                raise ProviderError("the audio is not mono 16-bit PCM.", permanent=True)
            return file.readframes(file.getnframes()), file.getframerate()
    except (wave.Error, EOFError) as problem:
        raise ProviderError(f"the audio is not a WAV file: {problem}", permanent=True) from problem
