"""Work done ahead on a guess at what the caller is saying: it is used only if they then say just that.

Nothing here is heard and nothing changes the world: the core is stepped on a copy, passages are looked up, a
model is asked, its first words are kept. A wrong guess is dropped.
"""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass, field

from frontdesk.dialogue.answer import Answer
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.gathering import Gathering
from frontdesk.scenario.commands import Reply, Search, Understand
from frontdesk.scenario.events import Found, Understood

log = logging.getLogger(__name__)


def same_words(text: str) -> str:
    """The words alone: case, punctuation and spaces do not matter."""
    return " ".join(re.findall(r"\w+", text.casefold()))


class Ahead:
    """An answer that is being written before anybody is known to want it."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.started = False
        self._clauses: Gathering[str] = Gathering()

    @property
    def first(self) -> str:
        """The first clause; empty while there is none."""
        return self._clauses.pieces[0] if self._clauses.pieces else ""

    async def write(self) -> None:
        """Write it to its end; what goes wrong ends it."""
        self.started = True
        try:
            async with aclosing(self.answer.clauses()) as clauses:  # type: ignore[type-var]
                async for clause in clauses:
                    self._clauses.add(clause)
        except Exception:
            log.exception("an answer that was begun on a guess failed")
        finally:
            self._clauses.end()

    async def begun(self) -> str:
        """The first clause, as soon as there is one; empty when there will be none."""
        await self._clauses.begun()
        return self.first

    def clauses(self) -> AsyncIterator[str]:
        """All clauses, those that are there and those to come."""
        return self._clauses.all()


@dataclass
class Guess:
    """What was prepared for `words`, said in `context`."""

    words: str
    context: DialogueContext
    says: list[str] = field(default_factory=list)
    found: dict[tuple[str, tuple[str, ...]], Found] = field(default_factory=dict)
    understood: dict[str, Understood] = field(default_factory=dict)
    reply: Reply | None = None
    ahead: Ahead | None = None

    def fits(self, text: str, context: DialogueContext) -> bool:
        """Whether the caller then said just that, and nothing has happened in between."""
        return self.context is context and self.words == same_words(text)

    def passages(self, command: Search) -> Found | None:
        """What a search found ahead."""
        return self.found.get((same_words(command.query), command.files))

    def meaning(self, command: Understand) -> Understood | None:
        """What the model took the words for, ahead."""
        return self.understood.get(same_words(command.text))

    def written(self, command: Reply) -> Ahead | None:
        """The answer that is being written ahead, if it answers that from the same passages."""
        if self.reply is None or self.ahead is None:
            return None
        same = same_words(self.reply.question) == same_words(command.question)
        fits = (
            same
            and self.ahead.started
            and self.reply.passages == command.passages
            and self.reply.role == command.role
        )
        return self.ahead if fits else None
