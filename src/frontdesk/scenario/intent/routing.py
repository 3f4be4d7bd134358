"""`route(bot, text)`: what an utterance is, before anybody acts on it.

The order is that of answering: noise and insults are told first, then what a running scenario waits for, then
the bot's own words (keywords count what they count in the engine), the classifiers, and at last whether it is
this business's affair at all. Nothing is remembered, and the same words always give the same answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from math import exp

from frontdesk.scenario.fields.base import hearing
from frontdesk.scenario.intent.canon import LEVELS, WANTS, Kind, Urgency
from frontdesk.scenario.intent.choosing import Choice, choices, rank, reach
from frontdesk.scenario.intent.entities import entities, topics
from frontdesk.scenario.intent.features import ALL, Heard, Ingredients, hear
from frontdesk.scenario.intent.generic import scores as generic_scores
from frontdesk.scenario.intent.judging import Judge, Same, judge
from frontdesk.scenario.intent.lexicon import CODES, covered
from frontdesk.scenario.intent.nodes import Node
from frontdesk.scenario.intent.noise import is_abuse, is_noise
from frontdesk.scenario.intent.scope import signs
from frontdesk.scenario.intent.segments import segments
from frontdesk.scenario.intent.urgency import urgency
from frontdesk.scenario.language import identify, language
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.triggers import matched

NO_TIME = datetime(2000, 1, 1)
"""Keywords do not depend on the time of day."""
KEYWORD, PER_POINT = 0.35, 0.01
"""What a keyword adds to a node, and each point above or below a perfect match of one word."""
ASKING = frozenset(("price", "lasting", "offering"))
"""Meanings that make a question of whatever is spoken of."""
SECOND = 0.5
"""A part of an utterance with this score is a request of its own,"""
HEARD = 0.002
"""if all of it together speaks for that request as much as this;"""
LEADING = 0.15
"""it may come first from here on, trouble at once."""
SURELY_STRANGE = 0.8
"""From here on no part of it is asked for what it may be."""
STRANGE = 0.5
"""From here on what is likely nobody's affair here is taken for that,"""
SEVERAL, STRANGE_OF_OURS = 2, 0.75
"""and from here on where so many words of the bot's own were said."""
OURS, FOREIGN = (-1.14, 0.57, 3.29), (-1.46, 0.79, 1.76)
"""What confidence is made of, for what is and is not our affair: the constants `python -m
bench.intent_confidence` printed."""
LIKELY = 0.3
"""What is less likely than this, with no word of the bot's own, says nothing;"""
CLEAR = 0.6
"""nor what is less likely than this where no word means anything to a front desk."""
GRAVE = ("high", "critical")
"""Told of whoever says so, whatever it is about."""
TIE = 0.05
"""Scores so near each other say nothing: what is usual, and the author's word, decide."""
CLOSE = 0.15
"""Scores so near each other are as good as equal."""


@dataclass(frozen=True, slots=True)
class Routed:
    """What was made of an utterance.

    `category` is one of the bot's, else the scenario's name, else None; `secondary` another one that was
    asked for in the same breath. `confidence` is 0 to 1, about the part of such answers that are right.
    `sales` is said of somebody who wants to sell to the business. `close` are the scenarios that fit almost
    equally well, `scenario` first: with two, ask which. `topics` are words as said; `entities` may have
    `email` and `number`.
    """

    kind: Kind
    category: str | None
    secondary: str | None
    urgency: Urgency
    language: str
    out_of_scope: bool
    confidence: float
    scenario: str | None
    abuse: bool
    noise: bool
    sales: bool = False
    close: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    entities: Mapping[str, str] = field(default_factory=dict)


def route(bot: Bot, text: str, *, state: DialogueState | None = None, use: Ingredients = ALL) -> Routed:
    """What `text` is to this bot. `state` lends what is going on; `use` leaves parts out, for measuring."""
    spoken = identify(text, tuple(dict.fromkeys((bot.language, *bot.languages, *CODES))))
    judged = judge(Same(bot.speaking(covered(spoken))), covered(spoken), use)
    heard = hear(text, judged.code, judged.known, use)
    abuse = is_abuse(heard)
    if is_noise(heard, judged.offers):
        return Routed("question", None, None, "low", spoken, True, 0.9, None, abuse, True)
    whole = _decide(bot, judged, heard, use)
    routed = _routed(bot, judged, heard, whole, spoken, abuse, use)
    routed = _with_second(bot, judged, routed, whole, text, use)
    routed = replace(routed, topics=topics(heard), entities=entities(text))
    return _in_context(bot, routed, state)


@dataclass(frozen=True, slots=True)
class _Decision:
    ranking: tuple[Choice, ...]
    strange: float
    """How likely it is nobody's affair here,"""
    foreign: bool
    """and whether it is taken for that."""

    @property
    def best(self) -> Choice:
        return self.ranking[0]


def _decide(bot: Bot, judged: Judge, heard: Heard, use: Ingredients) -> _Decision:
    hits = keyword_hits(bot, judged, heard.text) if use.keywords else {}
    ranking = choices(judged, heard, hits, use)
    alien = [choice for choice in ranking if choice.node is None and reach(choice) in ("foreign", "own")]
    ours = [choice for choice in ranking if choice not in alien]
    strange = sum(choice.score for choice in alien)
    own_words = signs(judged, heard).ours
    doubtful = ours[0].score < (LIKELY if heard.meant else CLEAR)
    if doubtful and not hits and not own_words and reach(ours[0]) != "chat":
        strange = max(strange, STRANGE)
    if strange >= (STRANGE if own_words < SEVERAL else STRANGE_OF_OURS):
        return _Decision((*alien, *ours), strange, True)
    near = [choice for choice in ours if ours[0].score - choice.score <= TIE]
    if len(near) > 1 and all(choice.node is not None for choice in near):
        near.sort(key=lambda choice: (rank(judged, choice), choice.score), reverse=True)
        ours = [*near, *ours[len(near) :]]
    return _Decision((*ours, *alien), strange, False)


def keyword_hits(bot: Bot, judged: Judge, text: str) -> dict[int, float]:
    """By node: what its keywords add to its score."""
    keywords = tuple((str(i), node.words(judged.code)) for i, node in enumerate(judged.nodes))
    heard = hearing(text, language(judged.code), NO_TIME, bot.country)
    found = matched(heard, tuple((name, words) for name, words in keywords if words))
    return {int(one.name): KEYWORD + PER_POINT * (one.score - 100) for one in found}


def _routed(
    bot: Bot, judged: Judge, heard: Heard, decision: _Decision, spoken: str, abuse: bool, use: Ingredients
) -> Routed:
    best = decision.best
    node = judged.nodes[best.node] if best.node is not None and not decision.foreign else None
    if node and node.category not in bot.categories:
        node = _sibling(bot, judged, node, decision)
    level = urgency(heard, generic_scores(heard, use), best.want, node, abuse)
    return Routed(
        kind=_kind(judged, heard, best),
        category=node.category if node else None,
        secondary=None,
        urgency="low" if decision.foreign and level not in GRAVE else level,
        language=spoken,
        out_of_scope=decision.foreign,
        confidence=_confidence(decision),
        scenario=node.scenario if node else None,
        abuse=abuse,
        noise=False,
        sales=decision.foreign and (best.want == "sales" or "sales" in heard.meanings),
        close=_close(judged, decision) if node else (),
    )


def _sibling(bot: Bot, judged: Judge, node: Node, decision: _Decision) -> Node:
    """Of the categories that one scenario answers the likeliest, else of those about questions."""
    nodes = [judged.nodes[c.node] for c in decision.ranking if c.node is not None]
    own = [one for one in nodes if one.category in bot.categories]
    for other in own:
        if other.scenario == node.scenario:
            return other
    if node.answers:
        return next((one for one in own if one.scenario is None), node)
    return node


def _kind(judged: Judge, heard: Heard, choice: Choice) -> Kind:
    """The kind of the want; but who asks for a price, a duration or whether it is offered, asks."""
    node = judged.nodes[choice.node] if choice.node is not None else None
    kind: Kind = "question" if node and node.answers else "request"
    if choice.want:
        kind = WANTS[choice.want].kind
    asks = heard.meanings & ASKING and kind == "request"
    return "question" if asks else kind


def evidence(bot: Bot, text: str) -> tuple[float, float, bool]:
    """What `confidence` is made from, for fitting it: the score of the likeliest choice, its lead before the
    next, and whether that is nobody's affair here."""
    spoken = identify(text, tuple(dict.fromkeys((bot.language, *bot.languages, *CODES))))
    judged = judge(Same(bot), covered(spoken))
    decision = _decide(bot, judged, hear(text, judged.code, judged.known), ALL)
    return (*_lead(decision), decision.foreign)


def _lead(decision: _Decision) -> tuple[float, float]:
    best = decision.best.score
    second = next((c.score for c in decision.ranking[1:] if c.node != decision.best.node), 0.0)
    return best, best - second


def _confidence(decision: _Decision) -> float:
    """A logistic curve over the score and the lead before the next; `bench/intent_confidence.py` fits it."""
    constant, by_score, by_lead = FOREIGN if decision.foreign else OURS
    best, lead = _lead(decision)
    return round(1 / (1 + exp(-(constant + by_score * best + by_lead * lead))), 2)


def _close(judged: Judge, decision: _Decision) -> tuple[str, ...]:
    top = decision.best.score
    near = (c for c in decision.ranking if c.node is not None and top - c.score <= CLOSE)
    names = (judged.nodes[c.node].scenario for c in near if c.node is not None)
    return tuple(dict.fromkeys(name for name in names if name))


def _with_second(
    bot: Bot, judged: Judge, routed: Routed, whole: _Decision, text: str, use: Ingredients
) -> Routed:
    """With another request in the same breath: the first one said counts, unless a later one weighs more."""
    parts = segments(text, judged.code)
    if len(parts) < 2 or routed.noise or routed.sales or whole.strange >= SURELY_STRANGE:
        return routed  # who sells something praises it in words of every trade
    found: dict[str, tuple[Choice, Heard, _Decision]] = {}
    for part in parts:
        heard = hear(part, judged.code, judged.known, use)
        decision = _decide(bot, judged, heard, use)
        best = decision.best
        if best.node is None or decision.foreign or best.score < SECOND or not heard.meant:
            continue
        category = judged.nodes[best.node].category
        if whole.foreign or _share(judged, whole, category) >= HEARD:
            found.setdefault(category, (best, heard, decision))
    if not found or (len(found) == 1 and not routed.out_of_scope and routed.category in found):
        return routed
    return _two(bot, judged, routed, whole, found, use)


def _share(judged: Judge, whole: _Decision, category: str | None) -> float:
    """How likely all that was said together makes a category."""
    return sum(
        choice.score
        for choice in whole.ranking
        if choice.node is not None and judged.nodes[choice.node].category == category
    )


def _two(
    bot: Bot,
    judged: Judge,
    routed: Routed,
    whole: _Decision,
    found: Mapping[str, tuple[Choice, Heard, _Decision]],
    use: Ingredients,
) -> Routed:
    """The weightiest of those that all together speaks for, and the next."""
    names = sorted(found, key=lambda name: rank(judged, found[name][0])[0], reverse=True)
    names.sort(key=lambda name: _weight(found[name][0]), reverse=True)
    leading = [
        name
        for name in names
        if whole.foreign or _weight(found[name][0]) >= TROUBLE or _share(judged, whole, name) >= LEADING
    ]
    if not leading:
        return replace(routed, secondary=next((name for name in names if name != routed.category), None))
    if (
        routed.category
        and routed.category not in found
        and _weight(whole.best) == _weight(found[leading[0]][0])
    ):
        return routed
    _, heard, decision = found[leading[0]]
    alone = _routed(bot, judged, heard, decision, routed.language, routed.abuse, use)
    second = next((name for name in names if name != leading[0]), None)
    level = max(alone.urgency, routed.urgency, key=LEVELS.index)
    return replace(alone, secondary=second, urgency=level)


TROUBLE = 2


def _weight(choice: Choice) -> int:
    """Danger and trouble before wishes, wishes before questions; else the first said."""
    if choice.want in ("emergency", "pain"):
        return 3
    kind = WANTS[choice.want].kind if choice.want else "request"
    return {"issue": TROUBLE, "request": 1, "coordination": 1, "question": 0}[kind]


def _in_context(bot: Bot, routed: Routed, state: DialogueState | None) -> Routed:
    """What says little in the middle of a scenario belongs to it."""
    running = bot.scenario(state.scenario) if state and state.phase in ("collecting", "confirming") else None
    if running is None or routed.noise or routed.abuse or routed.confidence >= SURE_ELSEWHERE:
        return routed
    if routed.out_of_scope and routed.topics and len(routed.topics) > 2:
        return routed
    return replace(
        routed,
        kind="request",
        category=running.category or running.name,
        secondary=None,
        out_of_scope=False,
        scenario=running.name,
        close=(),
    )


SURE_ELSEWHERE = 0.55
"""So sure a reading is not bent to what is going on."""
