"""Anthropic's models. The key is ANTHROPIC_API_KEY.

Options: `model` (claude-haiku-4-5), `base_url`, `temperature`. An answer in JSON is asked for as the input of
a tool that the model must use.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Any

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Message, Tokens
from frontdesk.providers.clients import PerLoop

BASE_URL = "https://api.anthropic.com"
VERSION = "2023-06-01"
PERMANENT = frozenset({400, 401, 402, 403, 404, 405, 413, 422, 451})
FORBIDDEN = 403
CONNECTED_WITHIN = 3.0
SILENT_FOR = 20.0
TOOL = "answer"
OPENING = "(The conversation begins.)"


class _Client(httpx.AsyncClient):
    """An HTTP client that is closed as `PerLoop` closes things."""

    async def close(self) -> None:
        await self.aclose()


class Anthropic:
    """The messages endpoint, streamed."""

    name = "anthropic"

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self.model = str(options.get("model") or "claude-haiku-4-5")
        self._key = key
        self._url = f"{str(options.get('base_url') or BASE_URL).rstrip('/')}/v1/messages"
        self._temperature = options.get("temperature")
        self._clients: PerLoop[_Client] = PerLoop(
            lambda: _Client(timeout=httpx.Timeout(SILENT_FOR, connect=CONNECTED_WITHIN))
        )

    async def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncGenerator[str, None]:
        """The answer as it is written."""
        headers = {"x-api-key": self._key, "anthropic-version": VERSION}
        body = self._request(system_prompt, messages, max_tokens, json_schema)
        tokens = Tokens()
        try:
            async with self._clients.get().stream("POST", self._url, headers=headers, json=body) as answer:
                if answer.status_code >= 400:
                    raise self._refusal(answer.status_code)
                async for event in _events(answer.aiter_lines()):
                    if event.get("type") == "error":
                        raise ProviderError(f"{self.name}: the answer broke off ({_kind(event)}).")
                    tokens = _counted(tokens, event)
                    if text := _text(event):
                        yield text
        except httpx.TimeoutException as late:
            raise ProviderError(f"{self.name}: no answer in time.") from late
        except httpx.HTTPError as problem:
            raise ProviderError(f"{self.name}: the answer broke off ({type(problem).__name__}).") from problem
        if on_usage:
            on_usage(tokens)

    async def generate(self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150) -> str:
        """The whole answer."""
        async with aclosing(self.stream(system_prompt, messages, max_tokens)) as pieces:
            return "".join([piece async for piece in pieces])

    def _request(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int,
        json_schema: dict[str, Any] | None,
    ) -> dict[str, Any]:
        said = list(messages)
        if not said or said[0]["role"] != "user":
            said.insert(0, {"role": "user", "content": OPENING})
        request: dict[str, Any] = {
            "model": self.model,
            "max_tokens": max_tokens,
            "messages": said,
            "stream": True,
        }
        if system_prompt:
            request["system"] = system_prompt
        if self._temperature is not None:
            request["temperature"] = float(self._temperature)
        if json_schema:
            request["tools"] = [{"name": TOOL, "description": "The answer.", "input_schema": json_schema}]
            request["tool_choice"] = {"type": "tool", "name": TOOL}
        return request

    def _refusal(self, status: int) -> ProviderError:
        """403 is a refusal by region or rights: no retry helps, another provider does."""
        permanent = status in PERMANENT
        return ProviderError(f"{self.name}: {status}", permanent=permanent, refused=status == FORBIDDEN)


async def _events(lines: AsyncIterator[str]) -> AsyncIterator[dict[str, Any]]:
    """The stream's events; a line that is none is an error."""
    async for line in lines:
        if not line.startswith("data:"):
            continue
        try:
            event = json.loads(line.removeprefix("data:"))
        except ValueError as problem:
            raise ProviderError("anthropic: the answer makes no sense.") from problem
        if isinstance(event, dict):
            yield event


def _text(event: Mapping[str, Any]) -> str:
    """The words of one event, or the piece of JSON."""
    delta = event.get("delta")
    if event.get("type") != "content_block_delta" or not isinstance(delta, dict):
        return ""
    text = delta.get("text") or delta.get("partial_json")
    return text if isinstance(text, str) else ""


def _kind(event: Mapping[str, Any]) -> str:
    error = event.get("error")
    return str(error.get("type", ""))[:60] if isinstance(error, dict) else ""


def _counted(tokens: Tokens, event: Mapping[str, Any]) -> Tokens:
    """The tokens so far: what was sent comes first, what was written last."""
    message = event.get("message")
    usage = message.get("usage") if isinstance(message, dict) else event.get("usage")
    if not isinstance(usage, dict):
        return tokens
    sent, written = usage.get("input_tokens"), usage.get("output_tokens")
    return Tokens(
        sent if isinstance(sent, int) else tokens.prompt,
        written if isinstance(written, int) else tokens.completion,
    )


def build(options: Mapping[str, Any]) -> Anthropic:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("ANTHROPIC_API_KEY", "")
    if not key:
        raise BadInput("Anthropic needs a key: set ANTHROPIC_API_KEY, or name another provider under llm.")
    return Anthropic(key, options)
