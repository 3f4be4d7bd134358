"""What others answered in a bot's place, as candidates: a workflow's replies, and comments on tickets that
are done.

Both are read beside the conversation they belong to, which alone tells what in them is somebody's own: when
it is erased or not kept any more, nothing is learned.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

from frontdesk.errors import FrontdeskError
from frontdesk.knowledge import gleaning
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.learning import Review
from frontdesk.knowledge.solved import heading, remedy
from frontdesk.models import Conversation
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import conversations, delegations, snapshot, ticket_comments
from frontdesk.store.db import Store
from frontdesk.store.delegations import Delegation
from frontdesk.store.tickets import Ticket

logger = logging.getLogger(__name__)
PATIENCE = 10.0
"""Seconds for the index, which is asked only where a bot's file approves candidates by itself."""
MOST_QUESTIONS = 3
"""Unanswered questions of one conversation that a comment may have answered together."""


def review_of(settings: Settings, store: Store, company_id: str) -> Review:
    """The company's candidates, with the index as another process asks it."""
    return Review(store, RemoteIndex(settings.home, PATIENCE), company_id)


def bot_of(settings: Settings, bot_id: str, company_id: str | None = None) -> Bot | None:
    """The published bot of that name, if it is that company's; None while it is not published."""
    try:
        published = snapshot.read(settings.home)
        bot = published.bot(bot_id) if published is not None else None
    except (FrontdeskError, ValueError) as error:
        logger.warning("%s learns nothing: %s", bot_id, error)
        return None
    return bot if bot is not None and company_id in (None, bot.company_id) else None


def from_replies(store: Store, review: Review, bot: Bot, conversation: Conversation) -> int:
    """What a workflow answered in the conversation's course becomes candidates; how many there are."""
    if not bot.learning.from_workflow:
        return 0
    found = 0
    for one in delegations.replied(store, conversation.company_id, conversation.id):
        question = _asked(one)
        if gleaning.teaches(conversation, question, one.reply):
            review.propose(bot, "workflow", question, one.reply, conversation.id, conversation.language)
            found += 1
    return found


def late_reply(settings: Settings, store: Store, delegation_id: str) -> int:
    """The same for an answer that came after its conversation was kept; before that the step `learn` does it.

    What goes wrong is logged: the answer itself was taken.
    """
    try:
        known = delegations.get(store, delegation_id)
        conversation = conversations.find(store, known.conversation_id)
        if conversation is None or conversation.company_id != known.company_id:
            return 0
        bot = bot_of(settings, known.bot_id, known.company_id)
        review = review_of(settings, store, known.company_id)
        return from_replies(store, review, bot, conversation) if bot is not None else 0
    except FrontdeskError as error:
        logger.warning("the answer to %s is not approved by itself: %s", delegation_id, error)
        return 0


def from_ticket(settings: Settings, store: Store, ticket: Ticket) -> FrontdeskError | None:
    """A ticket that is done teaches what people wrote on it last; a reason is to try that again later."""
    bot = bot_of(settings, ticket.bot_id, ticket.company_id)
    if bot is None or not bot.learning.from_tickets:
        return None
    answer, marked = remedy([one.text for one in ticket_comments.of_ticket(store, ticket)])
    conversation = conversations.find(store, ticket.conversation_id)
    if not answer or conversation is None or conversation.company_id != ticket.company_id:
        return None
    asked = (one for one in _questions(ticket, conversation) if gleaning.teaches(conversation, one, answer))
    question = next(asked, "")
    if not question:
        return None
    try:
        review = review_of(settings, store, ticket.company_id)
        review.solved(bot, (question, answer), ticket.url or ticket.id, marked=marked)
    except FrontdeskError as error:
        logger.warning("what solved %s is not approved yet: %s", ticket.key, error)
        return error
    return None


def _asked(one: Delegation) -> str:
    """What the visitor wrote, as it was passed on: with what is sensitive masked."""
    told = json.loads(one.body)
    return " ".join(str(told.get("message", "")).split())


def _questions(ticket: Ticket, conversation: Conversation) -> Iterator[str]:
    """What the ticket may be about, the best first: the title that somebody gave it over there, what the
    caller asked in vain, the summary that we made its title of."""
    who, _, summary = ticket.title.partition(": ")
    own = who in (conversation.caller, conversation.channel)
    if not own:
        yield heading(ticket.title)
    asked = dict.fromkeys(one.question for one in gleaning.unanswered(conversation))
    yield " ".join(list(asked)[:MOST_QUESTIONS])
    if own:
        yield heading(summary)
