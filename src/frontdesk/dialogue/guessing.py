"""Work done ahead on a guess at what the caller is saying: it is used only if they then say just that, an
answer that was begun in mid-sentence also if what they add changes nothing (`drafts`).

Nothing here is heard and nothing changes the world: the core is stepped on a copy, passages are looked up, a
model is asked, its first words are kept. A wrong guess is dropped.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field

from frontdesk.dialogue.answer import Answer
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.drafts import MOST_MORE, WITHIN, more_of, says_the_rest
from frontdesk.dialogue.gathering import Gathering
from frontdesk.scenario.commands import Reply, Search, Understand
from frontdesk.scenario.events import Found, Understood

log = logging.getLogger(__name__)


def same_words(text: str) -> str:
    """The words alone: case, punctuation and spaces do not matter."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def looked_up(command: Search) -> tuple[str, str, tuple[str, ...]]:
    """What tells one search from another."""
    return same_words(command.query), command.scenario, command.sources


class Ahead:
    """An answer that is being written before anybody is known to want it.

    With a `draft` begun for the words before, that is taken over (`adopted`) if it answers these words too;
    the draft is `wanted` then.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.started = self.adopted = self.wanted = False
        self.draft: Draft | None = None
        self._clauses: Gathering[str] = Gathering()

    @property
    def first(self) -> str:
        """The first clause; empty while there is none."""
        return self._clauses.pieces[0] if self._clauses.pieces else ""

    async def write(self) -> None:
        """Write it to its end; what goes wrong ends it."""
        self.started = True
        try:
            source = await self._taken_over() or self.answer
            async with aclosing(source.clauses()) as clauses:  # type: ignore[type-var]
                async for clause in clauses:
                    self._clauses.add(clause)
        except Exception:
            log.exception("an answer that was begun on a guess failed")
        finally:
            self._clauses.end()

    async def _taken_over(self) -> Ahead | None:
        """The draft, if it has begun in time and with what the whole question asks."""
        if self.draft is None:
            return None
        begun, first = self.draft.ahead(), ""
        try:
            async with asyncio.timeout(WITHIN):
                first = await begun.begun()
        except TimeoutError:
            log.debug("a draft had not begun in time")
        if not self._says_it_all(begun.answer, first):
            self.draft.drop()
            return None
        self.answer, self.adopted, begun.wanted = begun.answer, True, True
        return begun

    def _says_it_all(self, begun: Answer, first: str) -> bool:
        """Whether an answer that begins so answers the whole question, in its language."""
        more = more_of(same_words(begun.command.question), same_words(self.answer.command.question))
        told, language = same_words(first).split(), self.answer.bot.language
        if more is None or not told or not begun.by_model or begun.bot.language != language:
            return False
        return says_the_rest(more, told, language)

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
    found: dict[tuple[str, str, tuple[str, ...]], Found] = field(default_factory=dict)
    understood: dict[str, Understood] = field(default_factory=dict)
    reply: Reply | None = None
    ahead: Ahead | None = None

    def fits(self, text: str, context: DialogueContext) -> bool:
        """Whether the caller then said just that, and nothing has happened in between."""
        return self.context is context and self.words == same_words(text)

    def passages(self, command: Search) -> Found | None:
        """What a search found ahead."""
        return self.found.get(looked_up(command))

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


@dataclass(frozen=True, slots=True)
class Draft:
    """An answer to the words of `guess`, being written; `drop` ends that."""

    guess: Guess
    drop: Callable[[], None]

    def may_fit(self, whole: Guess) -> bool:
        """Whether it could answer the whole too: a few words more, in the same place, for the same scenario,
        about the same passage."""
        mine, other = self.guess.reply, whole.reply
        more = more_of(self.guess.words, whole.words)
        if mine is None or other is None or more is None or len(more) > MOST_MORE:
            return False
        same = [one.id for one in mine.passages[:1]] == [one.id for one in other.passages[:1]]
        by = (mine.role, mine.scenario) == (other.role, other.scenario)
        return same and by and self.guess.context is whole.context

    def ahead(self) -> Ahead:
        """Where it is written."""
        assert self.guess.ahead is not None
        return self.guess.ahead
