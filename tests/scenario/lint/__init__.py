"""A small bot without a finding, which each test damages in its own way."""

from __future__ import annotations

from typing import Any

from frontdesk.scenario.builtin import with_built_ins
from frontdesk.scenario.lint import Finding, findings
from frontdesk.scenario.schema import Bot

PHONE = {"name": "phone", "prompt": "Which number?"}
SERVICE = {"name": "service", "prompt": "Which service?", "choices": ["cut", "dye"]}
BOOKING = {"name": "booking", "trigger_keywords": ["book"], "collect_fields": [SERVICE, PHONE]}


def bot(*scenarios: dict[str, Any], **more: Any) -> Bot:
    """A loaded bot with these scenarios; a booking when none is given."""
    own = {"bot_id": "b", "greeting": "Hello.", "fallback": "Sorry?", "timezone": "Europe/London"}
    return with_built_ins(Bot.model_validate(own | {"scenarios": list(scenarios) or [BOOKING]} | more))


def found(*scenarios: dict[str, Any], **more: Any) -> list[Finding]:
    """What is found in such a bot."""
    return list(findings(bot(*scenarios, **more)))


def one(*scenarios: dict[str, Any], **more: Any) -> Finding:
    """The only thing found in such a bot."""
    [only] = found(*scenarios, **more)
    return only
