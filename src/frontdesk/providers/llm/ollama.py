"""Ollama on this machine: no key, no limits. Models such as llama3.1, qwen2, mistral, gemma2.

Options: `model` (llama3.1), `base_url`, `temperature`, `reasoning` (how much the model thinks).
OLLAMA_HOST is understood as Ollama itself does.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from frontdesk.providers.llm._openai import OpenAICompatible, Service, settled

PORT = 11434


def address(host: str) -> str:
    """OLLAMA_HOST as a URL: `""`, `host`, `host:port` or a whole address."""
    if "://" in host:
        return f"{host.rstrip('/')}/v1"
    name, _, port = (host or "127.0.0.1").partition(":")
    reachable = "127.0.0.1" if name in ("0.0.0.0", "") else name  # noqa: S104 where it listens, not us
    return f"http://{reachable}:{port or PORT}/v1"


def build(options: Mapping[str, Any]) -> OpenAICompatible:
    """See the module's options."""
    default = address(os.environ.get("OLLAMA_HOST", ""))
    return OpenAICompatible(
        Service(**settled(options, name="ollama", base_url=default, model="llama3.1", key="ollama"))
    )
