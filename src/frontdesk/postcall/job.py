"""What a step is given: one conversation, and everything it may use."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from frontdesk.models import Conversation
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.db import Store

logger = logging.getLogger(__name__)
MODEL_WITHIN = 30.0
LONGEST_TRANSCRIPT = 12_000


@dataclass(frozen=True, slots=True)
class Job:
    """`bot` is None when it is no longer published; `results` are those of the steps before.

    A step that takes minutes ends when `stopped` says so.
    """

    conversation: Conversation
    bot: Bot | None
    settings: Settings
    store: Store
    llm: Callable[[], LLMProvider | None] = lambda: None
    results: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    stopped: Callable[[], bool] = lambda: False


def ask(llm: Callable[[], LLMProvider | None], system: str, text: str, max_tokens: int) -> str:
    """What the model says; empty without a model, and when it fails or is late."""
    try:
        provider = llm()
        if provider is None:
            return ""
        said = provider.generate(system, [{"role": "user", "content": text}], max_tokens)
        return asyncio.run(asyncio.wait_for(said, MODEL_WITHIN))
    except Exception as error:
        logger.warning("no answer from the model after the call: %s", error)
        return ""


def object_in(answer: str) -> dict[str, Any]:
    """The first JSON object in a model's answer; anything else is an empty one."""
    start, end = answer.find("{"), answer.rfind("}")
    try:
        value = json.loads(answer[start : end + 1]) if 0 <= start < end else {}
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def shortened(transcript: str) -> str:
    """The transcript, its middle left out where it is very long."""
    if len(transcript) <= LONGEST_TRANSCRIPT:
        return transcript
    half = LONGEST_TRANSCRIPT // 2
    return f"{transcript[:half]}\n[…]\n{transcript[-half:]}"
