"""A free answer, clause by clause: the model's, behind the gate, else the passages' own best sentences."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field

from frontdesk.dialogue import gate
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.prompts import answer_prompt, caller_says
from frontdesk.errors import ProviderError
from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.words import Term, terms, words
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
SENTENCE_CHARS = 400

_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”)]*(?=\s)|\n")
_CLAUSE_END = re.compile(r"[.!?…]+[\"'»”)]*(?=\s)|\n|[,;:](?=\s)|\s[—–](?=\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[a-z]|mr|mrs|ms|dr|st|no|approx|ул|г|д|руб|тел|им|стр|кв|т|е|мин|ч))\.$", re.I
)
_LIST_MARK = re.compile(r"^\s*(?:[-*•+]|\d+[.)])\s+")
_MARKUP = re.compile(r"[*_`#]+")
_ANSWER = re.compile(r"^\s*(?:a|answer|о|ответ)\s*[:.]\s*", re.I)
_QUESTION = re.compile(r"^\s*(?:q|question|в|вопрос)\s*[:.]\s*", re.I)
MIN_FIRST, MIN_NEXT = 8, 24


def take_clause(buffer: str, first: bool) -> tuple[str, str]:
    """The first speakable clause of a growing text and what remains; no clause yet gives ("", buffer)."""
    least = MIN_FIRST if first else MIN_NEXT
    for end in _CLAUSE_END.finditer(buffer):
        clause = buffer[: end.end()]
        if len(clause.strip()) >= least and not _ABBREVIATION.search(clause):
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
    """One reply on its way. `blocked` counts clauses the gate stopped, `by_model` whose words they are."""

    bot: Bot
    context: DialogueContext
    state: DialogueState
    command: Reply
    model: Model | None
    voice: bool
    blocked: int = 0
    by_model: bool = False
    said: list[str] = field(default_factory=list)

    @property
    def used(self) -> tuple[KnowledgeChunk, ...]:
        """What the words so far rest on: all that the model was given, else the passage that is quoted."""
        if not self.said:
            return ()
        return self.command.passages if self.by_model else self.command.passages[:1]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where those passages stand, each place once."""
        return tuple(dict.fromkeys(Source(one.source, one.page, one.section) for one in self.used))

    async def clauses(self) -> AsyncIterator[str]:
        """The answer's clauses: the model's as long as they hold, the passages' own if it said nothing."""
        if self.model is not None and self.command.passages and gate.judges(self.bot.language):
            async with aclosing(self._from_model(self.model)) as found:  # type: ignore[type-var]
                async for clause in found:
                    self.by_model = True
                    self.said.append(clause)
                    yield clause
        if self.said:
            return
        for sentence in extract(self.command.question, self.command.passages, SENTENCES[self.voice]):
            told = " ".join([*self.said, sentence])
            if gate.claim(told) or gate.forbidden(told, gate.never_of(self.bot, self.state)):
                self.blocked += 1
                return
            self.said.append(sentence)
            yield sentence

    async def _from_model(self, model: Model) -> AsyncIterator[str]:
        prompt = answer_prompt(self.bot, self.state, self.command.passages, voice=self.voice)
        messages = [*self._history(), {"role": "user", "content": caller_says(self.command.question)}]
        never = gate.never_of(self.bot, self.state)
        known = gate.Known.of(self.state, self.command.passages, self.command.question, never)
        try:
            stream = model.stream(prompt, messages, first=FIRST_CLAUSE, total=WHOLE_ANSWER)
            async with aclosing(stream) as pieces:  # type: ignore[type-var]
                held = ""
                async for piece in clauses(pieces):
                    clause = f"{held} {piece}".strip()
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

    def _history(self) -> list[dict[str, str]]:
        history = self.context.history(6)
        if history and history[-1]["role"] == "user":
            history.pop()
        return history


def extract(question: str, passages: Sequence[KnowledgeChunk], most: int) -> list[str]:
    """The sentences that answer best, in their own order, from the best passage first; at most `most`."""
    if not passages:
        return []
    wanted = terms(question)
    best = passages[0]
    sentences = _sentences(best.text)
    if not sentences:
        return []
    heading = _fit(wanted, best.section)
    scored = [(_fit(wanted, sentence), -number) for number, sentence in enumerate(sentences)]
    top = max(score for score, _ in scored)
    if top == 0 or (heading >= 1 and top < 1):
        return sentences[:most]
    first = -max(scored)[1]
    chosen = [first]
    for score, number in sorted(scored, reverse=True)[1:]:
        near = -number == first + 1
        if len(chosen) < most and (score >= 0.8 * top or (near and len(best.text) < 400)):
            chosen.append(-number)
    return [sentences[number] for number in sorted(chosen)]


def _fit(wanted: list[Term], sentence: str) -> float:
    """How many of the wanted terms the sentence holds, each as far as it matters."""
    held = words(sentence)
    return sum(
        term.weight * max((likeness(word, own) for word in term.words for own in held), default=0.0)
        for term in wanted
    )


def _sentences(text: str) -> list[str]:
    """Sentences and list lines, without markup; a question that was only repeated is left out."""
    found: list[str] = []
    for line in text.splitlines():
        if _QUESTION.match(line):
            continue
        clean = _MARKUP.sub("", _ANSWER.sub("", _LIST_MARK.sub("", line))).replace("|", " ")
        found += [" ".join(part.split()) for part in _cut(clean)]
    kept = [said for said in found if re.search(r"\w", said) and not said.endswith("?")]
    return [sentence if sentence[-1] in ".!…" else f"{sentence.rstrip(':;,')}." for sentence in kept]


def _cut(line: str) -> list[str]:
    parts, start = [], 0
    for end in _SENTENCE_END.finditer(line):
        if not _ABBREVIATION.search(line[start : end.end()]):
            parts.append(line[start : end.end()])
            start = end.end()
    return [part[:SENTENCE_CHARS] for part in (*parts, line[start:]) if part.strip()]
