"""Simple ways to tell what a caller wants, to compare with: they know a bot's keywords and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz

from frontdesk.scenario.intent.nodes import Node, nodes_of
from frontdesk.scenario.language import identify
from frontdesk.scenario.language.stems import stem
from frontdesk.scenario.language.tokens import words
from frontdesk.scenario.schema import Bot

LIKE = 80
Same = Callable[[str, str, str], bool]
"""Whether a word said and a keyword's word are the same, in a language."""


def exact(said: str, wanted: str, code: str) -> bool:
    """Letter for letter."""
    return said == wanted


def stemmed(said: str, wanted: str, code: str) -> bool:
    """Forms of one word."""
    return stem(said, code) == stem(wanted, code)


def fuzzy(said: str, wanted: str, code: str) -> bool:
    """Nearly the same letters."""
    return fuzz.ratio(said, wanted) >= LIKE


def by_keywords(bot: Bot, text: str, same: Same) -> str | None:
    """The category whose keywords occur most; None without any."""
    code = identify(
        text, tuple(dict.fromkeys((bot.language, *bot.languages, "en", "ru", "de", "es", "ar", "he")))
    )
    said = [word.text for word in words(text)]
    best, category = 0, None
    for node in nodes_of(bot):
        found = sum(_occurs(keyword, said, same, code) for keyword in _keywords(node))
        if found > best:
            best, category = found, node.category
    return category


def _keywords(node: Node) -> list[list[str]]:
    return [[word.text for word in words(one)] for own in node.keywords.values() for one in own]


def _occurs(keyword: list[str], said: list[str], same: Same, code: str) -> bool:
    return bool(keyword) and all(any(same(one, wanted, code) for one in said) for wanted in keyword)
