"""Somebody's contact and wish, to be called back: how promising it is, and who gets it."""

from __future__ import annotations

from frontdesk.models import Completion, Lead, OutcomeKind
from frontdesk.scenario.conditions import Facts
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.texts import text

KIND: OutcomeKind = "lead"
CONFIRM = False


def lead_of(scenario: Scenario, known: Facts) -> Lead | None:
    """The lead's points and recipient; None where the scenario does not say what counts."""
    rules = scenario.qualification
    if rules is None:
        return None
    earned = [rule for rule in rules.score if rule.condition.holds(known)]
    score = sum(rule.points for rule in earned)
    qualified = score >= rules.threshold
    return Lead(
        score=score,
        threshold=rules.threshold,
        qualified=qualified,
        recipient=rules.recipient if qualified else rules.otherwise or "",
        reasons=tuple(str(rule.reason or rule.condition) for rule in earned),
    )


def finished(bot: Bot, completion: Completion, items: str) -> str:
    """What is said once the values are written down, or could not be."""
    if completion.receipt is None or completion.receipt.status == "failed":
        return text(bot, "failed_action")
    return text(bot, "noted_lead", items=items)
