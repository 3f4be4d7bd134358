"""What calls at once amount to."""

from __future__ import annotations

from bench.latency.caller import Call, Timed
from bench.latency.density import Crowd, holds, recorded, sounds, table
from bench.latency.lines import KINDS


def test_lines_count_that_were_said_while_all_were_there() -> None:
    lines = [Timed("faq", "x", sound, began=at) for at, sound in ((1.0, 0.9), (5.0, 0.4), (9.0, 0.8))]
    lines.append(Timed("faq", "nothing came", None, began=6.0))
    assert sounds([Call("room", "plain", None, lines)], 4.0, 8.0) == [0.4]


def test_the_table_says_what_each_call_takes() -> None:
    shown = table("frontdesk", [Crowd(4, 3, [0.4, 0.5], cpu=0.6, own=61.2, rss=200.0)])
    assert "| 4 | 3 | 0.40 / 0.50 (2) | 0.20 | 61 | 200 |" in shown


def test_how_many_calls_sound_well() -> None:
    crowds = [Crowd(count, count, [p95]) for count, p95 in ((1, 0.4), (4, 0.5), (6, 0.7), (8, 0.9))]
    assert holds(crowds) == (4, 6)
    assert holds([]) == (0, 0)
    assert holds([Crowd(1)]) == (0, 0)


def test_every_caller_says_a_whole_call() -> None:
    assert {one.spoken.kind for one in recorded(3)} == set(KINDS)
