"""The library's sound is the program's, and its words begin where they begin."""

from __future__ import annotations

import numpy as np
import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.spectrum import as_samples, frames
from frontdesk.testing.spoken import say


def test_it_sounds_like_the_program() -> None:
    text = "I would like a haircut, please."
    ours, theirs = (frames(as_samples(pcm))[1] for pcm in (say(text).pcm, speak(text)))
    count = min(len(ours), len(theirs))
    assert abs(len(ours) - len(theirs)) < 10
    assert np.median((ours[:count] * theirs[:count]).sum(axis=1)) > 0.97


def test_words_come_in_order_and_numbers_are_one_word() -> None:
    sentence = say("At 10:30 on Tuesday, or 11?")
    assert [word.text for word in sentence.words] == ["At", "10:30", "on", "Tuesday,", "or", "11?"]
    starts = [word.start for word in sentence.words]
    assert starts == sorted(starts)
    assert starts[-1] < len(sentence.pcm) / 32000


def test_a_word_begins_after_the_pause_before_it() -> None:
    sentence = say("Yes, no.")
    start = int(sentence.words[1].start * 16000)
    samples = np.abs(np.frombuffer(sentence.pcm, "<i2").astype(int))
    assert samples[start - 1600 : start].max() < 300
    assert samples[start : start + 3200].max() > 3000


def test_an_unknown_voice_is_an_error() -> None:
    with pytest.raises(ProviderError, match="klingon-x"):
        say("hello", "klingon-x")
