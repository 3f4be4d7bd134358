"""A language model that says what it is told to say."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from frontdesk.providers.base import Message, Tokens


class Model:
    """Answers with `text`, or raises `error`; `asked` holds (system prompt, last message)."""

    name = "told"
    model = "told"

    def __init__(self, text: str = "", error: Exception | None = None) -> None:
        self.text = text
        self.error = error
        self.asked: list[tuple[str, str]] = []

    async def generate(self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150) -> str:
        self.asked.append((system_prompt, messages[-1]["content"]))
        if self.error is not None:
            raise self.error
        return self.text

    async def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncIterator[str]:
        yield await self.generate(system_prompt, messages, max_tokens)
