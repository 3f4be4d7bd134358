"""OpenAI, and any service that has its `/v1/embeddings` (vLLM, TEI, LM Studio, …).

The key is EMBEDDINGS_API_KEY or, without a base_url, OPENAI_API_KEY. Options: `model`
(text-embedding-3-small), `base_url`, `dimensions` (asked for, of models that can shorten their vectors),
`query_prefix` and `passage_prefix` ("query: " and "passage: " for E5), `query` and `passage` (fields sent
beside the texts, such as `input_type`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.embeddings._http import OpenAIEmbeddings, Service, settled

BASE_URL = "https://api.openai.com/v1"


def build(options: Mapping[str, Any]) -> OpenAIEmbeddings:
    """See the module's options; BadInput without a key for the service that needs one."""
    key = os.environ.get("EMBEDDINGS_API_KEY", "")
    if not options.get("base_url"):
        key = key or os.environ.get("OPENAI_API_KEY", "")
        if not key:
            raise BadInput(
                "OpenAI's embeddings need a key: set EMBEDDINGS_API_KEY or OPENAI_API_KEY, or a base_url of"
                " your own service."
            )
    defaults = {"base_url": BASE_URL, "model": "text-embedding-3-small"}
    return OpenAIEmbeddings(Service(**settled(options, name="openai", key=key, **defaults)))
