"""The usual wants, told from each other: one classifier a language, taught by the built-in sentences of all.

Sentences of the language itself teach with everything in them, those of the other languages with their
meanings only, which are shared.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import combinations

from frontdesk.scenario.intent.classifier import Classifier, Sentence, train
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


@lru_cache(maxsize=64)
def generic(code: str, use: Ingredients = ALL) -> Classifier:
    """The classifier of the usual wants for one of `CODES`."""
    own = [Sentence(found, want) for want, found in _learnt(code, use)]
    abroad: Counter[tuple[str, tuple[tuple[str, float], ...]]] = Counter()
    for other in CODES if use.meanings and use.languages else ():
        if other != code:
            for want, found in _learnt(other, use):
                if found["meanings"]:
                    abroad[want, tuple(sorted(found["meanings"].items()))] += 1
    others = [
        Sentence({"meanings": dict(meant)}, want, FOREIGN * count) for (want, meant), count in abroad.items()
    ]
    plain = [Sentence({"meanings": dict.fromkeys(meant, 1.0)}, want, FOREIGN) for want, meant in _plain()]
    return train([*own, *others, *(plain if use.meanings else ())])


def _plain() -> list[tuple[str, list[str]]]:
    """What is asked of any service, whichever it is: that complaints name services says nothing of others."""
    return [(want, _paired([*said.split(), trade])) for trade in SERVICES for want, said in OF_ANY]


def _paired(meanings: list[str]) -> list[str]:
    names = sorted(meanings)
    return [*names, *(f"{one}+{other}" for one, other in combinations(names, 2))]


@lru_cache(maxsize=64)
def _learnt(code: str, use: Ingredients) -> tuple[tuple[str, dict[str, dict[str, float]]], ...]:
    return tuple(
        (want, features(hear(sentence, code, use=use), use))
        for want, sentences in lexicon(code).examples.items()
        for sentence in sentences
    )


def built_in(code: str, use: Ingredients = ALL) -> tuple[tuple[str, dict[str, dict[str, float]]], ...]:
    """The built-in sentences of a language as (want, features)."""
    return _learnt(code, use)


def scores(heard: Heard, use: Ingredients = ALL) -> dict[str, float]:
    """How likely each want is, about 0 to 1."""
    return generic(heard.code, use).scores(features(heard, use))


def wants(text: str, code: str) -> dict[str, float]:
    """How likely each want is in `text`, in the language `code`."""
    return scores(hear(text, code))
