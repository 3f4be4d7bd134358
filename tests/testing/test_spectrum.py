"""Frames, loudness and who is there."""

from __future__ import annotations

import numpy as np

from frontdesk.testing.spectrum import BANDS, Ear, as_samples, frames, presence
from tests.testing.sounds import RATE, hiss, silence


def tone(hertz: float, seconds: float = 0.5, level: float = 8000) -> bytes:
    at = np.arange(int(RATE * seconds)) / RATE
    return (level * np.sin(2 * np.pi * hertz * at)).astype("<i2").tobytes()


def test_a_frame_every_ten_milliseconds_once_the_window_is_full() -> None:
    loud, shape = frames(as_samples(tone(440, 0.1)))
    assert shape.shape == (8, BANDS)
    assert loud.shape == (8,)
    assert len(frames(as_samples(tone(440, 0.02)))[0]) == 0


def test_pitch_moves_the_energy_and_loudness_does_not_change_the_shape() -> None:
    low, high = (frames(as_samples(tone(hertz)))[1][10].argmax() for hertz in (300, 2500))
    assert low < high
    soft, strong = (frames(as_samples(tone(300, level=level)))[1][10] for level in (800, 8000))
    assert soft @ strong > 0.99


def test_presence_goes_from_nobody_to_somebody() -> None:
    there = presence(np.array([-70, -40, -20], np.float32), peak=-20, floor=-65)
    assert there[0] == 0
    assert 0 < there[1] < 1
    assert there[2] == 1


def test_pieces_make_the_same_frames_as_the_whole() -> None:
    pcm = tone(500)
    whole = Ear().hear(pcm)[1]
    ear = Ear()
    pieces = np.concatenate([ear.hear(pcm[at : at + 700])[1] for at in range(0, len(pcm), 700)])
    assert np.allclose(whole, pieces)


def test_a_voice_stands_out_of_a_noisy_room() -> None:
    ear = Ear()
    room, _ = ear.hear(hiss(1.0, 200))
    voice, _ = ear.hear(tone(500))
    assert room[20:].mean() < 0.1
    assert voice[5:].mean() > 0.9
    assert Ear().hear(silence(1))[0].max() == 0
