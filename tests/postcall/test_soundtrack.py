from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from frontdesk.postcall.soundtrack import MARGIN, RATE, began_at, seconds_of, sensitive, stereo
from frontdesk.scenario.speech import HIDDEN
from frontdesk.store.sound import BOT, CALLER, CUT, Piece
from tests.support.conversations import START, booked, utterances
from tests.support.tapes import HEARD, SAID, channels, pieces, pitch, tone


def test_the_caller_is_left_and_the_bot_right() -> None:
    data, seconds = stereo(pieces(2.0), {})
    left, right, rate = channels(data)
    assert (rate, seconds, len(left)) == (RATE, 2.0, 32_000)
    assert pitch(left, rate) == pytest.approx(440, abs=1)
    assert pitch(right, rate) == pytest.approx(660, abs=1)
    assert np.abs(right).max() > 14_000


def test_silent_where_it_must_be_and_nowhere_else() -> None:
    left, right, _ = channels(stereo(pieces(3.0), {CALLER: [(1.0, 2.0)], BOT: [(2.5, 99.0)]})[0])
    assert not left[RATE : 2 * RATE].any()
    assert np.count_nonzero(left[:RATE]) > RATE * 0.9
    assert np.count_nonzero(left[2 * RATE :]) > RATE * 0.9
    assert np.count_nonzero(right[: int(2.5 * RATE)]) > RATE * 2
    assert not right[int(2.5 * RATE) :].any()


def test_pieces_lie_where_they_were() -> None:
    late = [Piece(CALLER, HEARD, HEARD, tone(1, HEARD, 440)), Piece(BOT, 2 * SAID, SAID, tone(1, SAID, 660))]
    left, right, _ = channels(stereo(late, {})[0])
    assert not left[:RATE].any()
    assert left[RATE:][:RATE].any()
    assert not right[: 2 * RATE - 2].any()
    assert right[2 * RATE :].any()


def test_what_was_cut_is_not_heard_and_what_came_after_is() -> None:
    said = [Piece(BOT, 0, SAID, tone(2, SAID, 660)), Piece(CUT, 1000, 1000, b"")]
    said += [Piece(BOT, 3 * SAID // 2, SAID, tone(0.5, SAID, 660))]
    right = channels(stereo(said, {})[0])[1]
    assert right[: RATE - 10].any()
    assert not right[RATE + 2 : RATE * 3 // 2 - 2].any()
    assert right[RATE * 3 // 2 + 2 :].any()


def test_nothing_was_heard() -> None:
    assert stereo([], {})[1] == 0.0


def test_what_the_transcript_hides_is_silent() -> None:
    said = utterances(
        ("bot", "Your card number?"),
        ("caller", f"it is {HIDDEN}"),
        ("bot", f"{HIDDEN}, right?"),
        ("caller", "yes"),
    )
    found = sensitive(booked(utterances=said), START)
    assert found == {CALLER: [(0.0, 2 + MARGIN)], BOT: [(0.0, 6 + MARGIN)]}
    assert sensitive(booked(), START) == {CALLER: [], BOT: []}


def test_from_the_callers_utterance_before_on() -> None:
    said = utterances(("caller", "hello"), ("bot", "Number?"), ("caller", HIDDEN), ("caller", "yes"))
    assert sensitive(booked(utterances=said), START)[CALLER] == [(0.0, 4 + MARGIN)]
    later = tuple(replace(one, at=one.at + timedelta(seconds=1)) for one in said)
    assert sensitive(booked(utterances=later), START)[CALLER] == [(1.0, 5 + MARGIN)]


def test_the_last_words_are_silent_to_the_end() -> None:
    said = utterances(("caller", "hello"), ("bot", HIDDEN))
    one = booked(utterances=said, ended_at=START + timedelta(seconds=30))
    assert sensitive(one, START)[BOT] == [(0.0, 30 + MARGIN)]


def test_seconds_that_overlap_count_once() -> None:
    assert seconds_of([(0, 2), (1, 3), (5, 6)]) == 4.0
    assert seconds_of([]) == 0.0


def test_when_it_began() -> None:
    at = START + timedelta(seconds=3)
    assert began_at({"began_at": at.isoformat()}, booked()) == at
    assert began_at({"began_at": "never"}, booked()) == booked().started_at
    assert began_at({}, booked()) == booked().started_at


def test_over_the_minute() -> None:
    long = [
        Piece(CALLER, 59 * HEARD, HEARD, tone(3, HEARD, 440)),
        Piece(BOT, 59 * SAID, SAID, tone(2, SAID, 660)),
    ]
    long += [Piece(CUT, 60_500, 1000, b""), Piece(CALLER, 125 * HEARD, HEARD, tone(1, HEARD, 440))]
    data, seconds = stereo(long, {CALLER: [(59.5, 61.0)]})
    left, right, _ = channels(data)
    assert (seconds, len(left)) == (126.0, 126 * RATE)
    heard = [bool(left[int(at * RATE) :][:1600].any()) for at in (58.5, 59.2, 59.8, 60.5, 61.5, 90.0, 125.5)]
    assert heard == [False, True, False, False, True, False, True]
    said = [bool(right[int(at * RATE) :][:1600].any()) for at in (58.5, 59.5, 60.2, 60.7)]
    assert said == [False, True, True, False]
