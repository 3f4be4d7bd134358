"""Model and voice with latencies drawn from distributions: the same draws for every agent."""

from __future__ import annotations

import asyncio
import logging
import math
import random
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bench.latency.lines import ANSWERS
from frontdesk.dialogue.guessing import same_words
from frontdesk.dialogue.prompts import UNKNOWN
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.openai import SPEECH_RATE, Behaviour, OpenAIStandIn

VOICE = "en-us+f3"
PACE = 230
PLAIN = "You answer the telephone of a salon."
"""What plain agents tell their model."""
PARTS = 3
AGAIN = "Could you say that again?"
P95 = 1.6449
"""How many standard deviations the 95th of a hundred lies above the middle one."""


@dataclass(frozen=True)
class Latency:
    """Seconds: the median, the 95th percentile as a multiple of it, how often it stalls and for how long."""

    median: float
    p95: float = 1.0
    stalls: float = 0.0
    stall: float = 3.0

    def draw(self, dice: random.Random) -> float:
        """One latency: log-normal around the median."""
        if dice.random() < self.stalls:
            return self.stall
        return (
            self.median * math.exp(dice.gauss(0.0, math.log(self.p95) / P95)) if self.p95 > 1 else self.median
        )


@dataclass(frozen=True)
class Legs:
    """Every leg that is not ours."""

    final: Latency
    token: Latency
    voice: Latency
    tokens_per_second: float = 80.0


FIXED = Legs(Latency(0.150), Latency(0.300), Latency(0.120))
STALLED = Legs(Latency(0.150), Latency(0.300, stalls=0.3), Latency(0.120, stalls=0.15))
TAIL = Legs(Latency(0.150, 2.0), Latency(0.300, 2.0, stalls=0.01), Latency(0.120, 2.0, stalls=0.01))


class Services(OpenAIStandIn):
    """Chat and speech in OpenAI's protocol. While `preparing` speech has no latency: before the calls."""

    def __init__(self, legs: Legs, seed: int) -> None:
        super().__init__(Behaviour(answer=answer, pace=1 / legs.tokens_per_second))
        self._legs = legs
        self._dice = random.Random(seed)
        self._spoken: dict[str, bytes] = {}
        self._making = threading.Lock()
        self.preparing = True
        self.chats = 0
        self.cuts: list[float] = []
        """Seconds after which the agent hung up on each answer that stalled."""

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        self.chats += 1
        wait = self._legs.token.draw(self._dice)
        with self._timed(wait >= self._legs.token.stall):
            # not by the behaviour, which all calls share
            await asyncio.sleep(wait)
            return await super()._chat(request)

    async def _speech(self, request: web.Request) -> web.Response:
        body = await self._body(request)
        text = str(body.get("input", ""))
        began = asyncio.get_running_loop().time()
        pcm = await asyncio.to_thread(self._sound, text)
        wait = 0.0 if self.preparing else self._legs.voice.draw(self._dice)
        with self._timed(wait >= self._legs.voice.stall):
            await asyncio.sleep(max(0.0, wait - (asyncio.get_running_loop().time() - began)))
        return web.Response(body=pcm, content_type="audio/pcm")

    @contextmanager
    def _timed(self, stalls: bool) -> Iterator[None]:
        """Note how long the agent waited for an answer that stalls."""
        began = time.monotonic()
        try:
            yield
        finally:
            if stalls:
                self.cuts.append(time.monotonic() - began)

    @property
    def spoken(self) -> tuple[str, ...]:
        """Every text that the voice was asked for."""
        return tuple(self._spoken)

    def _sound(self, text: str) -> bytes:
        with self._making:
            if text not in self._spoken:
                self._spoken[text] = speak(text, VOICE, rate=PACE, sample_rate=SPEECH_RATE)
            return self._spoken[text]


def quiet() -> None:
    """Who hangs up on an answer, having enough of it, is no error of the stand-in's."""
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)


def answer(messages: list[dict[str, Any]]) -> str:
    """The answer to the last question; no commands, where those are asked for.

    A plain agent may have taken half a question for a turn: it is answered as soon as the parts make one.
    What is not over yet and says so is answered as the question that begins like it.
    """
    said = [_text(one) for one in messages if one.get("role") == "user"]
    begun = _BEGUN.search(said[-1]) if said else None
    if begun is not None:
        words = same_words(begun[1])
        return next((told for asked, told in ANSWERS.items() if same_words(asked).startswith(words)), UNKNOWN)
    plain = any(PLAIN in _text(one) for one in messages)
    for count in range(1, PARTS + 1) if plain else (1,):
        asked = same_words(" ".join(said[-count:]))
        told = next((told for question, told in _KNOWN.items() if question in asked), None)
        if told is not None:
            return told
    return AGAIN if plain else '{"commands": []}'


_BEGUN = re.compile(r"<caller>(.*) …</caller>")


def _text(message: Mapping[str, Any]) -> str:
    content = message.get("content", "")
    if isinstance(content, list):
        return " ".join(part.get("text", "") if isinstance(part, dict) else str(part) for part in content)
    return str(content)


_KNOWN = {same_words(question): told for question, told in ANSWERS.items()} | {
    "discount for students": ANSWERS["Is there a discount for students?"],
    "opening hours": "We are open from nine to six.",
    "prices": ANSWERS["What are your prices?"],
    "directions": ANSWERS["Can you give me directions?"],
    "parking": "You can park behind the house.",
    "seven nine four six": "Tuesday at half past three. Is that right?",
    "half past three": "Which number can we call?",
    "next tuesday": "At what time?",
    "book an appointment": "For which day?",
}
