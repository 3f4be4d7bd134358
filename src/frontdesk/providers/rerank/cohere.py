"""Cohere's reranker. The key is RERANK_API_KEY or COHERE_API_KEY. Options: `model`, `base_url`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.providers.rerank._http import HttpReranker, service

BASE_URL, MODEL = "https://api.cohere.com/v2", "rerank-v3.5"


def build(options: Mapping[str, Any]) -> HttpReranker:
    """See the module's options; BadInput without a key for Cohere itself."""
    return service(
        options, name="cohere", base_url=BASE_URL, model=MODEL, keys=("COHERE_API_KEY", "CO_API_KEY")
    )
