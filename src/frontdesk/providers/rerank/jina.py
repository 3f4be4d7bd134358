"""Jina's reranker, or any service with the same `/rerank` at a `base_url`.

The key is RERANK_API_KEY or, without a base_url, JINA_API_KEY. Options: `model` (a multilingual one by
default), `base_url`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.providers.rerank._http import HttpReranker, service

BASE_URL, MODEL = "https://api.jina.ai/v1", "jina-reranker-v2-base-multilingual"


def build(options: Mapping[str, Any]) -> HttpReranker:
    """See the module's options; BadInput without a key for Jina itself."""
    return service(options, name="jina", base_url=BASE_URL, model=MODEL, keys=("JINA_API_KEY",))
