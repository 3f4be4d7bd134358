"""A bot's own judge: everything that is known of a bot before anything is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.intent.canon import TRADES
from frontdesk.scenario.intent.classifier import Sentence
from frontdesk.scenario.intent.features import ALL, Ingredients, features, hear, vocabulary
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
ELSEWHERE = frozenset(
    listed(
        "travel trades finance care law lessons housing job sales wrong_number weather fun facts system "
        "personal"
    )
)
"""Meanings that are hardly any front desk's business."""
ELSE = "~"
"""What stands before the name of a want that is none of the bot's nodes."""
MINE = 0.2
"""A trade that so large a part of the bot's sentences is about is the bot's."""
TELLING = 0.15
"""A sentence with this score for a trade is about it."""


@dataclass(frozen=True, eq=False)
class Judge:
    """Everything there is to know of a bot, in one language."""

    nodes: tuple[Node, ...]
    links: Links
    trades: frozenset[str]
    goes: Mapping[str, str]
    own: Own
    offers: frozenset[str]
    domains: frozenset[str]
    known: frozenset[str]
    code: str


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
    goes = _goes(links, trades, generic(code, use).labels)
    own = learn(generic(code, use), goes, _sentences(nodes, code, use) if use.own else ())
    return Judge(nodes, links, trades, goes, own, offers, domains, known, code)


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
        if meaning not in TRADE_WORDS | ELSEWHERE
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


def _goes(links: Links, trades: frozenset[str], labels: Sequence[str]) -> dict[str, str]:
    """The name of what each built-in label stands for at this bot: a node's number, or `~` and a want."""
    found = {}
    for label in labels:
        trade, want = label.split(".")
        if want == "elsewhere" and trade in trades:
            continue
        at = target(links, trades, label)
        found[label] = str(at) if isinstance(at, int) else f"{ELSE}{at}"
    return found


def _sentences(nodes: tuple[Node, ...], code: str, use: Ingredients) -> list[Sentence]:
    """The bot's own sentences and keywords, labelled with their nodes' numbers."""
    found = []
    for index, node in enumerate(nodes):
        for weight, sayings in ((OWN, node.examples), (KEYWORD, node.keywords)):
            for own_code, sentences in sayings.items():
                for sentence in sentences:
                    learnt = features(hear(sentence, own_code, use=use), use)
                    if own_code != code:
                        learnt = shared(learnt)
                    found.append(Sentence(learnt, str(index), weight))
    return found
