"""What `bench.chaos` counted, and what does not balance in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from frontdesk.testing.receiver import Delivery


@dataclass
class Balance:
    """What was counted. `wrong` says in words what does not balance; empty is what is wanted.

    `repeats` are deliveries and messages that came more than once; `settled` is how many seconds everything
    took to come to rest once nothing broke any more.
    """

    conversations: int = 0
    summaries: int = 0
    bookings: int = 0
    noted: int = 0
    events: int = 0
    """In the calendar."""
    tickets: int = 0
    comments: int = 0
    people: int = 0
    tapes: int = 0
    delivered: int = 0
    parked: int = 0
    notices: int = 0
    silenced: int = 0
    """Messages to the team that are parked."""
    repeats: int = 0
    settled: float = 0.0
    deeds: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        broken = ", ".join(f"{name} {times}" for name, times in sorted(Counter(self.deeds).items()))
        return (
            f"{self.conversations} conversations, {self.summaries} summaries, {self.people} people,"
            f" {self.bookings} bookings ({self.events} in the calendar), {self.noted} noted,"
            f" {self.tickets} tickets, {self.comments} comments, {self.tapes} recordings,"
            f" {self.delivered} deliveries, {self.parked} parked, {self.notices} messages,"
            f" {self.silenced} parked, {self.repeats} repeats; at rest after {self.settled:.0f} s;"
            f" {len(self.deeds)} deeds: {broken or 'nothing was broken'}"
        )


def same(found: Balance, what: str, wanted: Iterable[Hashable], had: Iterable[Hashable]) -> None:
    """Exactly these, each once."""
    expected, counted = set(wanted), Counter(had)
    missing, extra = expected - set(counted), set(counted) - expected
    twice = {name for name, times in counted.items() if times > 1}
    for word, names in (("missing", missing), ("too many", extra), ("more than once", twice)):
        if names:
            found.wrong.append(f"{what}: {len(names)} {word}, such as {sorted(names, key=str)[:3]}")


def bodies(found: Balance, what: str, arrived: Sequence[Delivery]) -> set[str]:
    """The ids that arrived at a receiver: each with one body, however often, and signed."""
    known: dict[str, set[bytes]] = {}
    for one in arrived:
        known.setdefault(one.id, set()).add(one.body)
    found.repeats += len(arrived) - len(known)
    if any(len(versions) > 1 for versions in known.values()):
        found.wrong.append(f"{what}: one id came with two bodies")
    if not all(one.verified for one in arrived):
        found.wrong.append(f"{what}: a signature did not hold")
    return set(known)
