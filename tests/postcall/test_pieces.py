from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from frontdesk.postcall.pieces import FRAME, LONGEST, Piece, channels_of, loudness, pieces_of
from tests.support.recordings import CALLER, LINES, RATE, STAFF, samples, spoken


def apart(pcm: bytes) -> np.ndarray:
    return np.frombuffer(pcm, "<i2").reshape(-1, 2)


def noisy(pcm: bytes, loud: float) -> bytes:
    """With the hum of a line under it."""
    hum = np.random.default_rng(3).normal(0, loud, len(pcm) // 2)
    return bytes((np.frombuffer(pcm, "<i2") + hum).clip(-32768, 32767).astype("<i2").tobytes())


@pytest.mark.parametrize("hum", [0, 30, 150])
def test_each_sentence_is_found_on_its_channel_in_its_order(hum: int) -> None:
    found = pieces_of(channels_of(apart(noisy(samples(), hum))))
    assert [piece.channel for piece in found] == [channel for channel, _ in LINES] == [1, 0, 1, 0]
    at = 0.5
    for piece, (_, text) in zip(found, LINES, strict=True):
        lasts = len(spoken(text)) / 2 / RATE
        assert piece.begins == pytest.approx(at, abs=0.3)
        assert piece.ends == pytest.approx(at + lasts, abs=0.5)
        at += lasts + 1.0


def test_who_talks_at_the_same_time_is_heard_twice() -> None:
    both = np.stack([np.frombuffer(spoken("Hello, do you have parking?"), "<i2")] * 2, axis=1).copy()
    both[:, STAFF] = np.roll(both[:, STAFF], RATE // 4)
    assert {piece.channel for piece in pieces_of(channels_of(both))} == {CALLER, STAFF}


def test_two_channels_with_the_same_sound_are_one() -> None:
    one = np.frombuffer(spoken("Hello."), "<i2")
    assert len(channels_of(np.stack([one, one], axis=1))) == 1
    assert len(channels_of(np.stack([one, one // 2], axis=1))) == 2


def test_silence_has_no_pieces() -> None:
    assert pieces_of([np.zeros(RATE * 5, "<i2")]) == []
    assert pieces_of([np.zeros(0, "<i2")]) == []
    assert pieces_of([np.frombuffer(noisy(bytes(RATE * 10), 30), "<i2")]) == []


def test_a_click_is_no_word() -> None:
    quiet = np.zeros(RATE * 3, "<i2")
    quiet[RATE : RATE + 2 * FRAME] = 20_000
    assert pieces_of([quiet]) == []


def test_a_speech_without_a_pause_is_cut_where_it_is_quietest() -> None:
    loud = np.random.default_rng(5).normal(0, 6000, RATE * 60).clip(-32768, 32767).astype("<i2")
    loud[RATE * 20 : RATE * 20 + 4 * FRAME] //= 8
    found = pieces_of([np.concatenate([np.zeros(RATE * 30, "<i2"), loud])])
    assert all(piece.end - piece.start <= LONGEST * FRAME for piece in found)
    assert all(one.end == two.start for one, two in pairwise(found))
    assert found[0].ends == pytest.approx(50, abs=0.2)
    assert found[-1].ends == pytest.approx(90, abs=0.3)


def test_loudness_is_measured_in_decibels_below_full_scale() -> None:
    full = np.full(FRAME, -32768, "<i2")
    half = np.full(FRAME + 5, 16384, "<i2")
    assert loudness(full)[0] == pytest.approx(0.0)
    assert loudness(half).tolist() == [pytest.approx(-6.02, abs=0.01)]
    assert loudness(np.zeros(FRAME, "<i2")).tolist() == [-90.0]


def test_times_are_seconds() -> None:
    assert (Piece(0, RATE, 3 * RATE).begins, Piece(0, RATE, 3 * RATE).ends) == (1.0, 3.0)
