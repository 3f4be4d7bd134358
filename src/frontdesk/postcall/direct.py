"""Single parts of the work by hand: from a transcript or an outcome, without a stored conversation."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import uuid4

from frontdesk.models import Conversation, Outcome, outcome_to_json
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.phrases import PHRASES
from frontdesk.postcall.processing import model
from frontdesk.postcall.sender import post
from frontdesk.postcall.signing import secrets_of
from frontdesk.postcall.steps.extract import extract
from frontdesk.postcall.steps.summarise import fits, model_summary
from frontdesk.postcall.summary import plain_summary
from frontdesk.postcall.transcript import conversation, utterances
from frontdesk.scenario.language import identify
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings, Webhook

OUTCOME_EVENT = "outcome.extracted"


def summary(settings: Settings, transcript: str) -> str:
    """A model's summary where one is configured and keeps to the transcript, else a plain one."""
    bare = _bare(transcript)
    written = model_summary(transcript, bare.language, lambda: model(settings))
    return written if fits(written, bare, outcome_of(bare, None), None) else plain_summary(bare, None)


def outcome(settings: Settings, transcript: str, bot: Bot) -> Outcome:
    """What the bot's engine makes of the caller's lines, completed from the caller's own words."""
    return extract(conversation(transcript, bot), bot, lambda: model(settings))


def send(settings: Settings, outcome: Outcome, url: str) -> bool:
    """Post it once, signed with the installation's secret; BadInput without one."""
    name = (settings.webhook or Webhook(url=url)).secret_env
    secrets = secrets_of(None, name, datetime.now(UTC))
    now = datetime.now(UTC).isoformat()
    body = json.dumps({"type": OUTCOME_EVENT, "timestamp": now, "data": outcome_to_json(outcome)})
    return post(url, body, f"msg_{uuid4().hex}", secrets, allow_private=settings.allow_private_webhooks).ok


def _bare(transcript: str) -> Conversation:
    """A conversation of nothing but these lines, in the language they seem to be in."""
    now = datetime.now(UTC)
    spoken = utterances(transcript, now)
    said = " ".join(one.text for one in spoken)
    return Conversation(
        id="transcript",
        bot_id="",
        channel="chat",
        language=identify(said, tuple(PHRASES)),
        started_at=now,
        ended_at=spoken[-1].at if spoken else now,
        ended_by="caller",
        utterances=spoken,
    )
