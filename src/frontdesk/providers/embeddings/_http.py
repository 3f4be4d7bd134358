"""The one client for every service with OpenAI's `/embeddings`.

Everything that can go wrong on the way becomes a `ProviderError` that names the service and the status, never
the texts, never the key.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from frontdesk.errors import ProviderError
from frontdesk.providers.bounded import reaching
from frontdesk.providers.guarded import seconds_in
from frontdesk.providers.statuses import PERMANENT

LONGEST_WAIT = 30.0
"""Seconds that a Retry-After is believed."""


@dataclass(frozen=True)
class Service:
    """Where a service is and what it wants. `query` and `passage` are fields it gets beside the texts, the
    prefixes are put before each text: models such as E5 tell questions from passages by them.
    """

    name: str
    base_url: str
    model: str
    key: str = ""
    dimensions: int | None = None
    query_prefix: str = ""
    passage_prefix: str = ""
    query: Mapping[str, Any] = field(default_factory=dict)
    passage: Mapping[str, Any] = field(default_factory=dict)


class Busy(ProviderError):
    """The service wants to be asked again after `after` seconds."""

    def __init__(self, message: str, after: float) -> None:
        super().__init__(message)
        self.after = after


class OpenAIEmbeddings:
    """An embedder behind OpenAI's protocol. Safe between threads."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.name, self.model, self.dimensions = service.name, service.model, service.dimensions
        headers = {"Authorization": f"Bearer {service.key}"} if service.key else {}
        self._client = httpx.Client(headers=headers, follow_redirects=False)

    @property
    def variant(self) -> str:
        """What besides the model makes vectors different."""
        service = self.service
        told = (service.query_prefix, service.passage_prefix, dict(service.query), dict(service.passage))
        return repr(told) if any(told) else ""

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        """A vector for each text, in seconds `within` for each step of the way."""
        service = self.service
        prefix = service.query_prefix if query else service.passage_prefix
        body: dict[str, Any] = {"model": service.model, "input": [prefix + text for text in texts]}
        body |= {"encoding_format": "float"} | dict(service.query if query else service.passage)
        if service.dimensions is not None:
            body["dimensions"] = service.dimensions
        url = f"{service.base_url.rstrip('/')}/embeddings"
        with reaching(self.name, "no embeddings in time", "no embeddings"):
            answer = self._client.post(url, json=body, timeout=within)
        if answer.status_code != 200:
            raise self._refusal(answer)
        return self._vectors(answer, len(texts))

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _refusal(self, answer: httpx.Response) -> ProviderError:
        status = answer.status_code
        if status == 429 or status >= 500:
            wait = min(seconds_in(answer.headers.get("Retry-After")), LONGEST_WAIT)
            return Busy(f"{self.name}: {status} for embeddings.", wait)
        permanent = status in PERMANENT
        return ProviderError(f"{self.name}: {status} for embeddings.", permanent=permanent)

    def _vectors(self, answer: httpx.Response, count: int) -> list[list[float]]:
        try:
            rows = sorted(answer.json()["data"], key=lambda row: int(row["index"]))
            found = [[float(value) for value in row["embedding"]] for row in rows]
        except (ValueError, KeyError, TypeError) as problem:
            raise ProviderError(f"{self.name}: the answer holds no embeddings.") from problem
        sizes = {len(vector) for vector in found}
        if len(found) != count or len(sizes) != 1 or 0 in sizes:
            raise ProviderError(f"{self.name}: not one embedding for each text.")
        if not all(math.isfinite(value) for vector in found for value in vector):
            raise ProviderError(f"{self.name}: an embedding is not a number.")
        size = sizes.pop()
        if self.dimensions is None:
            self.dimensions = size
        elif size != self.dimensions:
            told = f"{self.name}: vectors have {size} dimensions, not {self.dimensions}"
            raise ProviderError(f"{told}: correct `embeddings.dimensions`.", permanent=True)
        return found


def settled(options: Mapping[str, Any], **defaults: Any) -> dict[str, Any]:
    """A service's defaults with what the options say instead."""
    named = ("base_url", "model", "dimensions", "query_prefix", "passage_prefix", "query", "passage")
    return defaults | {name: options[name] for name in named if options.get(name) is not None}
