"""The recording of a call out of its pieces: stereo, the caller left, the bot right, and silence where
something sensitive was said."""

from __future__ import annotations

import io
import wave
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from frontdesk.models import Conversation
from frontdesk.scenario.speech import HIDDEN
from frontdesk.store.sound import BOT, CALLER, CUT, Piece

RATE = 16_000
"""Samples a second: what a telephone hears with room to spare."""
MINUTE = 60
MARGIN = 1.0
"""Seconds that an utterance may have gone on after it was noted."""

Samples = NDArray[np.int16]
Span = tuple[float, float]
"""Seconds from the call's beginning."""


def stereo(pieces: Iterable[Piece], silent: Mapping[str, Sequence[Span]]) -> tuple[bytes, float]:
    """A WAV file and its length in seconds; `silent` are the spans of each side that nobody may hear.

    Minute by minute: an hour-long call is a quarter of a gigabyte.
    """
    tracks = {CALLER: _Track(), BOT: _Track()}
    for one in pieces:
        if one.side == CUT:
            tracks[BOT].cut(one.first / one.rate)
        elif one.side in tracks:
            tracks[one.side].place(one)
    out, done = io.BytesIO(), 0
    with wave.open(out, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for minute in range(max(track.minutes for track in tracks.values())):
            sides = [_silenced(tracks[side].take(minute), minute, silent.get(side, ())) for side in _SIDES]
            both = np.zeros((max(map(len, sides)), 2), np.int16)
            for channel, samples in enumerate(sides):
                both[: len(samples), channel] = samples
            file.writeframesraw(both.astype("<i2").tobytes())
            done += len(both)
    return out.getvalue(), done / RATE


def sensitive(conversation: Conversation, began: datetime) -> dict[str, list[Span]]:
    """When something was said that the transcript hides.

    An utterance is noted when it is over, so it began after the one before it of the same speaker; what the
    bot says may be noted as it begins, so there the next utterance's time counts as its end.
    """
    found: dict[str, list[Span]] = {CALLER: [], BOT: []}
    last = (conversation.ended_at - began).total_seconds() + MARGIN
    said = conversation.utterances
    for place, one in enumerate(said):
        if HIDDEN not in one.text:
            continue
        before = [other.at for other in said[:place] if other.speaker == one.speaker]
        begin = (before[-1] - began).total_seconds() if before else 0.0
        after = [other.at for other in said[place + 1 :]] if one.speaker == "bot" else [one.at]
        end = (after[0] - began).total_seconds() + MARGIN if after else last
        found[one.speaker].append((max(0.0, begin), end))
    return found


def seconds_of(spans: Iterable[Span]) -> float:
    """How long they are together; where two overlap it counts once."""
    total = until = 0.0
    for begin, end in sorted(spans):
        total += max(0.0, end - max(begin, until))
        until = max(until, end)
    return total


def began_at(header: dict[str, object], conversation: Conversation) -> datetime:
    """When the sound begins; as the conversation, where the file does not say."""
    try:
        at = datetime.fromisoformat(str(header.get("began_at")))
    except ValueError:
        return conversation.started_at
    return at if at.tzinfo else conversation.started_at


_SIDES = (CALLER, BOT)


class _Track:
    """One side's samples by minutes, at the rate they came with."""

    def __init__(self) -> None:
        self._blocks: dict[int, Samples] = {}
        self._rate = RATE
        self._end = 0

    @property
    def minutes(self) -> int:
        """How many there are, the last one begun."""
        return -(-self._end // (MINUTE * self._rate))

    def place(self, piece: Piece) -> None:
        """Put the piece where it belongs. All of a side have one rate; another one is not placed."""
        if not self._blocks:
            self._rate = piece.rate
        if piece.rate != self._rate or not piece.data:
            return
        samples = np.frombuffer(piece.data[: len(piece.data) // 2 * 2], "<i2")
        size, at = MINUTE * self._rate, piece.first
        while len(samples):
            block = self._blocks.setdefault(at // size, np.zeros(size, np.int16))
            here = samples[: size - at % size]
            block[at % size : at % size + len(here)] = here
            at, samples = at + len(here), samples[len(here) :]
        self._end = max(self._end, at)

    def cut(self, second: float) -> None:
        """Silence from then on."""
        size, at = MINUTE * self._rate, int(second * self._rate)
        for minute, block in self._blocks.items():
            block[max(0, min(size, at - minute * size)) :] = 0

    def take(self, minute: int) -> Samples:
        """That minute with RATE samples a second, shorter where it is the last; it is forgotten."""
        block = self._blocks.pop(minute, None)
        length = max(0, min(self._end - minute * MINUTE * self._rate, MINUTE * self._rate))
        if block is None:
            return np.zeros(length * RATE // self._rate, np.int16)
        return _at_rate(block[:length], self._rate)


def _silenced(samples: Samples, minute: int, spans: Sequence[Span]) -> Samples:
    silenced = samples.copy()
    for begin, end in spans:
        first, last = (int((edge - minute * MINUTE) * RATE) for edge in (begin, end))
        silenced[max(0, first) : max(0, last)] = 0
    return silenced


def _at_rate(samples: Samples, rate: int) -> Samples:
    """The same sound with RATE samples a second, what is too high for it taken off."""
    if rate == RATE or not len(samples):
        return samples
    smooth = np.convolve(samples.astype(np.float32), np.array([0.25, 0.5, 0.25], np.float32), "same")
    places = np.arange(len(samples) * RATE // rate, dtype=np.float64) * (rate / RATE)
    return np.interp(places, np.arange(len(samples)), smooth).astype(np.int16)
