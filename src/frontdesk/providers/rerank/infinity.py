"""Infinity on this machine or in your own network: no key, unless RERANK_API_KEY gives one.

Options: `model`, `base_url`. The only one that is fast enough for the telephone, where it has a small model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from frontdesk.providers.rerank._http import HttpReranker, service

BASE_URL, MODEL = "http://127.0.0.1:7997", "BAAI/bge-reranker-v2-m3"


def build(options: Mapping[str, Any]) -> HttpReranker:
    """See the module's options."""
    return service(options, name="infinity", base_url=BASE_URL, model=MODEL, keys=())
