"""The one way to a language model: trims, measures, keeps the deadlines, and asks the next when one fails.

A provider that fails or is silent before its first word is replaced by the next in the chain; after the first
word a failure is an error, because half an answer may have been heard. Every attempt is logged and counted:
provider, model, tokens, seconds, outcome. What was asked and answered is never logged.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, aclosing
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.providers.base import LLMProvider, Message, Tokens
from frontdesk.providers.breaker import Breaker

log = logging.getLogger("frontdesk.llm")

TOTAL = 20.0
BUDGET = 3000
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
    """One model of the chain: seconds until its first word, seconds in all, tokens it may be sent."""

    provider: LLMProvider
    first: float
    total: float = TOTAL
    budget: int = BUDGET
    breaker: Breaker = field(default_factory=Breaker)


@dataclass
class _Attempt:
    """One call to one model, as the log tells it."""

    link: Link
    began: float = field(default_factory=time.monotonic)
    first: float | None = None
    tokens: Tokens = field(default_factory=Tokens)
    outcome: str = "cancelled"

    def count(self, tokens: Tokens) -> None:
        self.tokens = tokens

    def left(self) -> float:
        """Seconds until the next deadline."""
        limit = self.link.first if self.first is None else self.link.total
        return limit - (time.monotonic() - self.began)


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
        problem: FrontdeskError | None = None
        for link in [link for link in self._links if link.breaker.closed] or self._links:
            attempt = _Attempt(link)
            asked = trimmed(system_prompt, messages, link.budget)
            pieces = link.provider.stream(
                system_prompt, asked, max_tokens, json_schema=json_schema, on_usage=attempt.count
            )
            try:
                async with aclosing(_timed(pieces, attempt)) as timed:
                    async for piece in timed:
                        yield piece
            except FrontdeskError as failure:
                problem = failure
                attempt.outcome = str(failure)
                link.breaker.failed(permanent=failure.permanent, refused=failure.refused)
                if attempt.first is not None:
                    raise
            else:
                attempt.outcome = "ok"
                link.breaker.succeeded()
                if on_usage:
                    on_usage(attempt.tokens)
                return
            finally:
                self._record(attempt)
        raise ProviderError(f"no language model answered; the last said: {problem}")

    async def generate(self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150) -> str:
        """The whole answer; one that breaks off is asked for again of the next."""
        problem: FrontdeskError | None = None
        for _ in self._links:
            try:
                async with aclosing(self.stream(system_prompt, messages, max_tokens)) as pieces:
                    return "".join([piece async for piece in pieces])
            except FrontdeskError as failure:
                problem = failure
        raise ProviderError(str(problem))

    def _record(self, attempt: _Attempt) -> None:
        seconds = time.monotonic() - attempt.began
        self.meter.add(attempt.tokens, seconds, failed=attempt.outcome not in ("ok", "cancelled"))
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
                attempt.first = time.monotonic() - attempt.began
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
