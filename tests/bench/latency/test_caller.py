"""Lines as sound, and what an ear makes of an answer."""

from __future__ import annotations

from array import array

import pytest

from bench.latency.caller import Ear, noisy, record, telephone
from bench.latency.hearing import RATE, loud, script
from bench.latency.lines import pausing, plain
from frontdesk.realtime.energy import loudness

SOUND = array("h", [2000, -2000] * 80).tobytes()


def heard(*moments: float) -> Ear:
    ear = Ear()
    ear.sounds = list(moments)
    return ear


@pytest.mark.parametrize("number", range(4))
def test_a_line_with_a_pause_has_it_in_its_sound_and_its_words(number: int) -> None:
    spoken = pausing(0)[0]
    line = record(spoken, number, 1)
    results = script(line.pcm, list(line.words), 0.15, wrong=False)
    finals = [one.text for one in results if one.final]
    assert " ".join(finals) == spoken.text
    assert len(finals) >= 2
    quiet = "".join("#" if sound else "." for sound in loud(line.pcm))
    assert "." * int(spoken.pause * 100 * 0.9) in quiet


def test_a_telephone_and_a_noisy_line_leave_the_voice() -> None:
    line = record(plain(0)[0], 0, 1)
    thin, rough = telephone(line.pcm), noisy(line.pcm, 1)
    assert abs(len(thin) - len(line.pcm)) <= 4
    assert len(rough) == len(line.pcm)
    assert loudness(thin) > 0.7 * loudness(line.pcm)
    assert noisy(line.pcm, 1) == rough
    assert loudness(noisy(bytes(RATE), 1)) > 0


def test_the_ear_remembers_every_sound() -> None:
    ear = Ear()
    ear.hear(SOUND)
    ear.hear(bytes(320))
    assert len(ear.sounds) == 1


def test_the_last_sound_before_a_silence() -> None:
    assert heard(1.0, 1.1, 1.2, 2.0, 2.1).last_before_silence(1.05) == 1.2
    assert heard(1.0).last_before_silence(0.5) == 1.0
    assert heard(1.0).last_before_silence(1.5) is None


def test_the_longest_gap_between_sounds() -> None:
    assert heard(1.0, 1.1, 1.6, 1.7).longest_gap(1.0, 2.0) == pytest.approx(0.5)
    assert heard().longest_gap(1.0, 2.0) == 0.0


def test_the_ear_knows_when_each_byte_was_heard() -> None:
    times = iter([1.0, 2.0, 3.0] * 2)
    ear = Ear(lambda: next(times))
    ear.hear(bytes(100))
    ear.hear(bytes(100))
    assert [ear.moment(place) for place in (0, 99, 100, 150, 500)] == [1.0, 1.0, 2.0, 2.0, 2.0]


def test_the_last_sound_of_a_stretch() -> None:
    assert heard(1.0, 1.5, 2.0, 3.0).last_between(1.2, 2.5) == 2.0
    assert heard(1.0).last_between(1.2, 2.5) is None


def test_a_recording_knows_when_the_voice_goes_on() -> None:
    line = record(pausing(0)[0], 0, 1)
    assert line.resumes is not None
    windows = loud(line.pcm)
    at = round(line.resumes * 100)
    assert not any(windows[at - int(100 * line.spoken.pause) + 2 : at - 2])
    assert any(windows[at - 1 : at + 3])
    assert record(plain(0)[0], 0, 1).resumes is None
