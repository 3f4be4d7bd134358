"""A telephone exchange from the inside: who rings us up about calls, and where recordings come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

Direction = Literal["inbound", "outbound"]


@dataclass(frozen=True, slots=True)
class PbxCall:
    """A call as far as the exchange tells of it. Numbers are E.164, an extension of the exchange stays as it
    is, and one that is not told is empty.

    `answered` is whether somebody took it. `internal`: both ends are extensions.
    """

    id: str
    started_at: datetime
    ended_at: datetime
    calling: str = ""
    called: str = ""
    direction: Direction = "inbound"
    answered: bool = True
    internal: bool = False

    @property
    def customer(self) -> str:
        """Who is not the company."""
        return self.calling if self.direction == "inbound" else self.called


@dataclass(frozen=True, slots=True)
class PbxEvent:
    """A call began or is over."""

    kind: Literal["started", "ended"]
    call: PbxCall


class PbxProvider(Protocol):
    """An exchange. ProviderError when it does not answer as it should; permanent where no try helps."""

    name: str

    def events(self, headers: Mapping[str, str], body: bytes, key: str, at: datetime) -> Iterable[PbxEvent]:
        """What a request that reached our address tells, none where it is about something else.

        `headers` have lower-case names; `key` is what the address held, if anything. Refused when it is not
        from the exchange, BadInput when it makes no sense.
        """

    def history(self, since: datetime, until: datetime) -> Iterable[PbxCall]:
        """The calls that began then, internal ones too."""

    def recording(self, call_id: str, into: SupportsWrite[bytes], most: int) -> None:
        """Write the recording to a file. NotFound while there is none; ProviderError above `most` bytes."""

    def close(self) -> None: ...
