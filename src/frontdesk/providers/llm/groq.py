"""Groq: very fast, in the cloud. The key is GROQ_API_KEY.

It refuses some regions with 403, which no retry cures: the next provider takes over.
Options: `model` (llama-3.1-8b-instant), `base_url`, `temperature`, `reasoning` (how much the model
thinks), `schemas` (true for models that can).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.llm._openai import OpenAICompatible, Service, settled

BASE_URL = "https://api.groq.com/openai/v1"


def build(options: Mapping[str, Any]) -> OpenAICompatible:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("GROQ_API_KEY", "")
    if not key:
        raise BadInput("Groq needs a key: set GROQ_API_KEY, or name another provider under llm.")
    defaults = {"base_url": BASE_URL, "model": "llama-3.1-8b-instant", "schemas": False}
    return OpenAICompatible(Service(**settled(options, name="groq", key=key, **defaults)))
