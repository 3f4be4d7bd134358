"""Sounds and words over our speech, on a timeline."""

from __future__ import annotations

from frontdesk.realtime.barge_in import DECIDE_WITHIN, OFTEN, WORDS_WITHIN, BargeIn


def test_a_sound_pauses_our_speech_at_once() -> None:
    barge = BargeIn()
    assert barge.voice(True, 1.0, speaking=True) == "pause"
    assert barge.paused


def test_a_sound_while_we_are_silent_does_nothing() -> None:
    barge = BargeIn()
    assert barge.voice(True, 1.0, speaking=False) == ""
    assert barge.due() is None


def test_words_end_our_speech() -> None:
    barge = BargeIn()
    barge.voice(True, 1.0, speaking=True)
    assert barge.words(small=False, speaking=True) == "stop"
    assert not barge.paused


def test_words_without_a_sound_before_end_it_too() -> None:
    assert BargeIn().words(small=False, speaking=True) == "stop"
    assert BargeIn().words(small=False, speaking=False) == ""


def test_a_cough_lets_it_go_on_when_its_words_would_have_come() -> None:
    barge = BargeIn()
    barge.voice(True, 1.0, speaking=True)
    barge.voice(False, 1.1, speaking=True)
    assert barge.due() == 1.1 + WORDS_WITHIN
    assert barge.look(1.2) == ""
    assert barge.look(1.1 + WORDS_WITHIN) == "resume"
    assert barge.due() is None


def test_a_sign_of_listening_lets_it_go_on_as_soon_as_it_is_over() -> None:
    barge = BargeIn()
    barge.voice(True, 1.0, speaking=True)
    assert barge.words(small=True, speaking=True) == ""
    assert barge.look(1.3) == ""
    barge.voice(False, 1.35, speaking=True)
    assert barge.look(1.35) == "resume"


def test_a_long_sound_without_words_is_waited_for_no_longer_than_half_a_second() -> None:
    barge = BargeIn()
    barge.voice(True, 1.0, speaking=True)
    assert barge.look(1.0 + DECIDE_WITHIN - 0.01) == ""
    assert barge.look(1.0 + DECIDE_WITHIN) == "resume"
    assert barge.voice(True, 1.7, speaking=True) == ""
    assert barge.words(small=False, speaking=True) == "stop"


def test_a_noisy_street_does_not_make_us_stutter() -> None:
    barge = BargeIn()
    moves = []
    for second in range(OFTEN + 3):
        moves.append(barge.voice(True, second, speaking=True))
        barge.voice(False, second + 0.1, speaking=True)
        barge.look(second + 0.9)
    assert moves == ["pause"] * OFTEN + [""] * 3
    assert barge.words(small=False, speaking=True) == "stop"
    barge.speech()
    assert barge.voice(True, 20.0, speaking=True) == "pause"


def test_a_voice_in_the_pause_for_a_sound_has_all_its_time() -> None:
    for ended in (None, 1.2):
        barge = BargeIn()
        assert barge.sound(True, 1.0, speaking=True) == "pause"
        if ended is not None:
            barge.sound(False, ended, speaking=True)
        assert barge.voice(True, 1.3, speaking=True) == ""
        assert barge.due() == 1.3 + DECIDE_WITHIN
        assert barge.words(small=False, speaking=True) == "stop"


def test_a_voice_that_begins_with_a_hiss_is_one_sound() -> None:
    barge = BargeIn()
    barge.sound(True, 1.0, speaking=True)
    barge.voice(True, 1.1, speaking=True)
    assert barge.due() == 1.0 + DECIDE_WITHIN


def test_a_second_voice_in_a_pause_makes_it_no_longer() -> None:
    barge = BargeIn()
    barge.voice(True, 1.0, speaking=True)
    barge.voice(False, 1.1, speaking=True)
    barge.voice(True, 1.3, speaking=True)
    assert barge.due() == 1.0 + DECIDE_WITHIN


def test_noises_that_are_no_voice_hide_no_voice() -> None:
    barge, at = BargeIn(), 1.0
    for _ in range(OFTEN):
        assert barge.sound(True, at, speaking=True) == "pause"
        barge.sound(False, at + 0.1, speaking=True)
        assert barge.look(at + DECIDE_WITHIN) == "resume"
        at += 1.0
    assert barge.sound(True, at, speaking=True) == ""
    assert barge.voice(True, at + 0.1, speaking=True) == "pause"
    assert barge.look(at + 0.1 + DECIDE_WITHIN) == "resume"
    barge.another()
    barge.sound(False, at + 1.0, speaking=True)
    barge.voice(False, at + 1.0, speaking=True)
    assert barge.sound(True, at + 2.0, speaking=True) == "pause"


def test_a_sound_that_goes_on_waits_for_no_end() -> None:
    barge = BargeIn()
    barge.sound(True, 1.0, speaking=True)
    barge.voice(True, 1.1, speaking=True)
    barge.voice(False, 1.2, speaking=True)
    assert barge.due() == 1.0 + DECIDE_WITHIN, "it sounds on"
    barge.sound(False, 1.25, speaking=True)
    assert barge.due() == 1.25 + WORDS_WITHIN
