"""What a sound is like, every ten milliseconds: how loud, and how its energy is spread over the bands.

Bands end at 3.7 kHz, so a telephone line loses nothing that is looked at. Shapes: n frames, BANDS bands.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

RATE = 16000
HOP = 160
WINDOW = 400
FFT = 512
BANDS = 28
LOWEST, HIGHEST = 120.0, 3700.0
QUIET = -70.0
SILENCE_BELOW_PEAK = 38.0
"""Anything this many dB under the loudest is as good as silent."""
QUIETER = 10.0
"""The room is at least this much quieter than the voice, or nobody could be understood."""
ACCUSTOMED = 10
"""Frames that must be heard before anything can be told from the room."""
LATELY = 500
"""The room is as loud as the quietest tenth of this many frames."""


def _mel_bank() -> Array:
    """FFT bins × bands, triangles evenly spaced on the mel scale."""

    def mel(hertz: float) -> float:
        return float(2595 * np.log10(1 + hertz / 700))

    edges = 700 * (10 ** (np.linspace(mel(LOWEST), mel(HIGHEST), BANDS + 2) / 2595) - 1)
    bins = np.fft.rfftfreq(FFT, 1 / RATE)[:, None]
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.maximum(0, np.minimum(rising, falling)).astype(np.float32)


_BANK = _mel_bank()
_HANN = np.hanning(WINDOW).astype(np.float32)


def as_samples(pcm: bytes) -> Array:
    """16-bit PCM as numbers within ±1."""
    return np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)


def frames(samples: Array) -> tuple[Array, Array]:
    """Loudness in dB (n) and compressed bands of unit length (n × BANDS) of samples within ±1."""
    count = 1 + (len(samples) - WINDOW) // HOP if len(samples) >= WINDOW else 0
    if not count:
        return np.zeros(0, np.float32), np.zeros((0, BANDS), np.float32)
    cut = np.lib.stride_tricks.sliding_window_view(samples, WINDOW)[: count * HOP : HOP] * _HANN
    power = np.abs(np.fft.rfft(cut, FFT)) ** 2
    bands = (power @ _BANK).astype(np.float32)
    loud = 10 * np.log10(bands.sum(axis=1) / FFT + 1e-9)
    shape = np.cbrt(bands)
    shape /= np.linalg.norm(shape, axis=1, keepdims=True) + 1e-6
    return np.maximum(loud, QUIET).astype(np.float32), shape.astype(np.float32)


def presence(loud: Array, peak: float, floor: float) -> Array:
    """0 where there is nobody, 1 where somebody speaks, by loudness between `floor` and `peak` (dB)."""
    low = max(floor + 8, peak - SILENCE_BELOW_PEAK)
    share = (loud - low) / max(8.0, 0.5 * (peak - low))
    return np.asarray(np.clip(share, 0, 1), np.float32)


@dataclass(slots=True)
class Ear:
    """Turns PCM, as it comes, into frames, and follows how loud the voice and the room behind it are."""

    peak: float = -30.0
    lately: deque[float] = field(default_factory=lambda: deque(maxlen=LATELY))
    rest: Array = field(default_factory=lambda: np.zeros(0, np.float32))

    def hear(self, pcm: bytes) -> tuple[Array, Array]:
        """(presence, shape) of each frame that these bytes complete."""
        self.rest = np.concatenate([self.rest, as_samples(pcm)])
        loud, shape = frames(self.rest)
        self.rest = self.rest[len(loud) * HOP :]
        if not len(loud):
            return loud, shape
        self.lately.extend(loud.tolist())
        self.peak = max(float(loud.max()), self.peak - 0.01 * len(loud), -45.0)
        if len(self.lately) < ACCUSTOMED:
            return np.zeros_like(loud), shape
        room = float(np.percentile(np.array(self.lately), 10))
        return presence(loud, self.peak, min(room, self.peak - QUIETER)), shape
