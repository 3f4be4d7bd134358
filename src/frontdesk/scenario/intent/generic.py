"""The usual wants, told from each other: one classifier a language, taught by the built-in sentences of all.

It is taught what is wanted and of which trade at once (`beauty.book`): summed over trades its scores are
those of the wants, summed over wants those of the trades. Sentences of the language itself teach with
everything in them, those of the other languages with their meanings and concepts only, which are shared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from frontdesk.scenario.intent.canon import TRADES
from frontdesk.scenario.intent.classifier import Classifier, Scaled, Sentence, train
from frontdesk.scenario.intent.compiled import compiled
from frontdesk.scenario.intent.features import ALL, Heard, Ingredients, features, hear
from frontdesk.scenario.intent.lexicon import CODES, lexicon

SERVICES = ("beauty", "look", "tooth", "oral", "clean")
"""Meanings that name what is done at a visit."""
OF_ANY = (
    *(("faq", "ask offering"), ("faq", "offering"), ("faq", "ask"), ("faq", "ask lasting"), ("faq", "gift")),
    *(
        ("price", "ask price"),
        ("price", "price"),
        ("price", "know price"),
        ("book", "want"),
        ("book", "day want"),
    ),
    *(("book", "book want"), ("book", "day"), ("book", "ask day offering"), ("reschedule", "existing move")),
    *(("reschedule", "change existing"), ("complaint", "angry"), ("complaint", "rough")),
)
"""Wants and the meanings that say them, beside a service."""
FOREIGN = 0.5
"""What a sentence of another language counts."""
OF_TRADE = {
    **dict.fromkeys(("beauty", "look"), "beauty"),
    **dict.fromkeys(("tooth", "oral"), "dental"),
    **dict.fromkeys(("meal", "takeaway"), "food"),
    **dict.fromkeys(("device", "fault"), "repair"),
}
"""Meanings that say of which trade a sentence is that belongs to `any` or `else`."""

Learnt = tuple[tuple[str, dict[str, dict[str, float]]], ...]


@lru_cache(maxsize=64)
def generic(code: str, use: Ingredients = ALL) -> Classifier:
    """The classifier of the usual wants for one of `CODES`; its labels are `trade.want`. All of it was learnt
    beforehand (`compiled`); to see what a part is worth, it is learnt here without that part."""
    return compiled(code) if use == replace(ALL, own=use.own, keywords=use.keywords) else learn(code, use)


def learn(code: str, use: Ingredients = ALL) -> Classifier:
    """What `generic` gives, learnt from the built-in sentences now: seconds of work."""
    own = [Sentence(found, label) for label, found in built_in(code, use)]
    abroad: Counter[tuple[str, tuple[tuple[str, tuple[tuple[str, float], ...]], ...]]] = Counter()
    for other in CODES if use.languages else ():
        if other != code:
            for label, found in built_in(other, use):
                if shared(found):
                    abroad[label, tuple((g, tuple(sorted(f.items()))) for g, f in shared(found).items())] += 1
    others = [
        Sentence({group: dict(names) for group, names in groups}, label, FOREIGN * count)
        for (label, groups), count in abroad.items()
    ]
    plain = [Sentence({"meanings": dict.fromkeys(meant, 1.0)}, label, FOREIGN) for label, meant in _plain()]
    return train([*own, *others, *(plain if use.meanings else ())])


def shared(found: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    """Of the features of a sentence those that sentences of other languages have too."""
    return {group: found[group] for group in ("meanings", "concepts") if found.get(group)}


def _plain() -> list[tuple[str, list[str]]]:
    """What is asked of any service, whichever it is: that complaints name services says nothing of others."""
    return [
        (f"{OF_TRADE.get(trade, 'any')}.{want}", _paired([*said.split(), trade]))
        for trade in SERVICES
        for want, said in OF_ANY
    ]


def _paired(meanings: list[str]) -> list[str]:
    names = sorted(meanings)
    return [*names, *(f"{one}+{other}" for one, other in combinations(names, 2))]


@lru_cache(maxsize=64)
def built_in(code: str, use: Ingredients = ALL) -> Learnt:
    """The built-in sentences of a language as (`trade.want`, features)."""
    found = []
    for label, sentences in lexicon(code).examples.items():
        for sentence in sentences:
            heard = hear(sentence, code, use=use)
            found.append((_of_trade(label, heard), features(heard, use)))
    return tuple(found)


def _of_trade(label: str, heard: Heard) -> str:
    """The label with the trade whose words were said, where it has none."""
    trade, want = label.split(".")
    if trade not in ("any", "else"):
        return label
    named = {OF_TRADE[meaning] for meaning in heard.meanings if meaning in OF_TRADE}
    return f"{named.pop()}.{want}" if len(named) == 1 else label


@lru_cache(maxsize=256)
def by_label(heard: Heard, use: Ingredients = ALL) -> Mapping[str, float]:
    """How likely each `trade.want` is, 0 to 1; kept for a moment, since several ask."""
    return generic(heard.code, use).scores_of(weighed(heard, use))


@lru_cache(maxsize=64)
def weighed(heard: Heard, use: Ingredients = ALL) -> Scaled:
    """The features of an utterance as `generic` weighs them; kept for a moment, too."""
    return generic(heard.code, use).scaled(features(heard, use))


def by_want(scores: Mapping[str, float]) -> dict[str, float]:
    """The scores of labels summed over trades."""
    found: dict[str, float] = {}
    for label, score in scores.items():
        want = label.split(".")[1]
        found[want] = found.get(want, 0.0) + score
    return found


def by_trade(scores: Mapping[str, float]) -> dict[str, float]:
    """The scores of labels summed over wants, for the trades with sentences of their own."""
    found = dict.fromkeys(TRADES, 0.0)
    for label, score in scores.items():
        trade = label.split(".")[0]
        if trade in found:
            found[trade] += score
    return found


def scores(heard: Heard, use: Ingredients = ALL) -> dict[str, float]:
    """How likely each want is, about 0 to 1."""
    return by_want(by_label(heard, use))


def wants(text: str, code: str) -> dict[str, float]:
    """How likely each want is in `text`, in the language `code`."""
    return scores(hear(text, code))
