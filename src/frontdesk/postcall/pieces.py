"""Where on a channel somebody speaks: stretches between pauses, told by how loud it is.

No model: a recording's background is about as loud all the time, and speech is clearly louder.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frontdesk.postcall.decoder import RATE

FRAME = RATE * 30 // 1000
"""Samples of a look: 30 ms."""
BLOCK = 2000
"""Looks at once: a minute."""
PAUSE = 20
"""Looks of quiet that end a piece: 0.6 s, which is longer than a breath and shorter than a turn."""
SHORTEST = 6
"""Looks that a piece has at least: 0.18 s; a click is shorter."""
AROUND = 6
"""Looks that are kept on either side, because words begin and end softly."""
LONGEST = 800
"""Looks of the longest piece: 24 s, for recognisers that hear half a minute at once."""
ABOVE = 12.0
"""Decibels that speech is louder than the background,"""
FAINT, LOUD = -55.0, -32.0
"""wherever between these (below full scale) that is."""
QUIET_SHARE = 20
"""The percentile of all looks that is taken for the background."""
SAME = 0.02
"""Channels that differ by less than this share of how loud they are, are one."""

Samples = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Piece:
    """Somebody speaks on that channel from there to there, in samples."""

    channel: int
    start: int
    end: int

    @property
    def begins(self) -> float:
        """In seconds."""
        return self.start / RATE

    @property
    def ends(self) -> float:
        """In seconds."""
        return self.end / RATE


def channels_of(samples: Samples) -> list[Samples]:
    """The channels of interleaved samples (frames × channels); two that are the same are one."""
    if samples.shape[1] == 1 or _same(samples):
        return [samples[:, 0]]
    return [samples[:, 0], samples[:, 1]]


def pieces_of(channels: list[Samples]) -> list[Piece]:
    """What is spoken on all channels, in the order in which it begins."""
    found = [piece for number, one in enumerate(channels) for piece in _pieces(number, one)]
    return sorted(found, key=lambda piece: (piece.start, piece.channel))


def _pieces(number: int, samples: Samples) -> list[Piece]:
    loud = loudness(samples)
    if not loud.size:
        return []
    background = float(np.percentile(loud, QUIET_SHARE))
    speaks = loud > min(max(background + ABOVE, FAINT), LOUD)
    found: list[Piece] = []
    for start, end in _stretches(speaks):
        for begin, stop in _split(loud, max(0, start - AROUND), min(len(loud), end + AROUND)):
            found.append(Piece(number, begin * FRAME, min(stop * FRAME, len(samples))))
    return found


def loudness(samples: Samples) -> NDArray[np.float64]:
    """Decibels below full scale of each whole look; -90 is as good as silence."""
    looks = len(samples) // FRAME
    found = np.empty(looks)
    for at in range(0, looks, BLOCK):
        part = samples[at * FRAME : min(at + BLOCK, looks) * FRAME].astype(np.float64) / 32768
        power = np.mean(part.reshape(-1, FRAME) ** 2, axis=1)
        found[at : at + len(power)] = 10 * np.log10(np.maximum(power, 1e-9))
    return found


def _stretches(speaks: NDArray[Any]) -> list[tuple[int, int]]:
    """From … until, in looks: joined over short pauses, without what is too short to be a word."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], speaks.astype(np.int8), [0]))))
    joined: list[tuple[int, int]] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if joined and start - joined[-1][1] < PAUSE:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return [(start, end) for start, end in joined if int(speaks[start:end].sum()) >= SHORTEST]


def _split(loud: NDArray[np.float64], start: int, end: int) -> list[tuple[int, int]]:
    """Cut where it is quietest in the second half, as long as it is too long."""
    found = []
    while end - start > LONGEST:
        middle = start + LONGEST // 2
        cut = middle + int(np.argmin(loud[middle : start + LONGEST]))
        found.append((start, cut))
        start = cut
    return [*found, (start, end)]


def _same(samples: Samples) -> bool:
    step = BLOCK * FRAME
    differs = loud = 0.0
    for at in range(0, len(samples), step):
        part = samples[at : at + step].astype(np.int32)
        differs += float(np.abs(part[:, 0] - part[:, 1]).sum())
        loud += float(np.abs(part).sum())
    return differs <= SAME * loud
