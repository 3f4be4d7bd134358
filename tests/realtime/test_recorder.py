"""Two sides on one timeline, on a clock that we turn."""

from __future__ import annotations

from livekit import rtc

from frontdesk.realtime.recorder import BOT, CALLER, CUT, GAP, NO, YES, Recorder
from frontdesk.store.sound import SIDES, Piece

RATE = 16_000


class Desk:
    def __init__(self, most: float = 60.0) -> None:
        self.now = 100.0
        self.pieces: list[Piece] = []
        self.recorder = Recorder(lambda *piece: self.pieces.append(Piece(*piece)), most, lambda: self.now)

    def heard(self, seconds: float = 0.02, channels: int = 1) -> None:
        samples = round(seconds * RATE)
        data = b"".join(bytes([1, 0] + [9, 9] * (channels - 1)) for _ in range(samples))
        self.recorder.heard(rtc.AudioFrame(data, RATE, channels, samples))

    def said(self, seconds: float, ahead: float = 0.0) -> None:
        self.recorder.said(b"\2\0" * round(seconds * 24_000), 24_000, ahead)

    def places(self, side: str) -> list[float]:
        return [round(one.first / one.rate, 3) for one in self.pieces if one.side == side]


def test_frames_follow_each_other_however_late_they_are_handed_over() -> None:
    desk = Desk()
    for late in (0.02, 0.02, 0.09, 0.0, 0.0, 0.02):
        desk.now += late
        desk.heard()
    assert desk.places(CALLER) == [0.0, 0.02, 0.04, 0.06, 0.08, 0.1]


def test_after_a_gap_it_is_where_it_was_heard() -> None:
    desk = Desk()
    desk.now += 1.0
    desk.heard()
    desk.now += 0.02 + GAP + 0.1
    desk.heard()
    assert desk.places(CALLER) == [0.98, 1.35]


def test_ours_is_where_it_will_be_played() -> None:
    desk = Desk()
    desk.now += 2.0
    desk.said(0.02)
    desk.said(0.02, ahead=0.02)
    desk.now += 0.02
    desk.said(0.02, ahead=0.02)
    assert desk.places(BOT) == [2.0, 2.02, 2.04]


def test_what_was_cut_is_not_said() -> None:
    desk = Desk()
    desk.said(0.02)
    desk.said(0.06, ahead=0.02)
    desk.now += 0.03
    desk.recorder.cut()
    assert desk.pieces[-1] == Piece(CUT, 30, 1000, b"")
    desk.now += 0.01
    desk.said(0.02)
    assert desk.places(BOT) == [0.0, 0.02, 0.03]


def test_a_cut_after_the_end_is_none() -> None:
    desk = Desk()
    desk.recorder.cut()
    desk.said(0.02)
    desk.now += 1
    desk.recorder.cut()
    assert [one.side for one in desk.pieces] == [BOT]


def test_not_longer_than_it_may_be() -> None:
    desk = Desk(most=1.0)
    for _ in range(100):
        desk.now += 0.02
        desk.heard()
    assert max(desk.places(CALLER)) <= 1.0
    assert len(desk.pieces) == 51


def test_of_two_channels_the_first() -> None:
    desk = Desk()
    desk.heard(channels=2)
    assert desk.pieces[0].data == b"\1\0" * round(0.02 * RATE)


def test_the_file_knows_the_same_sides() -> None:
    assert SIDES == (CALLER, BOT, CUT, YES, NO)


def test_nothing_is_handed_on_while_it_may_not_be() -> None:
    desk, may = Desk(), False
    desk.recorder = Recorder(
        lambda *piece: desk.pieces.append(Piece(*piece)), 60.0, lambda: desk.now, lambda: may
    )
    desk.now += 1.0
    desk.heard()
    desk.said(0.5)
    assert desk.pieces == []
    may = True
    desk.now += 1.0
    desk.heard()
    assert [(one.side, one.first / one.rate) for one in desk.pieces] == [(YES, 2.0), (CALLER, 1.98)]
    may = False
    desk.said(0.5)
    desk.heard()
    assert [one.side for one in desk.pieces] == [YES, CALLER, NO]


def test_at_the_end_only_a_yes_that_holds_no_more_is_told_of() -> None:
    desk, may = Desk(), False
    desk.recorder = Recorder(
        lambda *piece: desk.pieces.append(Piece(*piece)), 60.0, lambda: desk.now, lambda: may
    )
    desk.recorder.end()
    may = True
    desk.recorder.end()
    assert desk.pieces == []
    desk.heard()
    may = False
    desk.recorder.end()
    assert [one.side for one in desk.pieces] == [YES, CALLER, NO]
