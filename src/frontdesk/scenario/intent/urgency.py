"""How urgent a request is: by its words, by what it is about, and by what the bot's file says."""

from __future__ import annotations

from frontdesk.scenario.intent.canon import LEVELS, WANTS, Urgency
from frontdesk.scenario.intent.features import Heard
from frontdesk.scenario.intent.nodes import Node

DANGER = 0.3
"""From this score of an emergency on, its words are taken at their word."""
WRONG = ("pain", "emergency", "complaint", "damaged", "payment_issue")


def urgency(
    heard: Heard, scores: dict[str, float], want: str | None, node: Node | None, abuse: bool
) -> Urgency:
    """The highest level that anything speaks for; `scores` are those of the usual wants."""
    level = _usual(want, node)
    meanings = heard.meanings
    if _danger(heard, scores, want):
        return "critical"
    if meanings & {"severe", "urgent", "legal", "blood"} or {"angry", "again"} <= meanings:
        level = _at_least(level, "high")
    issue = want is not None and WANTS[want].kind == "issue"
    if "pain" in meanings and issue:
        level = _at_least(level, "high")
    if abuse and (issue or "angry" in meanings):
        level = _at_least(level, "high")
    waits = want is not None and WANTS[want].kind != "question"
    if abuse or "angry" in meanings or ("today" in meanings and waits):
        level = _at_least(level, "medium")
    return level


def _usual(want: str | None, node: Node | None) -> Urgency:
    if node is not None and node.urgency:
        return node.urgency
    return WANTS[want].urgency if want and WANTS[want].urgency != "critical" else ("high" if want else "low")


def _danger(heard: Heard, scores: dict[str, float], want: str | None) -> bool:
    """Words of danger, and a sentence that is about nothing else."""
    said = "blood" in heard.meanings
    likely = scores.get("emergency", 0.0)
    return (said and likely >= DANGER) or (want == "emergency" and likely >= 2 * DANGER)


def _at_least(level: Urgency, least: Urgency) -> Urgency:
    return max(level, least, key=LEVELS.index)
