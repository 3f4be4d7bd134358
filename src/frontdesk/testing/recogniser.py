"""A small, real recogniser: it knows some sentences by their sound and finds them in what it hears.

Each sentence is spoken by espeak-ng beforehand and cut at its pauses into `Phrase`s. Incoming frames are
aligned with all phrases at once (dynamic time warping, one column per frame, in any order of phrases, with a
garbage state for everything else: noise, other words, other voices). Everything it says follows from audio
that has already arrived: a word is `Heard` only after its last frame, a final one only after real silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frontdesk.errors import BadInput
from frontdesk.testing.spectrum import BANDS, HOP, RATE, Array, Ear, as_samples, frames, presence
from frontdesk.testing.spoken import Sentence, say

FRAME = HOP / RATE
GARBAGE = 0.34
"""What a frame of sound that is no known word costs; a frame of a known word costs about 0.1."""
WARP = 0.06
ENTER = 1.5
CUT_SHORT = 5.0
WORD_AT_MOST = 0.36
SETTLED = 4
"""Frames that must follow a word before it is heard, so that the alignment cannot run ahead of the voice."""
PAUSE = 9
"""Frames of quiet inside a sentence at which it is cut in two."""
LEAD = 12
INTERIM = 10
"""Frames between two looks at an unfinished utterance."""
SURE = 0.6
"""The share of the voice that known words must explain, or nothing was understood."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a sentence without a pause: its frames, its words, the frame at which each word ends."""

    words: tuple[str, ...]
    ends: tuple[int, ...]
    present: Array
    shape: Array


@dataclass(frozen=True, slots=True)
class HeardWord:
    """A word and where it was in the audio, in seconds from the start of the stream."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Heard:
    """What is understood of the utterance so far; `final` after silence; `began` when a voice sets in."""

    words: tuple[HeardWord, ...]
    confidence: float
    start: float
    end: float
    final: bool
    began: bool = False

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def phrases(sentence: Sentence) -> list[Phrase]:
    """Cut a spoken sentence at its pauses; a word belongs to the phrase in which it begins."""
    loud, shape = frames(as_samples(sentence.pcm))
    if not len(loud) or not sentence.words:
        return []
    present = presence(loud, float(loud.max()), -70.0)
    found: list[Phrase] = []
    left = list(sentence.words)
    for first, last in _stretches(present > 0.05):
        inside = [word for word in left if word.start / FRAME + 3 < last]
        if not inside:
            continue
        left = left[len(inside) :]
        starts = [max(0, round(word.start / FRAME) - first) for word in inside]
        cut = slice(first, last)
        ends = (*starts[1:], last - first)
        found.append(Phrase(tuple(word.text for word in inside), ends, present[cut], shape[cut]))
    if left:
        raise BadInput(f"{left[0].text!r} cannot be heard in {sentence.text!r}.")
    return found


def _stretches(spoken: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """(first, last) of each stretch of speech; gaps shorter than PAUSE belong to it."""
    found: list[tuple[int, int]] = []
    for index in np.flatnonzero(spoken):
        at = int(index)
        if found and at - found[-1][1] < PAUSE:
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return found


class Recogniser:
    """The phrases of a vocabulary, laid end to end. Shared by all who listen.

    `also` are sentences in other voices, by the voice's name: `{"es": ["Buenos días."]}`.
    """

    def __init__(
        self,
        vocabulary: Sequence[str],
        *,
        voice: str = "en-us",
        rate: int = 160,
        also: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        spoken = [(voice, text) for text in vocabulary]
        spoken += [(other, text) for other, texts in (also or {}).items() for text in texts]
        cut = [phrase for who, text in dict.fromkeys(spoken) for phrase in phrases(say(text, who, rate=rate))]
        self.phrases = cut
        sizes = [len(phrase.present) for phrase in cut]
        self.first = np.cumsum([0, *sizes])[:-1].astype(np.int64)
        self.second = self.first[self.first + 1 < sum(sizes)] + 1
        self.last = (self.first + np.array(sizes, np.int64) - 1) if cut else self.first
        self.owner = np.repeat(np.arange(len(cut)), sizes)
        self.present = np.concatenate([np.zeros(0, np.float32), *(phrase.present for phrase in cut)])
        shape = np.concatenate([np.zeros((0, BANDS), np.float32), *(phrase.shape for phrase in cut)])
        self.mean = shape.mean(axis=0) if cut else np.zeros(BANDS, np.float32)
        self.shape = self.centred(shape)
        exits = [
            (first + end - 1, 0.0 if end == phrase.ends[-1] else CUT_SHORT)
            for first, phrase in zip(self.first, cut, strict=True)
            for end in phrase.ends
            if end > 0
        ]
        self.exits = np.array([at for at, _ in exits], np.int64)
        self.exit_costs = np.array([cost for _, cost in exits], np.float32)

    def centred(self, shape: Array) -> Array:
        """How shapes differ from the average one, at unit length: their product says how alike they are."""
        away = shape - self.mean
        return np.asarray(away / (np.linalg.norm(away, axis=1, keepdims=True) + 1e-6), np.float32)

    def costs(self, present: Array, shape: Array, known: slice = slice(None)) -> Array:
        """How unlike each known frame (rows) each heard frame (columns) is: 0 the same … about 1."""
        alike = self.shape[known] @ self.centred(shape).T
        there = self.present[known, None]
        both = np.minimum(there, present[None, :])
        return np.asarray(both * (1 - alike) * 0.75 + np.abs(there - present[None, :]) * 0.5)


@dataclass
class Listening:
    """One stream of 16 kHz PCM being understood."""

    recogniser: Recogniser
    silence: float = 0.3
    ear: Ear = field(default_factory=Ear)
    frame: int = 0
    quiet: int = 0
    voiced: int = 0
    present: list[Array] = field(default_factory=list)
    shape: list[Array] = field(default_factory=list)
    utterance: Utterance | None = None
    said: str = ""
    asked: int = 0

    def hear(self, pcm: bytes) -> list[Heard]:
        """What became known with these bytes, in order."""
        present, shape = self.ear.hear(pcm)
        out: list[Heard] = []
        for index in range(len(present)):
            self.frame += 1
            self._remember(present[index : index + 1], shape[index : index + 1])
            out += self._step(float(present[index]))
        if self.utterance and self.utterance.count - self.asked >= INTERIM:
            self.asked = self.utterance.count
            heard = self.utterance.understood(final=False)
            if heard.words and heard.text != self.said:
                self.said = heard.text
                out.append(heard)
        return out

    def _remember(self, present: Array, shape: Array) -> None:
        self.present, self.shape = [*self.present[-LEAD:], present], [*self.shape[-LEAD:], shape]

    def _step(self, present: float) -> list[Heard]:
        speaking = present > 0.25
        self.quiet = 0 if speaking else self.quiet + 1
        self.voiced = self.voiced + 1 if speaking else max(0, self.voiced - 1)
        if self.utterance:
            self.utterance.add(self.present[-1], self.shape[-1])
            return self._finish() if self.quiet * FRAME >= self.silence else []
        if self.voiced < 4:
            return []
        begin = self.frame - len(self.present)
        self.utterance, self.said, self.asked = Utterance(self.recogniser, begin), "", 0
        self.utterance.add(np.concatenate(self.present), np.concatenate(self.shape))
        at = begin * FRAME
        return [Heard((), 0.0, at, at, final=False, began=True)]

    def _finish(self) -> list[Heard]:
        assert self.utterance
        heard = self.utterance.understood(final=True)
        self.utterance, self.voiced, self.present, self.shape = None, 0, [], []
        return [heard]


@dataclass(frozen=True, slots=True)
class _Between:
    """Not inside any phrase: just out of one (the frame `state`, entered at `since`), or in garbage (-1)."""

    cost: float
    state: int
    since: int


class Utterance:
    """From the first sound to the silence after it: the best path through the phrases, frame by frame."""

    def __init__(self, recogniser: Recogniser, begin: int) -> None:
        self.of, self.begin, self.count = recogniser, begin, 0
        size = len(recogniser.present)
        self.cost = np.full(size, np.inf, np.float32)
        self.since = np.zeros(size, np.int64)
        self.paths: list[_Between] = [_Between(0.0, -1, 0)]
        """`paths[i]`: the best way to be between phrases after i frames."""
        self.present: list[Array] = []
        self.shape: list[Array] = []

    def add(self, present: Array, shape: Array) -> None:
        """Some more frames."""
        self.present.append(present)
        self.shape.append(shape)
        costs = self.of.costs(present, shape)
        for column in range(len(present)):
            self._column(costs[:, column], GARBAGE * float(present[column]))

    def _column(self, cost: Array, garbage: float) -> None:
        of = self.of
        outside = self.paths[-1]
        stay, one, two = self.cost + WARP, _shifted(self.cost, 1), _shifted(self.cost, 2) + WARP
        since_one, since_two = _shifted(self.since, 1), _shifted(self.since, 2)
        one[of.first], two[of.first], two[of.second] = outside.cost + ENTER, np.inf, np.inf
        since_one[of.first] = self.count
        best = np.minimum(np.minimum(stay, one), two)
        self.since = np.where(best == one, since_one, np.where(best == two, since_two, self.since))
        self.cost = best + cost
        self.count += 1
        self.paths.append(self._between(outside, garbage))

    def _between(self, outside: _Between, garbage: float) -> _Between:
        since = outside.since if outside.state < 0 else self.count - 1
        stay = _Between(outside.cost + garbage, -1, since)
        if not len(self.of.exits):
            return stay
        leaving = self.cost[self.of.exits] + self.of.exit_costs
        which = int(np.argmin(leaving))
        if float(leaving[which]) >= stay.cost:
            return stay
        state = int(self.of.exits[which])
        return _Between(float(leaving[which]), state, int(self.since[state]))

    def understood(self, *, final: bool) -> Heard:
        """The words of the best path. Before the end only those that the path has left behind count."""
        path = self._path(final=final)
        words = [word for piece in path for word in self._words(*piece)]
        start, end = self.begin * FRAME, (self.begin + self.count) * FRAME
        confidence = self._confidence(path)
        if final and confidence < SURE:
            words = []
        if words:
            start, end = words[0].start, words[-1].end
        return Heard(tuple(words), confidence, start, end, final)

    def _path(self, *, final: bool) -> list[tuple[int, int, int]]:
        """(state reached, first frame, frame after the last) of each phrase, in order."""
        found: list[tuple[int, int, int]] = []
        at = self.count
        if not final and len(self.cost):
            state = int(np.argmin(self.cost))
            if self.cost[state] < self.paths[-1].cost:
                since = int(self.since[state])
                found.append((state, since, at))
                at = since
        while at > 0:
            between = self.paths[at]
            if between.state >= 0:
                found.append((between.state, between.since, at))
            at = between.since
        return found[::-1]

    def _words(self, state: int, since: int, until: int) -> list[HeardWord]:
        """The words of one phrase that were really there: each must fit by itself."""
        of = self.of
        number = int(of.owner[state])
        phrase, first = of.phrases[number], int(of.first[number])
        where, cost = self._aligned(first, state, since, until)
        found, begin = [], 0
        closed = state == int(of.last[number])
        for text, end in zip(phrase.words, phrase.ends, strict=True):
            inside = (where >= begin) & (where < end)
            reached = state - first
            if reached < end - 1 or (not closed and reached < end + SETTLED) or not inside.any():
                break
            at, begin = np.flatnonzero(inside), end
            weight = float(np.concatenate(self.present)[since:until][inside].sum())
            if float(cost[inside].sum()) > WORD_AT_MOST * max(weight, 3.0):
                continue
            spoken = (self.begin + since + int(at[0]), self.begin + since + int(at[-1]) + 1)
            found.append(HeardWord(text, spoken[0] * FRAME, spoken[1] * FRAME))
        return found

    def _aligned(self, first: int, state: int, since: int, until: int) -> tuple[Array, Array]:
        """For each heard frame the frame of the phrase it fits, and how badly it fits."""
        present = np.concatenate(self.present)[since:until]
        shape = np.concatenate(self.shape)[since:until]
        costs = self.of.costs(present, shape, slice(first, state + 1))
        rows, columns = costs.shape
        total = np.full(rows, np.inf, np.float32)
        came = np.zeros((columns, rows), np.int8)
        total[0] = costs[0, 0]
        for column in range(1, columns):
            stay, one, two = total + WARP, _shifted(total, 1), _shifted(total, 2) + WARP
            best = np.minimum(np.minimum(stay, one), two)
            came[column] = np.where(best == one, 1, np.where(best == two, 2, 0))
            total = best + costs[:, column]
        where = np.zeros(columns, np.float32)
        row = rows - 1
        for column in range(columns - 1, -1, -1):
            where[column] = row
            row = max(0, row - int(came[column, row]))
        return where, costs[where.astype(np.int64), np.arange(columns)]

    def _confidence(self, path: list[tuple[int, int, int]]) -> float:
        """The share of what was clearly spoken that known words explain."""
        clear = np.concatenate(self.present) > 0.5
        covered = sum(int(clear[since:until].sum()) for _, since, until in path)
        return round(covered / max(1, int(clear.sum())), 3)


def _shifted(values: NDArray[Any], by: int) -> NDArray[Any]:
    out = np.empty_like(values)
    out[by:] = values[:-by]
    out[:by] = np.inf if values.dtype == np.float32 else 0
    return out
