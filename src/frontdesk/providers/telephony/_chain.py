"""Several telephone companies as one line: when one refuses before a telephone could ring, the next dials."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from frontdesk.errors import ProviderError
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.telephony._sip import Dialler, NotTaken, Unsure

log = logging.getLogger(__name__)


@dataclass
class Company:
    """One of the chain."""

    dialler: Dialler
    breaker: Breaker = field(default_factory=Breaker)


class Lines:
    """The configured companies. What one of them has connected all can end: it is one room server."""

    def __init__(self, companies: Sequence[Company]) -> None:
        self._companies = companies
        self.name = "+".join(one.dialler.name for one in companies)

    async def connect_to_livekit(self, call_id: str, room: str, caller: str | None = None) -> None:
        """Dial `call_id` into the room through the first that will; NotTaken when nobody took the call."""
        problem: ProviderError | None = None
        for one in [one for one in self._companies if one.breaker.closed] or self._companies:
            try:
                await one.dialler.connect_to_livekit(call_id, room, caller)
            except (NotTaken, Unsure):
                raise
            except ProviderError as failure:
                one.breaker.failed(permanent=failure.permanent, refused=failure.refused)
                log.warning("%s", failure)
                problem = failure
            else:
                one.breaker.succeeded()
                return
        raise ProviderError(f"nobody could dial; the last said: {problem}")

    async def hangup(self, call_id: str) -> None:
        """End a call. One that is over already is fine."""
        await self._companies[0].dialler.hangup(call_id)

    async def transfer(self, call_id: str, target: str) -> None:
        """Pass the caller on to a number or a SIP address."""
        await self._companies[0].dialler.transfer(call_id, target)
