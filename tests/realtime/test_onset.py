"""When a sound counts before it is known to be a voice."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, repeat

from frontdesk.realtime.onset import GAPS, KNOWN, LASTS, LEAST, LOUDER, PAST, Onset

LINE = 40.0
"""As loud as a line that nobody speaks on."""


def first(loud: Iterable[float]) -> int | None:
    """The number of the first window at which a sound has set in."""
    onset = Onset()
    return next((number for number, one in enumerate(loud) if onset.hear(one)), None)


def test_it_sets_in_when_it_has_lasted() -> None:
    assert first([LINE] * 20 + [500.0] * 5) == 20 + LASTS - 1


def test_a_click_does_not() -> None:
    assert first([LINE] * 20 + [9000.0] * (LASTS - 1) + [LINE] * 20) is None


def test_the_noise_of_a_line_does_not_however_loud() -> None:
    assert first([800.0, 1500.0, 2000.0] * 40) is None
    assert first([LINE] * 20 + [LEAST - 1] * 20) is None


def test_what_is_only_a_little_louder_does_not() -> None:
    quiet = 200.0
    assert first([quiet] * 20 + [quiet * LOUDER - 1] * 10) is None
    assert first([quiet] * 20 + [quiet * LOUDER] * 10) == 20 + LASTS - 1


def test_a_line_that_is_not_known_yet_tells_nothing() -> None:
    assert first([LINE] * (KNOWN - 1) + [900.0] * LASTS) is None
    assert first([LINE] * KNOWN + [900.0] * LASTS) == KNOWN + LASTS - 1


def test_a_noisy_line_that_drops_out_for_a_moment_tells_nothing() -> None:
    assert first(chain([LINE], repeat(900.0, 200))) is None
    assert first(chain(repeat(900.0, 50), [0.0] * GAPS, repeat(900.0, 50))) is None


def test_what_has_gone_on_for_a_second_is_no_news() -> None:
    onset = Onset()
    told = [onset.hear(one) for one in [LINE] * 20 + [900.0] * 60]
    assert told.index(True) == 20 + LASTS - 1
    assert told.count(True) == PAST - GAPS
    assert not told[-1]
