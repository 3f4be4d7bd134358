"""The language model as a dialogue sees it: metered, and with a deadline for everything."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from typing import Any

from frontdesk.errors import ProviderError
from frontdesk.models import Usage
from frontdesk.providers.base import LLMProvider, Message, Tokens

log = logging.getLogger(__name__)

MAX_TOKENS = 150
MAX_CHARS = 4000


class Model:
    """One conversation's use of a language model. Failures are counted, then raised as ProviderError."""

    def __init__(self, llm: LLMProvider, usage: Usage | None = None) -> None:
        self._llm = llm
        self.usage = usage or Usage()
        self.ttft: float | None = None

    async def stream(
        self,
        system: str,
        messages: Sequence[Message],
        *,
        first: float,
        total: float,
        json_schema: dict[str, Any] | None = None,
    ) -> AsyncIterator[str]:
        """Pieces of text. `first` seconds until the first piece, `total` for all of them."""
        self.usage = replace(self.usage, llm_calls=self.usage.llm_calls + 1)
        clock = asyncio.get_running_loop().time
        began, self.ttft, chars = clock(), None, 0
        try:
            pieces = self._llm.stream(
                system, messages, MAX_TOKENS, json_schema=json_schema, on_usage=self._count
            )
            async with aclosing(pieces) as stream:  # type: ignore[type-var]
                while chars < MAX_CHARS:
                    left = (first if self.ttft is None else total) - (clock() - began)
                    async with asyncio.timeout(left):
                        piece = await anext(stream, None)
                    if piece is None:
                        return
                    if self.ttft is None:
                        self.ttft = clock() - began
                    chars += len(piece)
                    yield piece
        except (asyncio.CancelledError, GeneratorExit):
            raise
        except Exception as error:
            self.usage = replace(self.usage, llm_failures=self.usage.llm_failures + 1)
            log.warning("the model failed: %s", error or type(error).__name__)
            raise ProviderError(f"the model failed: {type(error).__name__}") from error

    async def whole(
        self, system: str, messages: Sequence[Message], *, within: float, json_schema: dict[str, Any]
    ) -> str:
        """The whole answer as one text."""
        stream = self.stream(system, messages, first=within, total=within, json_schema=json_schema)
        async with aclosing(stream) as pieces:  # type: ignore[type-var]
            return "".join([piece async for piece in pieces])

    def _count(self, tokens: Tokens) -> None:
        self.usage = replace(
            self.usage,
            prompt_tokens=self.usage.prompt_tokens + tokens.prompt,
            completion_tokens=self.usage.completion_tokens + tokens.completion,
        )
