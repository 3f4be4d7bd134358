"""Ollama on this machine: no key. Multilingual models are bge-m3, embeddinggemma, snowflake-arctic-embed2.

Options: `model` (bge-m3), `base_url`, and the prefixes and fields of `openai`. OLLAMA_HOST is understood as
Ollama itself does.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from frontdesk.providers.embeddings._http import OpenAIEmbeddings, Service, settled
from frontdesk.providers.llm.ollama import address


def build(options: Mapping[str, Any]) -> OpenAIEmbeddings:
    """See the module's options."""
    default = address(os.environ.get("OLLAMA_HOST", ""))
    return OpenAIEmbeddings(Service(**settled(options, name="ollama", base_url=default, model="bge-m3")))
