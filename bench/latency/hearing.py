"""Deepgram's live websocket, by an ear that knows what is being said and follows the sound it gets.

As in the wild: a guess after every word, 100 ms behind the sound; in every fifth line the last word's first
guess is wrong; a final result for what was said whenever there is a pause of 25 ms, and one after the end.
"""

from __future__ import annotations

import asyncio
import json
import random
from array import array
from dataclasses import dataclass, field, replace
from itertools import accumulate, groupby, pairwise
from typing import Any

from aiohttp import WSMsgType, web

from bench.latency.services import Latency
from frontdesk.realtime.energy import loudness
from frontdesk.testing.served import Served

RATE = 16_000
WINDOW = 0.01
BEHIND = 0.100
PAUSE = 0.025
BETWEEN_WORDS = 0.15
LOUD = 150.0
WRONG = "um"


@dataclass(frozen=True, slots=True)
class Result:
    """What is sent when the sound has come so far (seconds after the line's first sound)."""

    at: float
    text: str
    final: bool


def loud(pcm: bytes) -> list[bool]:
    """Which windows of the sound can be heard."""
    step = int(RATE * WINDOW) * 2
    return [loudness(pcm[at : at + step]) >= LOUD for at in range(0, len(pcm) - step + 1, step)]


def script(
    pcm: bytes, words: list[tuple[str, float]], final: float, *, wrong: bool, partial: bool = True
) -> list[Result]:
    """The results for a line: `words` with their starts in seconds, a final result `final` seconds late. Not
    `partial`: one final result, at the end. One stream says things in their order: a final result follows the
    guesses at its words, and guesses at what comes next follow it."""
    heard = loud(pcm)
    if not any(heard) or not words:
        return []
    first = heard.index(True) * WINDOW
    end = (len(heard) - heard[::-1].index(True)) * WINDOW
    cuts = [(at, long) for at, long in _pauses(heard) if first < at < end]
    ends = [_end(start, following, cuts) for (_, start), (_, following) in pairwise(words)] + [end]
    results: list[Result] = []
    done = 0
    for at in [*(at for at, _ in cuts if partial), end]:
        inside = [index for index in range(done, len(words)) if ends[index] <= at + 0.03 or at == end]
        said: list[str] = []
        for index in inside:
            said.append(words[index][0])
            guess = [*said[:-1], WRONG] if wrong and index == len(words) - 1 else said
            results.append(Result(min(ends[index], at) + BEHIND - first, " ".join(guess), final=False))
        if said:
            results.append(Result(at + final - first, " ".join(said), final=True))
            done = inside[-1] + 1
    latest = accumulate((one.at for one in results), max)
    return [replace(one, at=at) for one, at in zip(results, latest, strict=True)]


def _end(start: float, following: float, cuts: list[tuple[float, bool]]) -> float:
    """When a word ends: where the next one begins, or with the silence before that."""
    return next((at for at, long in cuts if long and start < at < following), following)


def _pauses(heard: list[bool]) -> list[tuple[float, bool]]:
    """When each silence begins that may be a pause, and whether it is too long for one within a word."""
    found: list[tuple[float, bool]] = []
    least = max(1, round(PAUSE / WINDOW))
    index = 0
    for sound, stretch in groupby(heard):
        length = len(list(stretch))
        if not sound and length >= least:
            found.append((index * WINDOW, length * WINDOW >= BETWEEN_WORDS))
        index += length
    return found


@dataclass
class Expected:
    """A line that is about to be heard."""

    results: list[Result]
    began: float | None = None
    sent: int = 0


class Speaker:
    """One caller. Which of the agent's connections is theirs shows when they begin to speak."""

    def __init__(self, hearing: Hearing) -> None:
        self._hearing = hearing
        self.expected: Expected | None = None
        self.line: _Line | None = None

    def expect(self, pcm: bytes, words: list[tuple[str, float]]) -> None:
        """They begin to say this now."""
        self.expected = self._hearing.results(pcm, words)

    def leave(self) -> None:
        """They have hung up."""
        self._hearing.speakers.remove(self)

    @property
    def alone(self) -> bool:
        """Whether nobody else is about to be found by their first sound."""
        return not any(one.begins for one in self._hearing.speakers if one is not self)

    @property
    def begins(self) -> bool:
        """Whether the next sound on a connection of nobody's is theirs."""
        return self.line is None and self.expected is not None and self.expected.began is None


@dataclass
class _Line:
    socket: web.WebSocketResponse
    speaker: Speaker | None = None
    seconds: float = 0.0
    rest: bytes = b""
    outgoing: asyncio.Queue[dict[str, Any] | None] = field(default_factory=asyncio.Queue)


class Hearing(Served):
    """Several callers at once, if they do not begin their first lines at the same moment."""

    def __init__(self, final: Latency, seed: int, *, partial: bool = True) -> None:
        super().__init__()
        self._partial = partial
        self._final = final
        self._dice = random.Random(seed)
        self._lines = 0
        self.speakers: list[Speaker] = []

    def caller(self) -> Speaker:
        """One more of them."""
        self.speakers.append(Speaker(self))
        return self.speakers[-1]

    @property
    def listen_url(self) -> str:
        return f"{self.url}/v1/listen"

    def results(self, pcm: bytes, words: list[tuple[str, float]]) -> Expected:
        """What the next line's results will be."""
        self._lines += 1
        late, wrong = self._final.draw(self._dice), self._lines % 5 == 0
        return Expected(script(pcm, words, late, wrong=wrong, partial=self._partial))

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/v1/listen", self._live)
        return app

    async def _live(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        line = _Line(socket)
        async for message in socket:
            if message.type == WSMsgType.BINARY:
                await self._hear(line, message.data)
            elif message.type == WSMsgType.TEXT and json.loads(message.data).get("type") == "CloseStream":
                break
        if line.speaker is not None:
            line.speaker.line = None
        await socket.close()
        return socket

    async def _hear(self, line: _Line, sound: bytes) -> None:
        """Follow the sound, window by window."""
        step = int(RATE * WINDOW) * 2
        line.rest += sound
        while len(line.rest) >= step:
            piece, line.rest = line.rest[:step], line.rest[step:]
            if line.speaker is None and loudness(piece) >= LOUD:
                self._find(line)
            expected = line.speaker.expected if line.speaker is not None else None
            if expected is not None and expected.began is None and loudness(piece) >= LOUD:
                expected.began = line.seconds
            line.seconds += WINDOW
            if expected is not None and expected.began is not None:
                await self._tell(line, expected, line.seconds - expected.began)

    def _find(self, line: _Line) -> None:
        """Whose connection this is."""
        speaker = next((one for one in self.speakers if one.begins), None)
        if speaker is not None:
            line.speaker, speaker.line = speaker, line

    async def _tell(self, line: _Line, expected: Expected, so_far: float) -> None:
        while expected.sent < len(expected.results) and expected.results[expected.sent].at <= so_far:
            result = expected.results[expected.sent]
            expected.sent += 1
            await line.socket.send_json(_message(result, line.seconds))
        speaker = line.speaker
        if speaker and expected.sent == len(expected.results) and speaker.expected is expected:
            speaker.expected = None


def _message(result: Result, now: float) -> dict[str, Any]:
    end = max(0.0, now - BEHIND)
    words = [
        {
            "word": word.strip(".,?!").lower(),
            "punctuated_word": word,
            "start": end,
            "end": end,
            "confidence": 0.97,
        }
        for word in result.text.split()
    ]
    alternative = {"transcript": result.text, "confidence": 0.97, "words": words}
    return {
        "type": "Results",
        "channel_index": [0, 1],
        "start": end,
        "duration": 0.0,
        "is_final": result.final,
        "speech_final": result.final,
        "channel": {"alternatives": [alternative]},
        "metadata": {"request_id": "bench", "model_info": {"name": "stand-in"}},
    }


def silence(seconds: float) -> bytes:
    """So many seconds of nothing."""
    return array("h", [0] * int(RATE * seconds)).tobytes()
