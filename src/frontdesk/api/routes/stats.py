"""Numbers over many conversations: how many, how often a model was asked, how fast we answered."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, BaseModel

from frontdesk.api.deps import Company, TheDoor
from frontdesk.api.routes.calls import utc
from frontdesk.store import conversations
from frontdesk.store.conversations import Filters

router = APIRouter(tags=["stats"])


class Stats(BaseModel):
    """Times are seconds. `response_time` is the median until the first sound of an answer, averaged."""

    dialogues: int
    llm_requests: int
    llm_failures: int
    response_time: float | None
    duration: float
    by_outcome: dict[str, int]
    by_channel: dict[str, int]
    by_ended_by: dict[str, int]


@router.get("/stats")
def stats(
    door: TheDoor,
    company: Company,
    bot: Annotated[str | None, Query(max_length=200)] = None,
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
) -> Stats:
    """Over all the company's conversations, or those of one bot or period."""
    wanted = Filters(company, bot, since=utc(since), until=utc(until))
    counted = conversations.stats(door.store, wanted)
    return Stats(
        dialogues=counted.conversations,
        llm_requests=counted.llm_calls,
        llm_failures=counted.llm_failures,
        response_time=counted.first_audio_p50,
        duration=counted.duration,
        by_outcome=counted.by_outcome,
        by_channel=counted.by_channel,
        by_ended_by=counted.by_ended_by,
    )
