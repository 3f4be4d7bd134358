"""The one client for every service with `/rerank` as Cohere, Jina, Infinity, vLLM and llama.cpp have it.

Sent are the model, the question and the texts; the answer's `results` give each text's place and its
relevance. Everything that can go wrong becomes a `ProviderError` that names the service and the status, never
the texts, never the key.
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.bounded import reaching
from frontdesk.providers.statuses import PERMANENT

LONGEST_ANSWER = 1_000_000
"""Bytes of an answer that are read; an answer is some numbers."""


@dataclass(frozen=True)
class Service:
    """Where a service is; its `/rerank` is below `base_url`."""

    name: str
    base_url: str
    model: str
    key: str = ""


class HttpReranker:
    """A reranker behind that protocol. Safe between threads."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.name, self.model = service.name, service.model
        headers = {"Authorization": f"Bearer {service.key}"} if service.key else {}
        self._client = httpx.Client(headers=headers, follow_redirects=False)

    def relevance(self, question: str, texts: Sequence[str], *, within: float) -> list[float]:
        """How relevant each text is to the question, higher is better; `within` seconds for each step."""
        body = {"model": self.model, "query": question, "documents": list(texts), "top_n": len(texts)}
        url = f"{self.service.base_url.rstrip('/')}/rerank"
        with reaching(self.name, "no order in time", "no order"):
            answer = self._client.post(url, json=body, timeout=within)
        if answer.status_code != 200:
            status = answer.status_code
            raise ProviderError(f"{self.name}: {status} for an order.", permanent=status in PERMANENT)
        return self._told(answer, len(texts))

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _told(self, answer: httpx.Response, count: int) -> list[float]:
        if len(answer.content) > LONGEST_ANSWER:
            raise ProviderError(f"{self.name}: the answer is no order: it is far too long.")
        try:
            rows = [(int(row["index"]), float(row["relevance_score"])) for row in answer.json()["results"]]
        except (ValueError, KeyError, TypeError) as problem:
            raise ProviderError(f"{self.name}: the answer holds no order.") from problem
        if sorted(place for place, _ in rows) != list(range(count)):
            raise ProviderError(f"{self.name}: not one relevance for each text.")
        if not all(math.isfinite(relevance) for _, relevance in rows):
            raise ProviderError(f"{self.name}: a relevance is not a number.")
        return [relevance for _, relevance in sorted(rows)]


def service(
    options: Mapping[str, Any], *, name: str, base_url: str, model: str, keys: Sequence[str]
) -> HttpReranker:
    """The service by its options: `model`, `base_url`.

    The key is RERANK_API_KEY, else without a base_url the first of `keys` that is set; BadInput where the
    service itself wants one and there is none.
    """
    key, own = os.environ.get("RERANK_API_KEY", ""), options.get("base_url")
    if keys and not own:
        key = key or next((os.environ[one] for one in keys if os.environ.get(one)), "")
        if not key:
            raise BadInput(f"{name} needs a key: set RERANK_API_KEY, or a base_url of your own service.")
    return HttpReranker(Service(name, str(own or base_url), str(options.get("model") or model), key))
