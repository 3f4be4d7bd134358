"""LiveKit's own voices outside a session, so that chats and ready-made prompts can use them as well."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from livekit.agents import APIError
from livekit.agents.types import APIConnectOptions

from frontdesk.errors import ProviderError

CONNECT_WITHIN = 5.0


async def spoken(plugin: Any, text: str, name: str) -> AsyncIterator[bytes]:
    """PCM of `text` as the service sends it. ProviderError says which service failed."""
    options = APIConnectOptions(max_retry=0, timeout=CONNECT_WITHIN)
    try:
        async with plugin.synthesize(text, conn_options=options) as stream:
            async for event in stream:
                yield bytes(event.frame.data)
    except APIError as problem:
        raise ProviderError(f"{name}: {problem.message}", permanent=not problem.retryable) from problem
