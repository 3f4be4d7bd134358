"""How often one person may write."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta
from typing import Literal, Protocol

Verdict = Literal["fine", "tell", "ignore"]
PEOPLE_KEPT = 10_000


class Limit(Protocol):
    """Counts what a person sends, and says what to do with it."""

    def verdict(self, person: str, at: datetime) -> Verdict: ...


class Pace:
    """At most `messages` within `window` for each person.

    The first message over the limit is to be told so, the others are to be ignored until the window has moved
    on: an answer to each would be as much traffic as the messages themselves.
    """

    def __init__(self, messages: int = 20, window: timedelta = timedelta(minutes=1)) -> None:
        self.messages, self.window = messages, window
        self._times: OrderedDict[str, deque[datetime]] = OrderedDict()
        self._told: set[str] = set()

    def verdict(self, person: str, at: datetime) -> Verdict:
        """Count this message and say what to do with it."""
        times = self._times.setdefault(person, deque(maxlen=self.messages))
        self._times.move_to_end(person)
        self._forget_the_oldest()
        while times and times[0] <= at - self.window:
            times.popleft()
        if len(times) < self.messages:
            times.append(at)
            self._told.discard(person)
            return "fine"
        if person in self._told:
            return "ignore"
        self._told.add(person)
        return "tell"

    def _forget_the_oldest(self) -> None:
        while len(self._times) > PEOPLE_KEPT:
            self._told.discard(self._times.popitem(last=False)[0])
