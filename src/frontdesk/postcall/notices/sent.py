"""How an attempt to tell somebody went."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sent:
    """`error` is empty when it was taken; `permanent`: no try would help; `retry_after` is seconds.

    `down`: it is the service that fails, and no other message would get through either.
    """

    error: str = ""
    permanent: bool = False
    retry_after: float = 0.0
    down: bool = False

    @property
    def ok(self) -> bool:
        """Whether it was taken."""
        return not self.error
