"""The one client for every service that speaks OpenAI's chat protocol.

A service's file fills in a `Service`; everything that can go wrong on the way becomes a `ProviderError` that
names the service and the status, never the words, never the key.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any

import openai

from frontdesk.errors import ProviderError
from frontdesk.providers.base import Message, Tokens
from frontdesk.providers.clients import PerLoop
from frontdesk.providers.statuses import PERMANENT

READ_WITHIN = 60.0
FORBIDDEN = 403
SPENT = {"insufficient_quota", "billing_not_active"}


@dataclass(frozen=True)
class Service:
    """Where a service is and how it differs. `schemas`: it can be held to a JSON schema; `reasoning`: how
    much the model thinks before it answers, in the service's own words."""

    name: str
    base_url: str
    model: str
    key: str | Callable[[], Awaitable[str]]
    token_limit: str = "max_tokens"  # noqa: S105 the name of a parameter
    schemas: bool = True
    temperature: float | None = None
    reasoning: str | None = None
    project: str | None = None
    verify: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


class OpenAICompatible:
    """A language model behind OpenAI's chat protocol."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.name, self.model = service.name, service.model
        self._clients = PerLoop(self._client)

    def _client(self) -> openai.AsyncOpenAI:
        service = self.service
        http = openai.DefaultAsyncHttpxClient(verify=_trust(service.verify)) if service.verify else None
        client = openai.AsyncOpenAI(
            base_url=service.base_url,
            api_key=service.key,
            default_headers=dict(service.headers),
            max_retries=0,
            timeout=READ_WITHIN,
            http_client=http,
        )
        client.organization, client.project = None, service.project  # not from OpenAI's own variables
        return client

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
        request = self._request(system_prompt, messages, max_tokens, json_schema)
        try:
            async with await self._clients.get().chat.completions.create(**request) as chunks:
                async for chunk in chunks:
                    if on_usage and (usage := getattr(chunk, "usage", None)):
                        on_usage(_tokens(usage))
                    if text := _text(chunk):
                        yield text
        except openai.APIStatusError as problem:
            raise self._refusal(problem) from problem
        except (openai.APITimeoutError, TimeoutError) as problem:
            raise ProviderError(f"{self.name}: no answer in time.") from problem
        except Exception as problem:
            if isinstance(problem, ProviderError):
                raise
            raise ProviderError(f"{self.name}: the answer broke off ({type(problem).__name__}).") from problem

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
        service = self.service
        request: dict[str, Any] = {
            "model": service.model,
            "messages": [{"role": "system", "content": system_prompt}, *messages],
            service.token_limit: max_tokens,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if service.temperature is not None:
            request["temperature"] = service.temperature
        if service.reasoning is not None:
            request["reasoning_effort"] = service.reasoning
        if json_schema and service.schemas:
            shape = {"name": "answer", "schema": json_schema, "strict": False}
            request["response_format"] = {"type": "json_schema", "json_schema": shape}
        return request

    def _refusal(self, problem: openai.APIStatusError) -> ProviderError:
        """403 is a refusal by region or rights: no retry helps, another provider does."""
        status, code = problem.status_code, str(problem.code or problem.type or "")[:60]
        permanent = status in PERMANENT or code in SPENT
        told = f"{self.name}: {status} {code}".rstrip()
        return ProviderError(told, permanent=permanent, refused=status == FORBIDDEN)


def _trust(path: str) -> Any:
    import ssl

    return ssl.create_default_context(cafile=path)


def _text(chunk: Any) -> str:
    """The words of one chunk; a chunk without any, or of another shape, is silence."""
    choices = getattr(chunk, "choices", None)
    if not isinstance(choices, list) or not choices:
        return ""
    content = getattr(getattr(choices[0], "delta", None), "content", None)
    return content if isinstance(content, str) else ""


def _tokens(usage: Any) -> Tokens:
    prompt, completion = (getattr(usage, name, 0) for name in ("prompt_tokens", "completion_tokens"))
    return Tokens(prompt if isinstance(prompt, int) else 0, completion if isinstance(completion, int) else 0)


def settled(options: Mapping[str, Any], **defaults: Any) -> dict[str, Any]:
    """A service's defaults with what the options say instead."""
    named = ("base_url", "model", "token_limit", "schemas", "temperature", "reasoning", "verify")
    return defaults | {name: options[name] for name in named if options.get(name) is not None}
