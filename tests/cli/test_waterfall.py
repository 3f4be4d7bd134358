from __future__ import annotations

from frontdesk.cli.waterfall import BAR, OPENED, waterfall
from frontdesk.models import Timings


def test_each_leg_begins_where_the_one_before_ended() -> None:
    drawn = waterfall(Timings(transcription_delay=0.2, eou_delay=0.4, first_audio=0.6, first_content=0.6))
    assert [line.split()[0] for line in drawn] == ["recogniser", "end", "rest"]
    assert [line.count(BAR) for line in drawn] == [10, 10, 10]
    assert [line.index(BAR) for line in drawn] == [12, 22, 32]
    assert [line[line.rindex(BAR) + 2 :] for line in drawn] == ["200 ms"] * 3


def test_what_comes_after_an_opener_is_drawn_lighter() -> None:
    drawn = waterfall(Timings(eou_delay=0.2, first_audio=0.4, first_content=1.0))
    assert drawn[-1].startswith("answer")
    assert drawn[-1].count(OPENED) == 30
    assert drawn[-1].endswith("600 ms")


def test_a_long_turn_fits_the_terminal() -> None:
    drawn = waterfall(Timings(eou_delay=4.0, first_audio=5.0, first_content=5.0))
    assert max(map(len, drawn)) <= 80


def test_the_shortest_leg_can_be_seen() -> None:
    assert all(BAR in line for line in waterfall(Timings(eou_delay=0.001, first_audio=0.9)))


def test_nothing_measured_is_nothing_drawn() -> None:
    assert waterfall(Timings()) == []
