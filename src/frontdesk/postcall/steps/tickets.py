"""Files the conversation where the settings say, once; a caller's open ticket gets a comment instead.

A tracker that is down keeps nothing waiting: what could not be filed is tried again by upkeep, for a day,
and then waits for a person like every step that was given up.
"""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.errors import FrontdeskError, ProviderError
from frontdesk.models import ELSEWHERE
from frontdesk.postcall.asked import WISH
from frontdesk.postcall.filing import new_ticket, note, number_of, wanted
from frontdesk.postcall.job import Job
from frontdesk.providers.tickets._accounts import open_tracker
from frontdesk.providers.tickets.base import Filed, Tracker
from frontdesk.settings import Filing
from frontdesk.store import steps, tickets
from frontdesk.store.tickets import Ticket, ticket_id

logger = logging.getLogger(__name__)
STEP = "tickets"
SPOKEN = ("phone", "browser", *ELSEWHERE)
"""Channels whose conversations are filed when they are over, and never before."""
PATIENCE = timedelta(days=1)
SHORTEST_PAUSE, LONGEST_PAUSE = timedelta(seconds=30), timedelta(minutes=30)


def run(job: Job) -> dict[str, Any]:
    """What it came to in each tracker. ProviderError, permanent, when somebody has to look at it."""
    done: list[Ticket] = []
    problems: list[FrontdeskError] = []
    for one in wanted(job):
        try:
            done.append(_completed(job, one) or filed(job, one))
        except FrontdeskError as error:  # what is wrong with one tracker keeps nothing from the others
            problems.append(error)
    if problems:
        raise problems[0]
    _link(job, [one for one in done if one.state == "open"])
    return {"tickets": [{"id": one.id, "key": one.key, "state": one.state} for one in done]}


def _completed(job: Job, filing: Filing) -> Ticket | None:
    """The ticket that was filed while the chat went on, because a person was asked for: the whole of the chat
    is added to it, once. None where there is none."""
    one = job.conversation
    if one.handoff is None or WISH not in filing.when or one.channel in SPOKEN:
        return None
    there = tickets.of_conversation(job.store, one.company_id, one.id)
    known = next((each for each in there if each.tracker == filing.tracker and each.state == "open"), None)
    if known is None or STEP in steps.results(job.store, one):
        return known
    with closing(open_tracker(job.settings, known.tracker)) as tracker:
        if tracker.comments:
            tracker.comment(known.key, note(job), f"{known.id}-end")
    return known


def filed(job: Job, filing: Filing) -> Ticket:
    """The conversation's ticket in that tracker, filed where it was not yet."""
    conversation = job.conversation
    own = Ticket(
        ticket_id(conversation.company_id, filing.tracker, conversation.id),
        conversation.company_id,
        conversation.bot_id,
        filing.tracker,
        caller=number_of(conversation),
        conversation_id=conversation.id,
    )
    fresh = tickets.begin(job.store, own)
    known = tickets.get(job.store, own.id, conversation.company_id)
    if known.state != "making":
        return known
    about = f"tickets {own.company_id} {own.tracker} {own.caller or own.id}"
    with job.store.alone(about) as mine:
        if not mine:  # another conversation of the same caller is being filed: its ticket is ours too
            busy = f"{filing.tracker}: another ticket of this caller is being filed."
            return _later(job, known, ProviderError(busy))
        try:
            with closing(open_tracker(job.settings, filing.tracker)) as tracker:
                return _put(job, filing, known, tracker, fresh=fresh)
        except ProviderError as error:
            return _later(job, known, error)


def _put(job: Job, filing: Filing, known: Ticket, tracker: Tracker, *, fresh: bool) -> Ticket:
    since = known.created_at or job.conversation.ended_at
    made = None if fresh else tracker.find(known.id, since)
    if made is None and filing.comment and tracker.comments and known.caller is not None:
        before = _open_before(job, known, tracker)
        if before is not None:
            tracker.comment(before.key, note(job), known.id)
            return _stands(job, known, before, "noted")
    made = made or tracker.create(new_ticket(job, known.id, filing.labels))
    return _stands(job, known, made, made.state)


def _open_before(job: Job, known: Ticket, tracker: Tracker) -> Filed | None:
    """A ticket of the same caller that is still open over there: one of ours, else one that people wrote."""
    caller = known.caller or ""
    for ours in tickets.open_of(job.store, known.company_id, caller, known.tracker):
        now = tracker.get(ours.key)
        state = "gone" if now is None else now.state
        tickets.stands(
            job.store,
            ours.id,
            key=ours.key,
            url=ours.url,
            state=state,
            status=now.status if now is not None else ours.status,
        )
        if now is not None and now.state == "open":
            return now
    return next(iter(tracker.open_of(caller)), None)


def _stands(job: Job, known: Ticket, made: Filed, state: str) -> Ticket:
    return tickets.stands(
        job.store,
        known.id,
        key=made.key,
        url=made.url,
        state=state,
        status=made.status,
        title=made.title,
    )


def _later(job: Job, known: Ticket, error: ProviderError) -> Ticket:
    """It stays as it is until upkeep has it tried again; raised again when that helps no more."""
    age = datetime.now(UTC) - (known.created_at or datetime.now(UTC))
    if error.permanent or age > PATIENCE:
        tickets.look_later(job.store, known.id, None)
        raise ProviderError(str(error), permanent=True) from error
    pause = max(min(max(age / 2, SHORTEST_PAUSE), LONGEST_PAUSE), timedelta(seconds=error.retry_after))
    logger.warning("%s is not filed yet: %s", known.conversation_id, error)
    tickets.look_later(job.store, known.id, pause)
    return known


def _link(job: Job, filed: list[Ticket]) -> None:
    """Tickets of one conversation in several trackers point at the first of them."""
    if len(filed) < 2 or not filed[0].url:
        return
    first = filed[0]
    for one in filed[1:]:
        try:
            with closing(open_tracker(job.settings, one.tracker)) as tracker:
                tracker.link(one.key, first.url, f"{first.tracker} {first.key}")
        except ProviderError as error:  # a comfort: nothing is lost without it
            logger.warning("%s is not linked with %s: %s", one.key, first.key, error)
