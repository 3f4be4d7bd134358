"""Other rates, and the insides of WAV files."""

from __future__ import annotations

import io
import wave

import numpy as np
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.tts._pcm import read_wav, resample


def tone(hertz: float, rate: int) -> bytes:
    at = np.arange(rate) / rate
    return (10000 * np.sin(2 * np.pi * hertz * at)).astype("<i2").tobytes()


def loudest(pcm: bytes, rate: int) -> float:
    samples = np.frombuffer(pcm, "<i2").astype(float)
    return float(np.fft.rfftfreq(len(samples), 1 / rate)[np.abs(np.fft.rfft(samples)).argmax()])


@pytest.mark.parametrize(("rate", "target"), [(22050, 16000), (16000, 24000), (16000, 48000), (24000, 8000)])
def test_a_tone_stays_the_same_tone(rate: int, target: int) -> None:
    moved = resample(tone(440, rate), rate, target)
    assert len(moved) == 2 * target
    assert loudest(moved, target) == pytest.approx(440, abs=2)


def test_what_would_fold_back_is_taken_out() -> None:
    folded = np.frombuffer(resample(tone(7000, 22050), 22050, 8000), "<i2").astype(float)
    assert np.sqrt((folded[200:-200] ** 2).mean()) < 300


def test_the_same_rate_is_the_same_sound() -> None:
    assert resample(b"\x01\x02", 8000, 8000) == b"\x01\x02"
    assert resample(b"", 8000, 16000) == b""


def test_only_mono_16_bit_is_read() -> None:
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(8))
    with pytest.raises(ProviderError, match="mono"):
        read_wav(data.getvalue())
    with pytest.raises(ProviderError, match="not a WAV"):
        read_wav(b"ID3")
