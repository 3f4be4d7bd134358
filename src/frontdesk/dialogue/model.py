"""The language models as a dialogue sees them: metered, and with a deadline for everything."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import fields, replace
from typing import Any

from frontdesk.errors import Code, ProviderError
from frontdesk.models import Usage
from frontdesk.providers.base import LLMProvider, Message, Tokens

log = logging.getLogger(__name__)

MAX_TOKENS = 150
MAX_CHARS = 4000


class Model:
    """One conversation's use of a language model. Failures are counted, then raised as ProviderError.

    `asked` names the model that was asked last, or that answered in its place.
    """

    def __init__(self, llm: LLMProvider, usage: Usage | None = None) -> None:
        self._llm = llm
        self.usage = usage or Usage()
        self.asked = ""
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
        self.asked = self._llm.model
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
            code = Code.AI_SERVICE_UNAVAILABLE
            log.warning("%s: the model failed: %s", code, error or type(error).__name__)
            raise ProviderError(f"the model failed: {type(error).__name__}", code=code) from error

    async def whole(
        self, system: str, messages: Sequence[Message], *, within: float, json_schema: dict[str, Any]
    ) -> str:
        """The whole answer as one text."""
        stream = self.stream(system, messages, first=within, total=within, json_schema=json_schema)
        async with aclosing(stream) as pieces:  # type: ignore[type-var]
            return "".join([piece async for piece in pieces])

    def _count(self, tokens: Tokens) -> None:
        self.asked = tokens.model or self.asked
        self.usage = replace(
            self.usage,
            prompt_tokens=self.usage.prompt_tokens + tokens.prompt,
            completion_tokens=self.usage.completion_tokens + tokens.completion,
        )


class Spending:
    """What the models of one dialogue cost: in all, and since it was asked for last."""

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = models
        self._told = Usage()

    @property
    def total(self) -> Usage:
        """All of it so far."""
        return _added(*(model.usage for model in self._models))

    def go_on(self, before: Usage) -> None:
        """So much was spent, and told, before these models were there."""
        if self._models:
            self._models[0].usage, self._told = before, before

    def since(self) -> tuple[Usage, str]:
        """What was spent since the last time, and the names of the models that were asked."""
        total = self.total
        spent = Usage(*(now - then for now, then in zip(_numbers(total), _numbers(self._told), strict=True)))
        names = dict.fromkeys(model.asked for model in self._models if model.asked)
        self._told = total
        for model in self._models:
            model.asked = ""
        return spent, "+".join(names)


def _numbers(usage: Usage) -> list[int]:
    return [getattr(usage, one.name) for one in fields(Usage)]


def _added(*usages: Usage) -> Usage:
    return Usage(*(sum(getattr(one, name.name) for one in usages) for name in fields(Usage)))
