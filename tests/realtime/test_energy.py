"""Loudness, and who was heard when."""

from __future__ import annotations

import math
from array import array

from frontdesk.realtime.energy import AUDIBLE, Listener, loudness, voiced_end

RATE = 16_000


def tone(seconds: float, height: int = 8000) -> bytes:
    count = int(RATE * seconds)
    return array("h", (int(height * math.sin(at / 5)) for at in range(count))).tobytes()


def test_loudness_of_silence_and_of_a_tone() -> None:
    assert loudness(b"") == 0
    assert loudness(bytes(320)) == 0
    assert loudness(tone(0.1)) > AUDIBLE


def test_speech_ends_at_its_last_audible_window() -> None:
    pcm = tone(0.5) + bytes(RATE)
    assert abs(voiced_end(pcm, RATE) - len(tone(0.5))) <= 2 * RATE // 100 * 2
    assert voiced_end(bytes(RATE), RATE) == 0


def test_a_listener_knows_when_sounds_began_and_how_long_it_has_been_quiet() -> None:
    now = [10.0]
    listener = Listener(lambda: now[0])
    assert listener.quiet_for() == math.inf
    listener.hear(tone(0.01))
    now[0] = 10.1
    listener.hear(tone(0.01))
    now[0] = 11.0
    listener.hear(bytes(320))
    assert listener.starts == [10.0]
    assert abs(listener.quiet_for() - 0.9) < 1e-6
    listener.hear(tone(0.01))
    assert listener.first_after(10.5) == 11.0
    assert listener.first_after(11.5) is None
