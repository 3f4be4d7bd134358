"""Which words of an answer reached the caller whole: their sound is looked for in what was heard.

The voice of the stand-in makes the same sound of the same text every time. It is followed piece by piece
through what was heard: after a pause it goes on later, perhaps some pieces back. A word counts when all its
pieces are there one after another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bench.latency.services import PACE, VOICE
from frontdesk.dialogue.guessing import same_words
from frontdesk.testing.spoken import say

RATE = 16_000
PIECE, STEP = int(0.08 * RATE), int(0.04 * RATE)
CONTEXT = int(0.24 * RATE)
"""So much sound is looked for where the thread was lost."""
ALIKE = 0.4
"""From this correlation on it is the same sound: voices come at 0.9, an "s" after its codec at 0.5, another
sound at 0.1."""
SURE = 0.8
"""And from this one where it is looked for far and wide."""
DRIFT = int(0.02 * RATE)
"""Jitter buffers stretch and squeeze a little."""
BEGUN = 0.6
"""And from this one where the beginning of an answer is looked for in the seconds after the question."""
FIRST = int(0.4 * RATE)
WINDOW = RATE // 100
BACK, LATER = int(2.0 * RATE), int(4.0 * RATE)
NEAR = 4
"""Pieces before and after a word whose place may be that of the word."""
LOUD = 300.0
HISS, LOUDNESS = 0.25, 3.0
"""A hiss crosses zero at every fourth sample or more, behind a codec at half as many; as loud as it was made
is within this factor."""

Wave = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Sounding:
    """A text as sound: for each word how many of the text's words it stands for, and its pieces."""

    wave: Wave
    words: tuple[tuple[int, range], ...]


@lru_cache(maxsize=256)
def sounding(text: str) -> Sounding:
    """The sound of a text, in pieces that begin `STEP` samples apart."""
    sentence = say(text, VOICE, rate=PACE, sample_rate=RATE)
    wave = np.frombuffer(sentence.pcm, np.int16).astype(np.float32)
    starts = [int(word.start * RATE) for word in sentence.words] + [len(wave)]
    words = []
    for word, (begin, end) in zip(sentence.words, pairwise(starts), strict=True):
        last = (end - PIECE) // STEP
        words.append((len(word.text.split()), range(begin // STEP + 1, last + 1)))
    return Sounding(wave, tuple(words))


def missing(answer: str, heard: bytes, spoken: Iterable[str]) -> list[str]:
    """The words of `answer` that are nowhere whole in `heard` (mono 16-bit PCM at 16 kHz), in their order.

    `spoken`: the texts the voice was asked for; those that are parts of the answer say how it sounded.
    """
    wave = np.frombuffer(heard[: len(heard) // 2 * 2], np.int16).astype(np.float32)
    words = answer.split()
    plain = [same_words(word) for word in words]
    there = [False] * len(words)
    for text in {one for one in spoken if one.strip()}:
        part = [same_words(word) for word in text.split()]
        for at in range(len(plain) - len(part) + 1):
            if plain[at : at + len(part)] == part:
                for index, whole in enumerate(_whole(sounding(text), wave)):
                    there[at + index] |= whole
    return [word for word, whole in zip(words, there, strict=True) if not whole]


def begins(answer: str, heard: bytes, spoken: Iterable[str]) -> float | None:
    """Seconds into `heard` at which the sound of the answer's own first words begins; None if it does not.

    A word that is said until the answer comes is no part of it. `spoken`: the texts the voice was asked for.
    """
    wave = np.frombuffer(heard[: len(heard) // 2 * 2], np.int16).astype(np.float32)
    plain = same_words(answer)
    firsts = {one for one in spoken if same_words(one) and f"{plain} ".startswith(f"{same_words(one)} ")}
    best: tuple[float, float | None] = (BEGUN, None)
    for text in sorted(firsts):
        sound = sounding(text).wave
        start = next((at for at in range(0, len(sound), WINDOW) if not _quiet(sound[at : at + WINDOW])), 0)
        likeness, place = _find(wave, sound[start : start + FIRST])
        best = max(best, (likeness, place / RATE), key=lambda one: one[0])
    return best[1]


def _whole(sound: Sounding, wave: Wave) -> list[bool]:
    """Of each word of the text, whether it was heard from its beginning to its end."""
    places = _followed(sound.wave, wave)
    found: list[bool] = []
    for count, pieces in sound.words:
        around = places[max(0, pieces.start - NEAR) : pieces.stop + NEAR]
        offsets = {place for place in around if place is not None}
        whole = any(all(_at(sound.wave, wave, piece, offset) for piece in pieces) for offset in offsets)
        found += [whole] * count
    return found


def _followed(sound: Wave, wave: Wave) -> list[int | None]:
    """For each piece how far behind its own time it was heard, where the thread could be followed."""
    places: list[int | None] = []
    offset: int | None = None
    for piece in range(max(0, (len(sound) - PIECE) // STEP)):
        begin = piece * STEP
        there = None if offset is None else _near(sound, wave, piece, offset)
        if there is None:
            there = _jump(sound[begin : begin + CONTEXT], wave, begin, offset)
        if there is not None:
            offset = there
        places.append(there)
    return places


def _near(sound: Wave, wave: Wave, piece: int, offset: int) -> int | None:
    """Where a piece is, if it is where the one before lets expect it; silence is anywhere."""
    begin = piece * STEP
    wanted = sound[begin : begin + PIECE]
    if _quiet(wanted):
        return offset
    low = max(0, begin + offset - DRIFT)
    likeness, place = _find(wave[low : begin + offset + DRIFT + PIECE], wanted)
    return low + place - begin if likeness >= ALIKE else None


def _jump(wanted: Wave, wave: Wave, begin: int, offset: int | None) -> int | None:
    """Where the thread goes on."""
    if _quiet(wanted[:PIECE]):
        return None
    low = 0 if offset is None else max(0, begin + offset - BACK)
    high = len(wave) if offset is None else low + LATER
    likeness, place = _find(wave[low:high], wanted)
    return low + place - begin if likeness >= SURE else None


def _at(sound: Wave, wave: Wave, piece: int, offset: int) -> bool:
    """Whether a piece is there; of a hiss a codec keeps how loud it is, and not the wave."""
    if _near(sound, wave, piece, offset) is not None:
        return True
    begin = piece * STEP
    wanted, there = sound[begin : begin + PIECE], wave[max(0, begin + offset) : begin + offset + PIECE]
    if len(there) < PIECE or _crossings(wanted) < HISS or _crossings(there) < HISS / 2 or _quiet(wanted):
        return False
    return bool(1 / LOUDNESS <= _power(there) / _power(wanted) <= LOUDNESS)


def _crossings(wave: Wave) -> float:
    """How often it crosses zero, for each sample: an "s" is noise and does so all the time."""
    return float(np.mean(np.diff(np.signbit(wave))))


def _power(wave: Wave) -> float:
    return float(np.sqrt(np.mean(wave**2))) if len(wave) else 0.0


def _quiet(wave: Wave) -> bool:
    return _power(wave) < LOUD


def _find(wave: Wave, wanted: Sequence[float] | Wave) -> tuple[float, int]:
    """How much alike the most similar stretch is (0 to 1), and where it begins."""
    sound = np.asarray(wanted)
    length = len(sound)
    if not length or len(wave) < length:
        return 0.0, 0
    size = 1 << (len(wave) + length - 1).bit_length()
    product = np.fft.irfft(np.fft.rfft(wave, size) * np.conj(np.fft.rfft(sound, size)), size)
    energy = np.concatenate(([0.0], np.cumsum(wave.astype(np.float64) ** 2)))
    power = np.sqrt(np.maximum(energy[length:] - energy[:-length], 1.0))
    likeness = product[: len(power)] / power / max(1.0, float(np.linalg.norm(sound)))
    best = int(np.argmax(likeness))
    return float(likeness[best]), best
