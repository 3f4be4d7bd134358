"""Turns on a timeline: voice, guesses and final words, with times in seconds."""

from __future__ import annotations

from frontdesk.realtime.endpointing import Pause
from frontdesk.realtime.turns import NO_FINAL, WORDLESS, Turns

SETTLE = 0.2
WHOLE = frozenset({"tuesday", "my number is 020 7946 0123"})


def pause(text: str) -> Pause:
    return Pause(2.5 if text == "my number is" else SETTLE, text in WHOLE, text)


def speaking(turns: Turns, first: float, last: float) -> None:
    """A voice from `first` to `last`."""
    for step in range(int((last - first) / 0.032) + 1):
        turns.voice(first + step * 0.032)
    turns.voice(last)


def test_a_whole_value_is_over_with_its_final_words() -> None:
    turns = Turns(pause)
    speaking(turns, 1.0, 1.5)
    turns.interim("tuesday", 1.6)
    assert turns.take(1.62) is None
    turns.final("tuesday", 0.9, 1.65)
    assert turns.take(1.69) is None
    turn = turns.take(1.5 + SETTLE)
    assert turn is not None
    assert (turn.text, turn.confidence, turn.began, turn.stopped, turn.last_words) == (
        "tuesday",
        0.9,
        1.0,
        1.5,
        1.65,
    )
    assert not turns.open


def test_a_final_in_mid_word_is_no_end() -> None:
    turns = Turns(pause)
    speaking(turns, 1.0, 1.6)
    turns.final("tuesday", 1.0, 1.6)
    assert turns.take(1.61) is None
    speaking(turns, 1.6, 2.0)
    assert turns.due() == 2.0 + SETTLE
    turns.final("at three", 1.0, 2.15)
    turn = turns.take(2.3)
    assert turn is not None
    assert turn.text == "tuesday at three"


def test_the_pause_at_a_comma_is_no_end() -> None:
    turns = Turns(lambda text: Pause(SETTLE, True, "a whole yes_no"))
    speaking(turns, 0.0, 0.3)
    turns.final("Yes,", 1.0, 0.45)
    assert turns.take(0.48) is None
    speaking(turns, 0.48, 1.0)
    turns.final("that is right.", 1.0, 1.15)
    turn = turns.take(1.2)
    assert turn is not None
    assert turn.text == "Yes, that is right."


def test_words_that_could_be_all_wait_for_a_breath_of_silence() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.final("i need a haircut", 1.0, 1.15)
    assert turns.take(1.19) is None
    assert turns.due() == 1.2
    turn = turns.take(1.2)
    assert turn is not None
    assert turn.over - turn.stopped == 0.2 or abs(turn.over - turn.stopped - 0.2) < 1e-9


def test_half_a_number_is_waited_for_and_the_rest_makes_it_whole() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.final("my number is", 1.0, 1.15)
    assert turns.due() == 3.5
    assert turns.take(1.9) is None
    speaking(turns, 1.9, 4.0)
    turns.final("020 7946 0123", 1.0, 4.15)
    turn = turns.take(4.2)
    assert turn is not None
    assert turn.text == "my number is 020 7946 0123"


def test_patience_ends() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.final("my number is", 1.0, 1.15)
    assert turns.take(3.49) is None
    turn = turns.take(3.5)
    assert turn is not None
    assert turn.why == "my number is"


def test_a_guess_after_final_words_is_waited_for_but_not_forever() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.final("tuesday", 1.0, 0.7)
    turns.interim("at three", 1.1)
    assert turns.take(1.5) is None
    turn = turns.take(1.1 + NO_FINAL)
    assert turn is not None
    assert (turn.text, turn.why) == ("tuesday at three", "no final result came")


def test_a_final_result_that_comes_too_late_is_not_said_twice() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.interim("next tuesday", 1.1)
    assert turns.take(1.1 + NO_FINAL) is not None
    turns.interim("Next Tuesday", 2.5)
    turns.final("Next Tuesday.", 1.0, 3.0)
    assert not turns.open
    turns.final("Next Tuesday.", 1.0, 6.0)
    assert turns.open


def test_a_revised_guess_replaces_the_one_before() -> None:
    turns = Turns(pause)
    turns.interim("choose", 0.5)
    turns.interim("tuesday", 0.6)
    assert turns.text == "tuesday"
    turns.final("tuesday", 1.0, 0.7)
    assert turns.text == "tuesday"


def test_a_television_does_not_hold_a_turn_open() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.final("i need a haircut", 1.0, 1.15)
    speaking(turns, 1.0, 10.0)
    due = turns.due()
    assert due is not None
    assert abs(due - (1.15 + WORDLESS + 0.2)) < 1e-9
    turn = turns.take(due)
    assert turn is not None
    assert turn.why == "a voice without words"


def test_words_without_a_voice_are_words_all_the_same() -> None:
    turns = Turns(pause)
    turns.final("tuesday", 1.0, 5.0)
    turn = turns.take(5.0 + SETTLE)
    assert turn is not None
    assert (turn.began, turn.stopped) == (5.0, 5.0)


def test_a_voice_without_words_is_no_turn() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 3.0)
    turns.interim("  ", 3.0)
    assert turns.due() is None
    assert turns.take(60.0) is None


def test_a_turn_begins_with_its_own_voice() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 0.2)
    speaking(turns, 10.0, 10.5)
    turns.final("tuesday", 1.0, 10.65)
    turn = turns.take(10.7)
    assert turn is not None
    assert turn.began == 10.0


def test_a_guess_is_worth_preparing_for_once_the_voice_pauses() -> None:
    turns = Turns(pause)
    speaking(turns, 0.0, 1.0)
    turns.interim("i need a haircut", 1.0)
    assert not turns.settled(1.0)
    assert turns.settled(1.1)
    turns.interim("my number is", 1.1)
    assert not turns.settled(1.2)
