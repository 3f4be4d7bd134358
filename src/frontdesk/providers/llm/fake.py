"""A language model with prepared answers: for tests, evaluations and demonstrations.

Options: `answers` (a list, one per call, the last one repeated; or a mapping from a piece of what was asked
to the answer), `delay` (seconds before the first word), `pace` (seconds between words), `fails` (how many of
the first calls fail).
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from typing import Any

from frontdesk.errors import ProviderError
from frontdesk.providers.base import Message, Tokens


class Fake:
    """Answers as it was told to; remembers what it was asked in `asked`."""

    name = "fake"
    model = "script"

    def __init__(
        self,
        answers: Sequence[str] | Mapping[str, str] = (),
        *,
        delay: float = 0.0,
        pace: float = 0.0,
        fails: int = 0,
    ) -> None:
        self._answers, self._delay, self._pace, self._fails = answers, delay, pace, fails
        self.asked: list[tuple[str, tuple[Message, ...]]] = []

    def _answer(self, messages: Sequence[Message]) -> str:
        answers = self._answers
        if isinstance(answers, Mapping):
            said = messages[-1]["content"].casefold() if messages else ""
            return next((text for part, text in answers.items() if part.casefold() in said), "")
        return answers[min(len(self.asked), len(answers)) - 1] if answers else ""

    async def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncGenerator[str, None]:
        """The next answer, word by word; a word is a token."""
        self.asked.append((system_prompt, tuple(messages)))
        await asyncio.sleep(self._delay)
        if len(self.asked) <= self._fails:
            raise ProviderError("fake: told to fail.")
        words = re.findall(r"\S+\s*", self._answer(messages))[:max_tokens]
        for word in words:
            yield word
            await asyncio.sleep(self._pace)
        if on_usage:
            asked = sum(len(message["content"].split()) for message in messages)
            on_usage(Tokens(asked + len(system_prompt.split()), len(words)))

    async def generate(self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150) -> str:
        """The next answer as a whole."""
        return "".join([word async for word in self.stream(system_prompt, messages, max_tokens)])


def build(options: Mapping[str, Any]) -> Fake:
    """`answers`, `delay`, `pace`, `fails`."""
    return Fake(
        options.get("answers", ()),
        delay=float(options.get("delay", 0.0)),
        pace=float(options.get("pace", 0.0)),
        fails=int(options.get("fails", 0)),
    )
