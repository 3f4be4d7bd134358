"""The one way to a language model: trims, measures, keeps the deadlines, and asks the next when one fails.

A provider that fails or is silent before its first word is replaced by the next in the chain; one that is
only late gets company: the next is asked too, and who begins first answers. After the first word a failure is
an error, because half an answer may have been heard. Every attempt is logged and counted: provider, model,
tokens, seconds, outcome. What was asked and answered is never logged.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Lock
from typing import Any

from frontdesk.errors import Code, FrontdeskError, ProviderError
from frontdesk.providers.base import LLMProvider, Message, Tokens
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.racing import OVERTAKEN, Entrant, overtaken, race

log = logging.getLogger("frontdesk.llm")

TOTAL = 20.0
BUDGET = 3000
HEDGE = 0.5
"""Seconds without a first word after which the next model is asked too: an answer on the phone has 1.2."""
FINE = ("ok", "cancelled", OVERTAKEN)
LETTERS_A_TOKEN = 3
"""A careful guess for English (4) and Russian (2 to 3) alike."""


@dataclass
class Meter:
    """What the models of one chain have cost so far. Seconds are spent waiting and reading."""

    calls: int = 0
    failures: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    seconds: float = 0.0
    _lock: Lock = field(default_factory=Lock, repr=False, compare=False)

    def add(self, tokens: Tokens, seconds: float, *, failed: bool) -> None:
        with self._lock:
            self.calls += 1
            self.failures += failed
            self.prompt_tokens += tokens.prompt
            self.completion_tokens += tokens.completion
            self.seconds += seconds


@dataclass
class Link:
    """One model of the chain: seconds until its first word, seconds in all, tokens it may be sent; `hedge`
    seconds after which the next one is asked too."""

    provider: LLMProvider
    first: float
    total: float = TOTAL
    budget: int = BUDGET
    breaker: Breaker = field(default_factory=Breaker)
    hedge: float = HEDGE


def _now() -> float:
    """Seconds on the clock by which deadlines run."""
    return asyncio.get_running_loop().time()


@dataclass
class _Attempt:
    """One call to one model, as the log tells it."""

    link: Link
    began: float = field(default_factory=_now)
    first: float | None = None
    tokens: Tokens = field(default_factory=Tokens)
    outcome: str = "cancelled"

    def count(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def left(self) -> float:
        """Seconds until the next deadline."""
        limit = self.link.first if self.first is None else self.link.total
        return limit - (_now() - self.began)


@dataclass(frozen=True)
class _Begun:
    """An answer with its first word, and what comes after it."""

    attempt: _Attempt
    pieces: AsyncGenerator[str, None]
    first: str


_Request = tuple[str, Sequence[Message], int, dict[str, Any] | None]
"""System prompt, messages, most tokens, JSON schema."""


class Chain:
    """A language model made of several. `meter` counts all of them."""

    def __init__(self, links: Sequence[Link]) -> None:
        self._links = links
        self.name = "+".join(link.provider.name for link in links)
        self.model = links[0].provider.model
        self.meter = Meter()

    async def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncGenerator[str, None]:
        """The first answer that begins in time. ProviderError when none does, or one breaks off."""
        request = (system_prompt, messages, max_tokens, json_schema)
        async with aclosing(self._answer(request, on_usage, hedged=True)) as pieces:
            async for piece in pieces:
                yield piece

    async def generate(self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150) -> str:
        """The whole answer; one that breaks off is asked for again of the next. Nobody waits for its first
        word: nobody is asked besides."""
        problem: FrontdeskError | None = None
        for _ in self._links:
            try:
                request = (system_prompt, messages, max_tokens, None)
                async with aclosing(self._answer(request, None, hedged=False)) as pieces:
                    return "".join([piece async for piece in pieces])
            except FrontdeskError as failure:
                problem = failure
        raise ProviderError(str(problem), code=Code.AI_SERVICE_UNAVAILABLE)

    async def _answer(
        self, request: _Request, on_usage: Callable[[Tokens], None] | None, *, hedged: bool
    ) -> AsyncGenerator[str, None]:
        begun = await self._begin(request, hedged=hedged)
        attempt = begun.attempt
        try:
            async with aclosing(begun.pieces):
                yield begun.first
                async for piece in begun.pieces:
                    yield piece
        except FrontdeskError as failure:
            self._failed(attempt, failure)
            raise
        else:
            attempt.outcome = "ok"
            attempt.link.breaker.succeeded()
            if on_usage:
                on_usage(replace(attempt.tokens, model=attempt.link.provider.model))
        finally:
            self._record(attempt)

    async def _begin(self, request: _Request, *, hedged: bool) -> _Begun:
        """Whoever says the first word; the others are left. ProviderError when nobody does."""
        links = [link for link in self._links if link.breaker.closed] or self._links
        entrants = [
            Entrant(partial(self._first, link, request), link.hedge if hedged else None) for link in links
        ]
        try:
            return await race(entrants, self._lost)
        except FrontdeskError as problem:
            told = f"no language model answered; the last said: {problem}"
            raise ProviderError(told, code=Code.AI_SERVICE_UNAVAILABLE) from problem

    async def _first(self, link: Link, request: _Request) -> _Begun:
        """Ask one model, up to its first word."""
        system, messages, most, schema = request
        attempt, first = _Attempt(link), ""
        asked = trimmed(system, messages, link.budget)
        stream = link.provider.stream(system, asked, most, json_schema=schema, on_usage=attempt.count)
        pieces = _timed(stream, attempt)
        try:
            while attempt.first is None:
                first += await anext(pieces)
        except FrontdeskError as failure:
            self._failed(attempt, failure)
            self._record(attempt)
            raise
        except asyncio.CancelledError as left:
            if overtaken(left):
                self._overtaken(attempt)
            else:
                self._record(attempt)
            raise
        return _Begun(attempt, pieces, first)

    async def _lost(self, begun: _Begun) -> None:
        await begun.pieces.aclose()
        self._overtaken(begun.attempt)

    def _failed(self, attempt: _Attempt, failure: FrontdeskError) -> None:
        attempt.outcome = str(failure)
        attempt.link.breaker.failed(permanent=failure.permanent, refused=failure.refused)

    def _overtaken(self, attempt: _Attempt) -> None:
        """Twice too late in a row is as good as down."""
        attempt.outcome = OVERTAKEN
        attempt.link.breaker.failed()
        self._record(attempt)

    def _record(self, attempt: _Attempt) -> None:
        seconds = _now() - attempt.began
        self.meter.add(attempt.tokens, seconds, failed=attempt.outcome not in FINE)
        log.info(
            "provider=%s model=%s prompt=%d completion=%d first=%s seconds=%.3f outcome=%s",
            attempt.link.provider.name,
            attempt.link.provider.model,
            attempt.tokens.prompt,
            attempt.tokens.completion,
            "none" if attempt.first is None else f"{attempt.first:.3f}",
            seconds,
            attempt.outcome,
        )


async def _timed(pieces: AsyncIterator[str], attempt: _Attempt) -> AsyncGenerator[str, None]:
    """The pieces, each before its deadline; an answer without a word is a failure."""
    name = attempt.link.provider.name
    async with AsyncExitStack() as stack:
        if isinstance(pieces, AsyncGenerator):
            await stack.enter_async_context(aclosing(pieces))
        while True:
            try:
                async with asyncio.timeout(attempt.left()):
                    piece = await anext(pieces, None)
            except TimeoutError as late:
                what = "first word" if attempt.first is None else "end"
                raise ProviderError(f"{name}: no {what} in time") from late
            if piece is None:
                break
            if attempt.first is None and piece.strip():
                attempt.first = _now() - attempt.began
            yield piece
    if attempt.first is None:
        raise ProviderError(f"{name}: an empty answer")


def estimate(text: str) -> int:
    """About how many tokens a text takes."""
    return len(text) // LETTERS_A_TOKEN + 4


def trimmed(system_prompt: str, messages: Sequence[Message], budget: int) -> list[Message]:
    """The latest messages that fit the budget beside the system prompt; the last always, cut if it must."""
    left = max(budget - estimate(system_prompt), budget // 4)
    kept: list[Message] = []
    for message in reversed(messages):
        cost = estimate(message["content"])
        if cost > left:
            if not kept:
                kept.append({**message, "content": message["content"][: left * LETTERS_A_TOKEN]})
            break
        left -= cost
        kept.append(message)
    return kept[::-1]
