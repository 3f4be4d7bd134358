"""Tones as long as words."""

from __future__ import annotations

import numpy as np
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.tts.fake import build


async def test_a_tone_for_each_word() -> None:
    pcm = await build({"seconds_per_word": 0.1}).synthesize("one two three", "any")
    samples = np.frombuffer(pcm, "<i2")
    assert len(samples) == 4800
    assert np.abs(samples).max() > 5000


async def test_it_can_fail() -> None:
    with pytest.raises(ProviderError):
        await build({"fails": True}).synthesize("one", "any")
