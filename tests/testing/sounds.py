"""Sounds for the tests: silence, noise, a telephone line. All mono 16-bit PCM at 16 kHz."""

from __future__ import annotations

import numpy as np

from frontdesk.providers.tts._pcm import resample

RATE = 16000


def silence(seconds: float) -> bytes:
    return bytes(2 * int(RATE * seconds))


def hiss(seconds: float, level: float = 800) -> bytes:
    samples = np.random.default_rng(5).normal(0, level, int(RATE * seconds))
    return samples.astype("<i2").tobytes()


def with_noise(pcm: bytes, decibels: float) -> bytes:
    """White noise that far below the voice."""
    samples = np.frombuffer(pcm, "<i2").astype(float)
    voice = np.sqrt((samples[np.abs(samples) > 200] ** 2).mean())
    noise = np.random.default_rng(7).normal(0, voice * 10 ** (-decibels / 20), len(samples))
    return np.clip(samples + noise, -32768, 32767).astype("<i2").tobytes()


def telephone(pcm: bytes) -> bytes:
    """8 kHz and mu-law, as on an old line."""
    narrow = np.frombuffer(resample(resample(pcm, RATE, 8000), 8000, RATE), "<i2") / 32768
    squeezed = np.round(np.sign(narrow) * np.log1p(255 * np.abs(narrow)) / np.log(256) * 127) / 127
    opened = np.sign(squeezed) * (256 ** np.abs(squeezed) - 1) / 255
    return (opened * 20000).astype("<i2").tobytes()


def plain(text: str) -> list[str]:
    """The words without case and punctuation."""
    return [word.strip(".,?!").lower() for word in text.split()]
