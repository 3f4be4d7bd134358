"""A bot's own judge: which of its nodes, or which usual want that it has no node for, was meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.intent.canon import RANK, TRADES, WANTS
from frontdesk.scenario.intent.classifier import Sentence
from frontdesk.scenario.intent.features import ALL, Heard, Ingredients, features, hear, vocabulary
from frontdesk.scenario.intent.generic import by_label, by_trade, generic, shared
from frontdesk.scenario.intent.lexicon import lexicon
from frontdesk.scenario.intent.links import Links, link
from frontdesk.scenario.intent.nodes import Node, nodes_of
from frontdesk.scenario.intent.own import Own, learn
from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.language.stems import stem
from frontdesk.scenario.schema import Bot

OWN, KEYWORD = 3.0, 1.5
"""What a sentence of the bot counts, beside a built-in one: an example, a keyword."""
TRADE_WORDS = frozenset(
    listed(
        "beauty tooth meal takeaway device wear parcel subscription look oral clean part fault inside "
        "burst care"
    )
)
"""Meanings that say what trade somebody is in."""
ELSE = "~"
"""What the own classifier puts before the name of a want that is none of the bot's nodes."""
MINE = 0.2
"""A trade that so large a part of the bot's sentences is about is the bot's."""
TELLING = 0.15
"""A sentence with this score for a trade is about it."""
USUAL_SHARE, OWN_SHARE = 0.45, 1.0
"""What the usual wants count, and the bot's own sentences."""
REST = 0.5
"""What the other wants of a node count beside its likeliest."""


@dataclass(frozen=True, eq=False)
class Judge:
    """Everything there is to know of a bot, in one language."""

    nodes: tuple[Node, ...]
    links: Links
    trades: frozenset[str]
    own: Own | None
    offers: frozenset[str]
    domains: frozenset[str]
    known: frozenset[str]
    code: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A node (None: a want without one), its score, and the want that spoke for it most."""

    node: int | None
    score: float
    want: str | None


class Same:
    """A bot as a key: equal to itself only, so that nobody has to compare all that is in it."""

    __slots__ = ("bot",)

    def __init__(self, bot: Bot) -> None:
        self.bot = bot

    def __hash__(self) -> int:
        return hash(self.bot.version)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Same):
            return NotImplemented
        return self.bot is other.bot or self.bot.version == other.bot.version


@lru_cache(maxsize=256)
def judge(same: Same, code: str, use: Ingredients = ALL) -> Judge:
    """The judge of a bot for one of the languages with tables; trained once, kept by the bot's version."""
    nodes = nodes_of(same.bot)
    links = link(nodes)
    texts = _own_texts(same.bot)
    known = vocabulary(texts)
    small = lexicon(code).function
    usual = _usual_stems(code)
    offers = frozenset(stem(word, code) for word in known if word not in small and len(word) > 2) - usual
    domains = frozenset(
        meaning for text in texts for meaning in hear(text, code).meanings if not meaning.startswith("not:")
    )
    trades = _trades(nodes)
    own = _own(nodes, links, trades, code, use)
    return Judge(nodes, links, trades, own, offers, domains, known, code)


def _trades(nodes: tuple[Node, ...]) -> frozenset[str]:
    """The trades that the bot's sentences are about."""
    votes, total = dict.fromkeys(TRADES, 0), 0
    for node in nodes:
        for code, sentences in node.examples.items():
            for sentence in sentences:
                scores = by_trade(by_label(hear(sentence, code)))
                best = max(scores, key=lambda trade: scores[trade])
                votes[best] += scores[best] >= TELLING
                total += scores[best] >= TELLING
    return frozenset(trade for trade, count in votes.items() if count >= MINE * (total or 1))


def target(links: Links, trades: frozenset[str], label: str) -> int | str:
    """What a built-in sentence stands for at this bot: a node, or a want without one. Who takes
    returns without being a shop hears of them in the words of shops."""
    if label in links.nodes:
        return links.nodes[label]
    trade, want = label.split(".")
    at_home = want in links.nodes and want in TRADES.get(trade, ())
    if trade in TRADES and trade not in trades and want != "emergency" and not at_home:
        return "elsewhere"
    node = links.node(want)
    return want if node is None else node


@lru_cache(maxsize=8)
def _usual_stems(code: str) -> frozenset[str]:
    """Stems that every business uses: "book", "cost", "open"."""
    return frozenset(
        one
        for entries in lexicon(code).meanings.values()
        for phrase, meaning in entries
        if meaning not in TRADE_WORDS
        for one in phrase
    )


def _own_texts(bot: Bot) -> tuple[str, ...]:
    """What the bot says of its trade: names of services, keywords, examples."""
    found: list[str] = [bot.greeting]
    for scenario in bot.scenarios:
        found += [scenario.description, *scenario.trigger_keywords, *scenario.examples]
        found += [scenario.name.replace("_", " ")]
        for field in scenario.collect_fields:
            for choice, others in field.options.items():
                found += [choice, *others]
    for name, category in bot.categories.items():
        found += [name.replace("_", " "), *category.examples, *category.keywords]
    return tuple(str(text) for text in found if text)


def _own(
    nodes: tuple[Node, ...], links: Links, trades: frozenset[str], code: str, use: Ingredients
) -> Own | None:
    """The classifier of the bot's own sentences against all others."""
    if not use.own:
        return None
    found = []
    for index, node in enumerate(nodes):
        for weight, sayings in ((OWN, node.examples), (KEYWORD, node.keywords)):
            for own_code, sentences in sayings.items():
                for sentence in sentences:
                    learnt = features(hear(sentence, own_code, use=use), use)
                    if own_code != code:
                        learnt = shared(learnt)
                    found.append(Sentence(learnt, str(index), weight))
    base = generic(code, use)
    goes = {}
    for label in base.labels:
        trade, want = label.split(".")
        if want == "elsewhere" and trade in trades:
            continue
        at = target(links, trades, label)
        goes[label] = str(at) if isinstance(at, int) else f"{ELSE}{at}"
    return learn(base, goes, found)


def choices(judge: Judge, heard: Heard, hits: Mapping[int, float], use: Ingredients = ALL) -> list[Choice]:
    """All that may have been meant, the likeliest first. `hits` are keyword scores (0 to 1) by node."""
    usual: dict[int | str, dict[str, float]] = {index: {} for index in range(len(judge.nodes))}
    found_features = features(heard, use)
    labels = by_label(heard, use)
    for label, score in labels.items():
        trade, want = label.split(".")
        if want == "elsewhere" and trade in judge.trades:
            continue
        at = target(judge.links, judge.trades, label)
        parts = usual.setdefault(at, {})
        name = at if isinstance(at, str) else want
        parts[name] = parts.get(name, 0.0) + score
    own = judge.own.scores(found_features, labels) if judge.own else {}
    found = []
    for at, parts in usual.items():
        hit = hits.get(at, 0.0) if isinstance(at, int) else 0.0
        mine = own.get(str(at) if isinstance(at, int) else f"{ELSE}{at}", 0.0)
        score = USUAL_SHARE * _summed(parts) + OWN_SHARE * mine + hit
        best = max(parts, key=lambda want: parts[want], default=None)
        found.append(Choice(at if isinstance(at, int) else None, round(score, 4), best))
    return sorted(found, key=lambda choice: -choice.score)


def _summed(parts: Mapping[str, float]) -> float:
    best = max(parts.values(), default=0.0)
    return best + REST * sum(score for score in parts.values() if 0 < score < best)


def rank(judge: Judge, choice: Choice) -> tuple[int, int]:
    """What decides between two that are equally likely: the author's word, then the usual order."""
    node = judge.nodes[choice.node] if choice.node is not None else None
    return (node.priority if node else 0, RANK.get(choice.want or "", 0))


def reach(choice: Choice) -> str:
    """Whom the want that spoke for a choice concerns."""
    return WANTS[choice.want].reach if choice.want else "own"
