"""What a conversation was, in a few words for lists and reports: from slots and rules, no model needed.

A model may add topics and say how the caller sounded. What was done, and what that is worth, is from facts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, cast, get_args

from frontdesk.catalogue import Disagreement, Disposition, Nature, Question, Sentiment, Urgency
from frontdesk.models import Conversation, Outcome
from frontdesk.postcall.moods import marks
from frontdesk.postcall.summary import ASKED
from frontdesk.scenario.intent.canon import WANTS
from frontdesk.scenario.intent.routing import Routed, route
from frontdesk.scenario.schema import Bot

LEVELS: tuple[Urgency, ...] = get_args(Urgency)
NATURES: tuple[Nature, ...] = get_args(Nature)
SENTIMENTS: tuple[Sentiment, ...] = get_args(Sentiment)
MOST_TOPICS, LONGEST_TOPIC = 8, 40
MOST_QUESTIONS, LONGEST_QUESTION = 20, 300
MOST_HEARD = 40
"""Utterances that are looked at, from the first on."""
CLEARLY = 0.5
"""What is said of other affairs counts as a wish from this confidence on."""
WORTH: dict[str, int] = {"booking": 80, "lead": 60, "handoff": 40, "answered": 30, "abandoned": 10}
"""Points of 100 for a disposition; what was agreed to is worth AGREED more."""
AGREED = 20


@dataclass(frozen=True, slots=True)
class Assessment:
    """`lead_score` is 0 to 100, None where there is nothing to win. `by` says who judged the mood; `nature`
    is None where the caller wanted nothing."""

    disposition: Disposition
    lead_score: int | None
    sentiment: Sentiment
    urgency: Urgency
    topics: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    by: str = "rules"
    nature: Nature | None = None

    def as_told(self) -> dict[str, Any]:
        """The fields of `call.analyzed`."""
        names = ("disposition", "lead_score", "sentiment", "urgency", "topics", "questions", "disagreements")
        return {name: getattr(self, name) for name in (*names, "nature")}

    def as_json(self) -> dict[str, Any]:
        """As plain JSON values."""
        lists = {
            name: [one.model_dump(mode="json") for one in getattr(self, name)]
            for name in ("questions", "disagreements")
        }
        return {**self.as_told(), "topics": list(self.topics), **lists, "by": self.by}


def from_json(value: dict[str, Any]) -> Assessment:
    """The assessment in what a step stored."""
    return Assessment(
        disposition=value["disposition"],
        lead_score=value["lead_score"],
        sentiment=value["sentiment"],
        urgency=value["urgency"],
        topics=tuple(value["topics"]),
        questions=tuple(Question.model_validate(one) for one in value["questions"]),
        disagreements=tuple(Disagreement.model_validate(one) for one in value["disagreements"]),
        by=value["by"],
        nature=value.get("nature"),
    )


def assess(conversation: Conversation, bot: Bot | None, outcome: Outcome) -> Assessment:
    """The assessment by rules."""
    said = [one.text for one in conversation.utterances if one.speaker == "caller"]
    routed = [route(bot, text) for text in said[:MOST_HEARD]] if bot is not None else []
    disposition = _disposition(conversation, outcome, said, routed)
    return Assessment(
        disposition=disposition,
        lead_score=_score(disposition, outcome),
        sentiment=_sentiment(conversation, said, routed),
        urgency=max((one.urgency for one in routed), key=LEVELS.index, default="low"),
        topics=_topics(outcome, routed),
        questions=questions(conversation),
        nature=_nature(routed),
    )


def _nature(routed: list[Routed]) -> Nature | None:
    """What somebody has to see to counts before what is wished for, and that before what is asked."""
    kinds = {
        "issue" if one.kind == "issue" or _trouble(one.category) else one.kind
        for one in routed
        if not one.noise and _means(one)
    }
    if "issue" in kinds:
        return "issue"
    if kinds & {"request", "coordination"}:
        return "request"
    return "question" if kinds else None


def _means(one: Routed) -> bool:
    """Whether the caller wants something, be it nobody's affair here; "okay" wants nothing."""
    if one.category or one.scenario or one.kind == "issue":
        return True
    return one.out_of_scope and one.confidence >= CLEARLY


def _trouble(category: str | None) -> bool:
    known = WANTS.get(category or "")
    return known is not None and known.kind == "issue"


def refined(assessed: Assessment, proposed: dict[str, Any]) -> Assessment:
    """With what a model says of mood, nature and topics, as far as it is of the right form."""
    mood, nature = proposed.get("sentiment"), proposed.get("nature")
    named = proposed.get("topics")
    topics = _tidy(one for one in named if isinstance(one, str)) if isinstance(named, list) else ()
    if mood not in SENTIMENTS and nature not in NATURES and not topics:
        return assessed
    return replace(
        assessed,
        sentiment=cast(Sentiment, mood) if mood in SENTIMENTS else assessed.sentiment,
        topics=_tidy((*topics, *assessed.topics)),
        by="model",
        nature=cast(Nature, nature) if nature in NATURES else assessed.nature,
    )


def questions(conversation: Conversation) -> tuple[Question, ...]:
    """What the caller asked, and whether the bot had an answer."""
    spoken = {one.index: one.text for one in conversation.utterances if one.speaker == "caller"}
    found = []
    for turn in conversation.turns:
        if not turn.decided_by.startswith(ASKED) or not turn.utterances:
            continue
        text = " ".join(" ".join(spoken.get(index, "") for index in turn.utterances).split())
        answered = bool(turn.reply) and not turn.decided_by.startswith("fallback")
        if text:
            found.append(
                Question(text=text[:LONGEST_QUESTION], utterance=turn.utterances[0], answered=answered)
            )
    return tuple(found[:MOST_QUESTIONS])


def _disposition(
    conversation: Conversation, outcome: Outcome, said: list[str], routed: list[Routed]
) -> Disposition:
    """What the engine completed counts first; then what kind of caller it was."""
    if outcome.kind in ("booking", "lead") or conversation.completions:
        return outcome.kind
    if any(one.sales for one in routed):
        return "spam"
    if any(marks(conversation.language, "wrong_number", text) for text in said):
        return "wrong_number"
    return outcome.kind


def _score(disposition: Disposition, outcome: Outcome) -> int | None:
    if disposition in ("spam", "wrong_number"):
        return None
    if outcome.lead is not None and outcome.lead.threshold > 0:
        return max(0, min(100, round(50 * outcome.lead.score / outcome.lead.threshold)))
    return min(100, WORTH.get(disposition, 0) + (AGREED if outcome.confirmed else 0))


def _sentiment(conversation: Conversation, said: list[str], routed: list[Routed]) -> Sentiment:
    """By the caller's words; who insults is not pleased, and the later words weigh as much as the first."""
    language = conversation.language
    good = sum(marks(language, "pleased", text) for text in said)
    bad = sum(marks(language, "annoyed", text) for text in said) + 2 * sum(one.abuse for one in routed)
    if bad > good:
        return "negative"
    return "positive" if good > bad else "neutral"


def _topics(outcome: Outcome, routed: list[Routed]) -> tuple[str, ...]:
    """The category and the scenario, then what was spoken of."""
    named = [outcome.category, outcome.scenario or "", *(one.category or "" for one in routed)]
    spoken = [topic for one in routed if not (one.noise or one.out_of_scope) for topic in one.topics]
    return _tidy((*named, *spoken))


def _tidy(topics: Iterable[str]) -> tuple[str, ...]:
    """Short words, each once."""
    plain = (" ".join(one.replace("_", " ").casefold().split()) for one in topics)
    good = [one for one in plain if one and len(one) <= LONGEST_TOPIC and one.replace(" ", "").isalpha()]
    return tuple(dict.fromkeys(good))[:MOST_TOPICS]
