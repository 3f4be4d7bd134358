"""What every place looks like that keeps tickets, tasks or a CRM's records. Called by workers: no coroutines.

A ticket is found again by our own id (`external_id`), so that nothing is filed twice whenever we died. Texts
are what strangers said: each service writes them so that no markup in them means anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, Protocol

State = Literal["open", "done"]
LONGEST_TITLE = 250
LONGEST_BODY = 15_000
MOST_REMARKS = 50
"""The latest so many of a ticket's comments are read at a look."""
LONGEST_AUTHOR = 200
DIGITS = 7
"""So many digits of a telephone number are the same however it is written: the last ones."""

_MARK = re.compile(r"\[tk-[\w-]{1,80}\]")


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What is to be filed. `caller` is a number in international form, where known.

    `facts` are what templates may name: the caller's values by their field's name, and what `FACTS` lists.
    """

    external_id: str
    title: str
    body: str
    caller: str | None = None
    labels: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filed:
    """A ticket as the service has it. `key` is the service's, `status` its own word for how it stands."""

    key: str
    url: str = ""
    state: State = "open"
    status: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment that somebody wrote on a ticket. `id` is the service's; `at` None where it does not say."""

    id: str
    text: str
    author: str = ""
    at: datetime | None = None


class Tracker(Protocol):
    """One service with one account. Every method raises ProviderError when the service fails."""

    name: str
    comments: bool
    """Whether it takes comments at all."""

    def create(self, new: NewTicket) -> Filed:
        """File it. Whoever may have tried before asks `find` first."""

    def find(self, external_id: str, since: datetime) -> Filed | None:
        """What was filed under our id, not before `since`."""

    def get(self, key: str) -> Filed | None:
        """How it stands now; None when there is no such ticket any more."""

    def open_of(self, number: str) -> tuple[Filed, ...]:
        """Open tickets in which the telephone number stands, whoever wrote them, latest first."""

    def comment(self, key: str, text: str, mark: str) -> None:
        """Add the text, unless a comment with that mark (our id for it) is there already."""

    def remarks(self, key: str) -> tuple[Remark, ...]:
        """What people wrote on it, as `latest` has it; nothing where the service has no way to ask."""

    def move(self, key: str, status: str) -> Filed:
        """Into that status, in the service's own words; how it stands then."""

    def link(self, key: str, url: str, title: str) -> None:
        """Put an address on it. Twice is as once, where the service can tell."""

    def close(self) -> None:
        """Let go of connections."""


def digits_of(number: str) -> str:
    """The digits of a telephone number; empty when they are too few to mean anybody."""
    digits = "".join(char for char in number if char.isdecimal())
    return digits if len(digits) >= DIGITS else ""


def stands_in(number: str, text: str) -> bool:
    """Whether the telephone number is written in the text, in whatever way."""
    digits = digits_of(number)
    written = "".join(char for char in text if char.isdecimal())
    return bool(digits) and digits[-max(DIGITS, len(digits) - 2) :] in written


def marked(text: str, mark: str) -> str:
    """A text with our id below it, by which it is found again."""
    return f"{text.rstrip()[:LONGEST_BODY]}\n\n[{mark}]"


def latest(found: Iterable[Remark]) -> tuple[Remark, ...]:
    """The latest of them, oldest first: each id once, none without words, and none of ours.

    Ours end in a mark (`marked`). Who ends a comment so by hand only keeps it from being read here.
    """
    once = {one.id: one for one in found if one.id and one.text.strip() and not _ours(one.text)}
    early = datetime.min.replace(tzinfo=UTC)
    return tuple(sorted(once.values(), key=lambda one: one.at or early)[-MOST_REMARKS:])


def _ours(text: str) -> bool:
    """Whether it ends in a mark, however the service writes it: an id of ours, or an address again."""
    words = text.replace("\\", "").rstrip().removesuffix("{noformat}").split()
    again = len(words) > 1 and "://" in words[-2] and words[-1] == f"[{words[-2]}]"
    return again or bool(words and _MARK.fullmatch(words[-1]))
