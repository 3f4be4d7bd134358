"""What calls at once amount to."""

from __future__ import annotations

from bench.latency.caller import Call, Timed
from bench.latency.density import Crowd, holds, promises, recorded, sounds, stays_flat, table
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


def broken(crowds: list[Crowd]) -> list[str]:
    return [text for text, kept in promises(crowds) if not kept]


def test_what_is_promised_of_calls_at_once() -> None:
    kept = [Crowd(count, count, [p95], own=60.0) for count, p95 in ((1, 0.4), (4, 0.5), (8, 0.7))]
    assert broken(kept) == []
    kept[1].sounds = [0.6]
    assert len(broken(kept)) == 1
    assert len(broken([Crowd(1, 1, [0.4], own=71.0)])) == 1
    assert len(broken([Crowd(4, 3, [0.4], own=60.0)])) == 1
    assert len(broken([Crowd(1, 1, [0.4]), Crowd(8, 8, [0.9])])) == 1


def test_memory_that_grows_breaks_its_promise() -> None:
    begun = [(1, 200.0), (20, 220.0), (40, 260.0), (60, 221.0)]
    assert stays_flat(begun) == []
    assert [kept for _, kept in stays_flat([*begun, (80, 230.0), (100, 231.0), (120, 290.0)])] == [True]
    assert [kept for _, kept in stays_flat([*begun, (80, 250.0), (100, 251.0), (120, 252.0)])] == [False]
