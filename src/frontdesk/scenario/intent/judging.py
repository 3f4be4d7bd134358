"""A bot's own judge: which of its nodes, or which usual want that it has no node for, was meant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.intent.canon import RANK, WANTS
from frontdesk.scenario.intent.classifier import Classifier, Sentence, train
from frontdesk.scenario.intent.features import ALL, Heard, Ingredients, features, hear, vocabulary
from frontdesk.scenario.intent.generic import built_in, scores as generic_scores
from frontdesk.scenario.intent.lexicon import lexicon
from frontdesk.scenario.intent.links import Links, link
from frontdesk.scenario.intent.nodes import Node, nodes_of
from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.language.stems import stem
from frontdesk.scenario.schema import Bot

OWN, KEYWORD, LINKED, OTHER = 3.0, 1.5, 0.5, 0.7
"""What a sentence counts: an example of the bot, a keyword, a built-in one of a linked want, any other."""
TRADE_WORDS = frozenset(
    listed(
        "beauty tooth meal takeaway device wear parcel subscription look oral clean part fault inside "
        "burst care"
    )
)
"""Meanings that say what trade somebody is in."""
ELSE = "~"
"""What the own classifier calls whatever is none of the bot's nodes."""
USUAL_SHARE, OWN_SHARE = 0.6, 1.0
"""What the usual wants count, and the bot's own sentences."""
REST = 0.5
"""What the other wants of a node count beside its likeliest."""


@dataclass(frozen=True, eq=False)
class Judge:
    """Everything there is to know of a bot, in one language."""

    nodes: tuple[Node, ...]
    links: Links
    own: Classifier | None
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
    return Judge(nodes, links, _own(nodes, links, code, use), offers, domains, known, code)


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


def _own(nodes: tuple[Node, ...], links: Links, code: str, use: Ingredients) -> Classifier | None:
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
                        learnt = {"meanings": learnt.get("meanings", {})}
                    found.append(Sentence(learnt, str(index), weight))
    for want, learnt in built_in(code, use):
        at = links.node(want)
        found.append(Sentence(learnt, ELSE if at is None else str(at), OTHER if at is None else LINKED))
    return train(found)


def choices(judge: Judge, heard: Heard, hits: Mapping[int, float], use: Ingredients = ALL) -> list[Choice]:
    """All that may have been meant, the likeliest first. `hits` are keyword scores (0 to 1) by node."""
    usual = generic_scores(heard, use)
    own = judge.own.scores(features(heard, use)) if judge.own else {}
    found = [_of_node(judge, index, usual, own, hits.get(index, 0.0)) for index in range(len(judge.nodes))]
    loose = {want: score for want, score in usual.items() if judge.links.node(want) is None}
    total = sum(max(0.0, score) for score in loose.values()) or 1.0
    for want, score in loose.items():
        share = max(0.0, score) / total
        found.append(Choice(None, USUAL_SHARE * score + OWN_SHARE * own.get(ELSE, 0.0) * share, want))
    return sorted(found, key=lambda choice: -choice.score)


def _of_node(
    judge: Judge, index: int, usual: Mapping[str, float], own: Mapping[str, float], hit: float
) -> Choice:
    mine = {want: score for want, score in usual.items() if judge.links.node(want) == index}
    best = max(mine, key=lambda want: mine[want], default=None)
    clear = max(mine.values(), default=0.0)
    summed = clear + REST * sum(max(0.0, score) for score in mine.values() if score < clear)
    score = USUAL_SHARE * summed + OWN_SHARE * own.get(str(index), 0.0) + hit
    return Choice(index, round(score, 4), best)


def rank(judge: Judge, choice: Choice) -> tuple[int, int]:
    """What decides between two that are equally likely: the author's word, then the usual order."""
    node = judge.nodes[choice.node] if choice.node is not None else None
    return (node.priority if node else 0, RANK.get(choice.want or "", 0))


def reach(choice: Choice) -> str:
    """Whom the want that spoke for a choice concerns."""
    return WANTS[choice.want].reach if choice.want else "own"
