"""What was found out becomes knowledge once a person says so.

Candidates come from calls, from answers that were rated good, from specialists, from a workflow's replies
and from solved tickets; one that was rejected never comes back. An approved one is a document of its own: a
question with its answer.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from frontdesk.errors import BadInput, Conflict, ProviderError
from frontdesk.knowledge import gleaning
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.grouping import Group, grouped
from frontdesk.knowledge.shelf import LEARNED, DocumentIndex
from frontdesk.knowledge.words import words
from frontdesk.models import Conversation, KnowledgeChunk
from frontdesk.scenario.schema import Bot
from frontdesk.store import candidates, tickets, unanswered
from frontdesk.store.candidates import STATUSES, Candidate, Status
from frontdesk.store.db import Store
from frontdesk.store.unanswered import Unanswered

log = logging.getLogger(__name__)

KIND = {
    "calls": "transcripts",
    "ratings": "transcripts",
    "specialists": "validated",
    "workflow": "validated",
    "tickets": "tickets",
}
"""Where a candidate comes from, and which source its passages are of."""
NAMES = {
    "calls": "what callers were told",
    "ratings": "answers rated good",
    "specialists": "specialists' answers",
    "workflow": "a workflow's answers",
    "tickets": "solved tickets",
}
"""What the record of a conversation calls them."""
LONGEST_QUESTION, LONGEST_ANSWER = 500, 4000
LOOKED_UP = 50
"""Questions without an answer that are asked again, to see whether they have one by now."""
ABOUT_IT = 0.3
"""The chance that a passage answers a candidate's question, from where on it is shown beside it."""
SIDE_BY_SIDE = 3
"""Passages that are shown beside a candidate."""

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known already about a candidate's question. `differs`: other numbers are given there."""

    passage: KnowledgeChunk
    differs: bool


class Review:
    """The candidates of one company's bots. Every call names the bot, and none reaches another's."""

    def __init__(self, store: Store, index: DocumentIndex, company_id: str = "default") -> None:
        self._store, self._index, self._company_id = store, index, company_id

    def propose(
        self, bot: Bot, origin: str, question: str, answer: str, reference: str = "", language: str = ""
    ) -> Candidate:
        """A new candidate, or the one that is there already with what became of it. BadInput when empty.

        It is approved at once where the bot's file says so for its origin, unless other numbers are known.
        """
        found = self._made(bot, origin, question, answer, reference, language)
        candidates.add(self._store, found)
        return self._kept(bot, found)

    def solved(self, bot: Bot, pair: tuple[str, str], reference: str, *, marked: bool) -> Candidate | None:
        """A ticket's question and answer, in place of what waits from the same ticket; None where it was
        known before. An answer that nobody `marked` as the solution always waits for a person."""
        found = self._made(bot, "tickets", *pair, reference, "")
        if reference:
            candidates.withdraw(self._store, found)
        new = candidates.add(self._store, found)
        kept = self._kept(bot, found) if marked else found
        return kept if new else None

    def ours(self, reference: str) -> bool:
        """Whether that address is a ticket's that a conversation of the company was filed as."""
        return tickets.filed_as(self._store, self._company_id, reference)

    def _kept(self, bot: Bot, found: Candidate) -> Candidate:
        """What became of it, now that it is there."""
        kept = candidates.get(self._store, found.id, bot.bot_id, self._company_id)
        if kept.status == "waiting" and found.origin in bot.learning.approve:
            if any(one.differs for one in self.beside(kept)):
                log.warning("%s: a candidate waits, for it contradicts what is known", bot.bot_id)
                return kept
            return self.approve(bot.bot_id, kept.id, "the bot's file")
        return kept

    def list_(
        self, bot_id: str, status: Status | None = "waiting", limit: int = 100
    ) -> tuple[Candidate, ...]:
        """The bot's candidates, newest first."""
        return candidates.list_(self._store, bot_id, self._company_id, status=status, limit=limit)

    def count(self, bot_id: str) -> dict[Status, int]:
        """How many there are of each status."""
        return candidates.count(self._store, bot_id, self._company_id)

    def beside(self, candidate: Candidate) -> tuple[Beside, ...]:
        """What is known already, best first: to be read side by side before anybody approves."""
        found = self._index.search(candidate.bot_id, candidate.question, SIDE_BY_SIDE + 1)
        others = [one for one in found if one.doc_id != doc_id_of(candidate) and one.score >= ABOUT_IT]
        return tuple(Beside(one, differs(candidate.answer, one.text)) for one in others[:SIDE_BY_SIDE])

    def approve(
        self, bot_id: str, candidate_id: str, by: str, question: str = "", answer: str = ""
    ) -> Candidate:
        """Make it knowledge, in other words where some are given. An approved one may be edited so."""
        known = candidates.get(self._store, candidate_id, bot_id, self._company_id)
        decided = replace(
            known,
            status="approved",
            decided_by=by,
            approved_question=_line(question, LONGEST_QUESTION) or known.approved_question or known.question,
            approved_answer=_text(answer, LONGEST_ANSWER) or known.approved_answer or known.answer,
        )
        self._index.replace(entry_of(decided), [part_of(decided)])
        try:
            return candidates.decide(self._store, decided, before=STATUSES)
        except BaseException:
            if known.status != "approved":
                self._index.delete(bot_id, doc_id_of(decided))
            raise

    def reject(self, bot_id: str, candidate_id: str, by: str) -> Candidate:
        """It is no knowledge, and never comes back; one that was approved is forgotten."""
        known = candidates.get(self._store, candidate_id, bot_id, self._company_id)
        if known.status == "rejected":
            raise Conflict(f"candidate {candidate_id!r} is rejected already")
        self._index.delete(bot_id, doc_id_of(known))
        return candidates.decide(
            self._store, replace(known, status="rejected", decided_by=by), before=("waiting", "approved")
        )

    def restore(self, bot_id: str) -> int:
        """Put what was approved into the index again, after it was cleared or lost; how many."""
        approved = self.list_(bot_id, "approved", candidates.MOST)
        for one in approved:
            self._index.replace(entry_of(one), [part_of(one)])
        return len(approved)

    def learn(self, bot: Bot, conversation: Conversation) -> tuple[int, int]:
        """Candidates and unanswered questions out of a conversation that is kept; how many of each."""
        asked = [_unanswered(conversation, one) for one in gleaning.unanswered(conversation)]
        unanswered.keep(self._store, asked)
        if not bot.learning.from_calls:
            return 0, len(asked)
        found = [
            self.propose(bot, "calls", one.question, one.answer, conversation.id, conversation.language)
            for one in gleaning.satisfied(conversation)
        ]
        return len(found), len(asked)

    def rate(self, bot: Bot, conversation: Conversation, turn_index: int, *, good: bool) -> Candidate | None:
        """What a person thinks of an answer. A good one from knowledge becomes a candidate; a bad one makes
        its question one without an answer. BadInput when the turn answered nothing."""
        turn = next((one for one in conversation.turns if one.index == turn_index), None)
        question = gleaning.question_of(conversation, turn) if turn else ""
        if turn is None or not question or turn.decided_by not in gleaning.ANSWERED:
            raise BadInput(f"turn {turn_index} answered no question")
        if gleaning.personal(conversation, f"{question} {turn.reply}"):
            raise BadInput(f"turn {turn_index} holds somebody's own words: nothing is learned from it")
        if not good:
            gone = gleaning.Gleaned(question, turn.utterances[0], turn.at)
            unanswered.keep(self._store, [_unanswered(conversation, gone)])
            return None
        answer = gleaning.bare_answer(turn)
        if not turn.sources or not answer:
            return None
        return self.propose(bot, "ratings", question, answer, conversation.id, conversation.language)

    def in_vain(self, bot: Bot, days: float = 7, now: datetime | None = None) -> tuple[Group, ...]:
        """What was asked in the last days and not answered, the most frequent first.

        Of the first ones it is said whether something is known by now, if the index answers.
        """
        since = (now or datetime.now(UTC)) - timedelta(days=days)
        groups = grouped(unanswered.list_(self._store, bot.bot_id, since, self._company_id))
        try:
            looked_up = [
                replace(group, answered=self._knows(bot, group.question)) for group in groups[:LOOKED_UP]
            ]
        except ProviderError as error:
            log.warning("whether questions have an answer by now is not known: %s", error)
            return groups
        return (*looked_up, *groups[LOOKED_UP:])

    def _knows(self, bot: Bot, question: str) -> bool:
        found = self._index.search(bot.bot_id, question, 1)
        return any(one.score >= bot.answer_score for one in found)

    def _made(
        self, bot: Bot, origin: str, question: str, answer: str, reference: str, language: str
    ) -> Candidate:
        if origin not in KIND:
            raise BadInput(f"there is no origin {origin!r}; known: {', '.join(KIND)}.")
        asked, said = _line(question, LONGEST_QUESTION), _text(answer, LONGEST_ANSWER)
        if not words(asked) or not words(said):
            raise BadInput("a candidate needs a question and an answer")
        key = id_of(self._company_id, bot.bot_id, asked, said)
        own = language[:16] or bot.language
        return Candidate(key, self._company_id, bot.bot_id, origin, asked, said, reference[:200], own)


def id_of(company_id: str, bot_id: str, question: str, answer: str) -> str:
    """The same for the same question and answer, however they are punctuated or written."""
    plain = "\0".join((company_id, bot_id, " ".join(words(question)), " ".join(words(answer))))
    return sha256(plain.encode()).hexdigest()[:24]


def doc_id_of(candidate: Candidate) -> str:
    """The document that an approved candidate is."""
    return f"{LEARNED}-{candidate.id}"


def entry_of(approved: Candidate) -> Entry:
    """The approved candidate as a document."""
    part = part_of(approved)
    return Entry(
        bot_id=approved.bot_id,
        doc_id=doc_id_of(approved),
        name=NAMES[approved.origin],
        digest=sha256(part.text.encode()).hexdigest()[:32],
        origin=LEARNED,
        company_id=approved.company_id,
        kind=KIND[approved.origin],
        language=approved.language,
    )


def part_of(approved: Candidate) -> Part:
    """Its question and answer, as a list of frequent questions has them."""
    return Part(f"Q: {approved.approved_question}\nA: {approved.approved_answer}", kind="faq")


def differs(answer: str, known: str) -> bool:
    """Whether the answer gives a number that the known text, with numbers of its own, does not."""
    mine, theirs = set(_numbers(answer)), set(_numbers(known))
    return bool(mine and theirs and not mine <= theirs)


def _numbers(text: str) -> Iterable[str]:
    return (
        found.replace(",", ".").rstrip("0").rstrip(".") if "." in found.replace(",", ".") else found
        for found in _NUMBER.findall(text)
    )


def _unanswered(conversation: Conversation, one: gleaning.Gleaned) -> Unanswered:
    return Unanswered(
        conversation_id=conversation.id,
        utterance=one.utterance,
        company_id=conversation.company_id,
        bot_id=conversation.bot_id,
        question=one.question[:LONGEST_QUESTION],
        language=conversation.language,
        asked_at=one.at,
    )


def _line(text: str, longest: int) -> str:
    return " ".join(text.split())[:longest]


def _text(text: str, longest: int) -> str:
    return "\n".join(line for line in map(str.strip, text.splitlines()) if line)[:longest]
