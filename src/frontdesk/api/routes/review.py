"""What may become knowledge: candidates that wait for a person, ratings, questions without an answer."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.api.routes.knowledge import Passage, TheBot, passage
from frontdesk.errors import NotFound
from frontdesk.knowledge.learning import LONGEST_ANSWER, LONGEST_QUESTION, Review
from frontdesk.scenario.schema import Bot
from frontdesk.store import conversations
from frontdesk.store.candidates import Candidate, Status

router = APIRouter(prefix="/bots/{bot_id}", tags=["review"])
BY = "api"
"""Who decided, where a program does not say it."""
Question = Annotated[str, Field(max_length=LONGEST_QUESTION)]
Answer = Annotated[str, Field(max_length=LONGEST_ANSWER)]
Short = Annotated[str, Field(max_length=200)]


class Proposal(BaseModel):
    """A question with its answer. `origin`: specialists, workflow, tickets, ratings or calls; `reference`:
    which."""

    question: Question
    answer: Answer
    origin: Short = "specialists"
    reference: Short = ""
    language: Annotated[str, Field(max_length=16)] = ""


class Decision(BaseModel):
    """Who decided and, when approving, the words to keep instead of those that were found."""

    by: Short = BY
    question: Question = ""
    answer: Answer = ""


class Rating(BaseModel):
    """What a person thinks of the answer that a turn of a conversation gave."""

    conversation_id: Short
    turn: Annotated[int, Field(ge=0)]
    good: bool


class Known(BaseModel):
    """A passage about the same. `differs`: it gives other numbers than the candidate."""

    passage: Passage
    differs: bool


class CandidateItem(BaseModel):
    """A candidate: waiting, approved or rejected. `known` is told of one that waits."""

    id: str
    origin: str
    reference: str
    language: str
    question: str
    answer: str
    approved_question: str
    approved_answer: str
    status: Status
    decided_by: str
    created_at: datetime | None
    decided_at: datetime | None
    known: list[Known] = []


class AskedInVain(BaseModel):
    """A question that had no answer, however it was worded, and how often it was asked.

    `answered`: something is known about it by now.
    """

    question: str
    count: int
    last: datetime
    wordings: list[str]
    conversations: list[str]
    answered: bool


class Rated(BaseModel):
    """The candidate that a good answer became; null where none did."""

    candidate: CandidateItem | None


def review_of(door: Door, bot: Bot) -> Review:
    """The candidates of the bot's company."""
    return Review(door.store, door.index, bot.company_id)


@router.get("/candidates")
def list_candidates(
    door: TheDoor,
    bot: TheBot,
    status: Status | None = "waiting",
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
) -> list[CandidateItem]:
    """The bot's candidates, newest first; each that waits with what is known about its question already."""
    review = review_of(door, bot)
    return [item(review, one) for one in review.list_(bot.bot_id, status, limit)]


@router.post("/candidates", status_code=201)
def propose(door: TheDoor, bot: TheBot, given: Proposal) -> CandidateItem:
    """Propose an answer: a specialist's reply, a ticket's solution. One that was rejected stays rejected.

    It waits for a person, unless the bot's file approves its origin and nothing known contradicts it.
    """
    review = review_of(door, bot)
    made = review.propose(bot, given.origin, given.question, given.answer, given.reference, given.language)
    return item(review, made)


@router.post("/candidates/{candidate_id}/approve")
def approve(door: TheDoor, bot: TheBot, candidate_id: str, decision: Decision | None = None) -> CandidateItem:
    """Make it knowledge, in other words where some are given; an approved one is edited so."""
    said = decision or Decision()
    review = review_of(door, bot)
    return item(review, review.approve(bot.bot_id, candidate_id, said.by or BY, said.question, said.answer))


@router.post("/candidates/{candidate_id}/reject")
def reject(door: TheDoor, bot: TheBot, candidate_id: str, decision: Decision | None = None) -> CandidateItem:
    """It is no knowledge and never comes back; one that was approved is forgotten."""
    review = review_of(door, bot)
    return item(review, review.reject(bot.bot_id, candidate_id, (decision or Decision()).by or BY))


@router.get("/unanswered")
def unanswered(
    door: TheDoor, bot: TheBot, days: Annotated[float, Query(gt=0, le=366)] = 7
) -> list[AskedInVain]:
    """What was asked in the last days and not answered, the most frequent first."""
    return [
        AskedInVain(
            question=group.question,
            count=group.count,
            last=group.last,
            wordings=list(group.wordings),
            conversations=list(group.conversations),
            answered=group.answered,
        )
        for group in review_of(door, bot).in_vain(bot, days)
    ]


@router.post("/ratings")
def rate(door: TheDoor, company: Company, bot: TheBot, rating: Rating) -> Rated:
    """A good answer from knowledge becomes a candidate; a bad one counts among those without an answer."""
    conversation = conversations.get(door.store, rating.conversation_id, company)
    if conversation.bot_id != bot.bot_id:
        raise NotFound(f"{bot.bot_id} had no conversation {rating.conversation_id!r}")
    review = review_of(door, bot)
    made = review.rate(bot, conversation, rating.turn, good=rating.good)
    return Rated(candidate=item(review, made) if made else None)


def item(review: Review, one: Candidate) -> CandidateItem:
    """The candidate as the API shows it."""
    same = {name: getattr(one, name) for name in CandidateItem.model_fields if name != "known"}
    beside = review.beside(one) if one.status == "waiting" else ()
    known = [Known(passage=passage(found.passage), differs=found.differs) for found in beside]
    return CandidateItem(**same, known=known)
