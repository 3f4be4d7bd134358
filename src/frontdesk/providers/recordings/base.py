"""What a place that keeps recordings offers."""

from __future__ import annotations

from typing import Protocol


class RecordingStore(Protocol):
    """Keeps whole files under names such as `default/salon/2026-11/call-1.wav`. For one thread at a time."""

    def put(self, name: str, data: bytes) -> None:
        """Keep it, in place of an earlier one of that name; ProviderError when that was not possible."""

    def get(self, name: str) -> bytes:
        """The file; NotFound when there is none, ProviderError when that cannot be told."""

    def delete(self, name: str) -> None:
        """Forget it; fine when there is none. ProviderError when that was not possible."""

    def close(self) -> None:
        """Let go of connections."""
