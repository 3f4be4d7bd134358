"""A free answer, clause by clause: the business's own where it wrote one, the model's behind the gate, else
the passages' best sentences."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field, replace

from frontdesk.dialogue import gate
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.likenesses import Likenesses, chosen
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.prompts import AGAIN, UNKNOWN, answer_prompt, caller_says
from frontdesk.dialogue.quoting import NOTHING as NO_QUOTE, Quote, abbreviated, quote, tellable
from frontdesk.dialogue.translating import foreign, translated
from frontdesk.errors import BadInput, ProviderError
from frontdesk.knowledge.sources import source_of
from frontdesk.models import KnowledgeChunk, Source
from frontdesk.scenario.commands import Reply
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

log = logging.getLogger(__name__)

FIRST_CLAUSE = 1.2
WHOLE_ANSWER = 10.0
SENTENCES = {True: 2, False: 4}
"""How many sentences of the passages are an answer: on the phone, in a chat."""
LONGEST = {True: 400, False: 1000}
"""How many characters a model may say: on the phone, in a chat."""

_CLAUSE_END = re.compile(r"[.!?…؟]+[\"'»”)]*(?=\s)|\n|[,;:،؛](?=\s)|\s[—–](?=\s)")
MIN_FIRST, MIN_NEXT = 8, 24


def take_clause(buffer: str, first: bool) -> tuple[str, str]:
    """The first speakable clause of a growing text and what remains; no clause yet gives ("", buffer)."""
    least = MIN_FIRST if first else MIN_NEXT
    for end in _CLAUSE_END.finditer(buffer):
        clause = buffer[: end.end()]
        if len(clause.strip()) >= least and not abbreviated(clause):
            return clause.strip(), buffer[end.end() :].lstrip()
    return "", buffer


async def clauses(pieces: AsyncIterator[str]) -> AsyncIterator[str]:
    """Speakable clauses out of a model's pieces, each as early as it can be."""
    buffer, first = "", True
    async for piece in pieces:
        buffer = (buffer + piece).lstrip()
        while True:
            clause, buffer = take_clause(buffer, first)
            if not clause:
                break
            first = False
            yield clause
    if buffer.strip():
        yield buffer.strip()


@dataclass
class Answer:
    """One reply on its way.

    `blocked` counts clauses the gate stopped, `by_model` says whose words they are, `unknown` that the model
    found no answer in what it was given, `quoted` what the passages say by themselves, `translated` that its
    words are that in the caller's language, `unfinished` that the question was not over when it was asked.
    `examples` are what `likenesses` found, once it was asked.
    """

    bot: Bot
    context: DialogueContext
    state: DialogueState
    command: Reply
    model: Model | None
    voice: bool
    blocked: int = 0
    by_model: bool = False
    unknown: bool = False
    quoted: Quote = NO_QUOTE
    translated: bool = False
    said: list[str] = field(default_factory=list)
    likenesses: Likenesses | None = None
    unfinished: bool = False
    examples: tuple[KnowledgeChunk, ...] | None = None

    def __post_init__(self) -> None:
        told = tuple(tellable(self.bot, one) for one in self.command.passages)
        self.command = replace(self.command, passages=told)

    @property
    def used(self) -> tuple[KnowledgeChunk, ...]:
        """What the words so far rest on: all that the model was given, else the passages that are quoted."""
        if not self.said:
            return ()
        if not self.by_model or self.translated:
            return self.command.passages[: self.quoted.used]
        given = {one.id for one in self.command.passages}
        return (*self.command.passages, *(one for one in self.examples or () if one.id not in given))

    @property
    def whole(self) -> bool:
        """Whether the words are a passage's as it stands: a question's answer, a row of a list."""
        return bool(self.said) and not self.by_model and self.quoted.whole

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where those passages stand, each place once, with its best passage's score."""
        best = sorted(self.used, key=lambda one: one.score, reverse=True)
        scores = {(one.source, one.page, one.section): one.score for one in reversed(best)}
        places = dict.fromkeys((one.source, one.page, one.section) for one in self.used)
        return tuple(Source(*place, round(scores[place], 4)) for place in places)

    async def clauses(self) -> AsyncIterator[str]:
        """The answer's clauses: those of a passage that is one as it stands; else the model's as long as they
        hold; else, if it said nothing and did not say that it does not know, the passages' best sentences."""
        enough = self._enough
        self.quoted = self._quote(enough)
        abroad = self._abroad(enough[: self.quoted.used])
        if abroad and await self._translates(abroad):
            yield self.said[-1]
            return
        if not (self.quoted.whole and self.bot.direct_answers) and self._may_write:
            for attempt in range(1 + (0 if self.voice else self.bot.answer_retries)):
                if attempt and (self.said or self.unknown or self.blocked < attempt):
                    break
                found = self._from_model(self.model, again=attempt > 0)  # type: ignore[arg-type]
                async with aclosing(found) as clauses_:  # type: ignore[type-var]
                    async for clause in clauses_:
                        self.by_model = True
                        self.said.append(clause)
                        yield clause
        if self.said or self.unknown:
            return
        for sentence in self.quoted.sentences:
            told = " ".join([*self.said, sentence])
            if gate.claim(told) or gate.forbidden(told, gate.never_of(self.bot, self.state)):
                self.blocked += 1
                return
            self.said.append(sentence)
            yield sentence

    @property
    def needs_model(self) -> bool:
        """Whether a model has to write it, from passages that answer."""
        enough = self._enough
        if not enough or not self._may_write or foreign(enough[:1], self.bot.language):
            return False
        return not (self.bot.direct_answers and self._quote(enough).whole)

    @property
    def _enough(self) -> list[KnowledgeChunk]:
        return [one for one in self.command.passages if one.score >= self.bot.answer_score]

    def _quote(self, enough: Sequence[KnowledgeChunk]) -> Quote:
        return quote(self.command.question, enough, self.bot.language, SENTENCES[self.voice])

    def _abroad(self, quoted: Sequence[KnowledgeChunk]) -> str:
        """The language that the quoted passages are in, if it is another one and they are not rows of a list,
        which are said in the caller's anyway."""
        if not foreign(quoted, self.bot.language) or source_of(quoted[0]) == "products":
            return ""
        return quoted[0].language

    async def _translates(self, written: str) -> bool:
        """Whether what the passages say, in another language, could be said in the caller's."""
        if self.model is None or not gate.judges(self.bot.language):
            return False
        never = gate.never_of(self.bot, self.state)
        said = await translated(self.model, self.quoted.sentences, written, self.bot.language, never)
        if said:
            self.by_model = self.translated = True
            self.said.append(said)
        return bool(said)

    @property
    def _may_write(self) -> bool:
        return self.model is not None and bool(self.command.passages) and gate.judges(self.bot.language)

    async def _from_model(self, model: Model, *, again: bool) -> AsyncIterator[str]:
        await self._look_for_examples()
        try:
            prompt = self._prompt(again)
        except BadInput as error:
            log.error("%s: %s", error.code, error)
            return
        asked = caller_says(self.command.question, unfinished=self.unfinished)
        messages = [*self._history(), {"role": "user", "content": asked}]
        never = gate.never_of(self.bot, self.state)
        known = self._known(never)
        try:
            stream = model.stream(prompt, messages, first=FIRST_CLAUSE, total=WHOLE_ANSWER)
            async with aclosing(stream) as pieces:  # type: ignore[type-var]
                held = ""
                async for piece in clauses(pieces):
                    clause = f"{held} {piece}".strip()
                    if UNKNOWN in clause:
                        self.unknown = not self.said
                        return
                    if sum(map(len, self.said)) + len(clause) > LONGEST[self.voice]:
                        log.warning("the model's answer was cut: it is too long")
                        return
                    why = gate.check(clause, self.said, known)
                    if why:
                        self.blocked += 1
                        log.warning("a clause was stopped: %s", why)
                        return
                    held = clause if gate.only_leads(clause, known) else ""
                    if not held:
                        yield clause
                if held:
                    yield held
        except ProviderError:
            return

    def _prompt(self, again: bool) -> str:
        prompt = answer_prompt(
            self.bot,
            self.state,
            self.command.passages,
            voice=self.voice,
            scenario=self.command.scenario,
            examples=self.examples or (),
        )
        return f"{prompt}\n{AGAIN}" if again else prompt

    def _known(self, never: tuple[str, ...]) -> gate.Known:
        """What the model's words are held against: what it was given, and its scenario's own rules."""
        running = self.bot.scenario(self.command.scenario or self.state.scenario)
        given = (*self.command.passages, *(self.examples or ()))
        rules = running.rules if running else ()
        return gate.Known.of(self.state, given, self.command.question, never, self.bot.language, rules)

    async def _look_for_examples(self) -> None:
        """Once for a reply, however often the model tries."""
        if self.examples is None:
            found = await self.likenesses() if self.likenesses else ()
            self.examples = chosen(found, self.bot.bot_id, self.bot.language)

    def _history(self) -> list[dict[str, str]]:
        history = self.context.history(6)
        if history and history[-1]["role"] == "user":
            history.pop()
        return history
