"""What a bot can be asked for, as nodes: its categories and scenarios, with the words that teach them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from frontdesk.scenario.intent.canon import LEVELS, Urgency, named
from frontdesk.scenario.intent.lexicon import covered
from frontdesk.scenario.language import identify
from frontdesk.scenario.schema import Bot, Category, Scenario

DAYS = ("date", "date_time")

Sayings = Mapping[str, tuple[str, ...]]
"""Sentences by the language they are in."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing to be asked for: the category it counts as, the scenario that deals with it if there is one,
    its names, its sentences and its keywords by language. `answers`: from the knowledge base; `fixed`: with
    one sentence, whatever is asked; `books`: asks for a day; `wants`: the usual wants it is for, as its
    author says (`book`, of one trade `dental.faq`)."""

    category: str
    scenario: str | None
    names: tuple[str, ...]
    examples: Sayings
    keywords: Sayings
    priority: int = 0
    urgency: Urgency | None = None
    answers: bool = False
    fixed: bool = False
    books: bool = False
    wants: tuple[str, ...] = ()

    def words(self, code: str) -> tuple[str, ...]:
        """The keywords in that language."""
        return self.keywords.get(code, ())


def nodes_of(bot: Bot) -> tuple[Node, ...]:
    """The bot's categories first, then its scenarios; a category takes in the scenario that it alone has."""
    owners = {scenario.name: _category_of(bot, scenario) for scenario in bot.scenarios}
    found = [_from_category(bot, name, category) for name, category in bot.categories.items()]
    for scenario in bot.scenarios:
        found.append(_from_scenario(bot, scenario, owners[scenario.name] or scenario.name))
    return _merged(found)


def _from_category(bot: Bot, name: str, category: Category) -> Node:
    scenario = category.scenario or next((s.name for s in bot.scenarios if s.category == name), None)
    said: Urgency | None = category.urgency if "urgency" in category.model_fields_set else None
    examples, keywords = _by_language(bot, category.examples), _by_language(bot, category.keywords)
    return Node(name, scenario, (name,), examples, keywords, 0, said, wants=tuple(category.wants))


def _from_scenario(bot: Bot, scenario: Scenario, category: str) -> Node:
    return Node(
        category,
        scenario.name,
        (scenario.name,),
        _by_language(bot, scenario.examples),
        _by_language(bot, scenario.trigger_keywords),
        scenario.priority,
        answers=scenario.use_knowledge_base,
        fixed=bool(scenario.answer) and not (scenario.collect_fields or scenario.use_knowledge_base),
        books=any(field.kind in DAYS for field in scenario.collect_fields),
    )


def _category_of(bot: Bot, scenario: Scenario) -> str | None:
    """The category a scenario counts as: the one it names, else the one for questions when it answers them,
    else the only one that names it."""
    if scenario.category:
        return scenario.category
    if scenario.use_knowledge_base:
        return next((name for name in bot.categories if "faq" in named(name)), None)
    naming = [name for name, category in bot.categories.items() if category.scenario == scenario.name]
    return naming[0] if len(naming) == 1 else None


def _merged(found: Iterable[Node]) -> tuple[Node, ...]:
    """Nodes of one category and one scenario are one."""
    by_key: dict[tuple[str, str | None], Node] = {}
    for node in found:
        key = (node.category, node.scenario)
        other = by_key.get(key)
        by_key[key] = _joined(other, node) if other else node
    return tuple(by_key.values())


def _joined(one: Node, other: Node) -> Node:
    levels = [level for level in (one.urgency, other.urgency) if level]
    return replace(
        one,
        names=tuple(dict.fromkeys((*one.names, *other.names))),
        examples=_together(one.examples, other.examples),
        keywords=_together(one.keywords, other.keywords),
        priority=max(one.priority, other.priority, key=abs),
        urgency=max(levels, key=LEVELS.index) if levels else None,
        answers=one.answers or other.answers,
        books=one.books or other.books,
        wants=(*one.wants, *other.wants),
    )


def _together(one: Sayings, other: Sayings) -> Sayings:
    codes = dict.fromkeys((*one, *other))
    return {code: tuple(dict.fromkeys((*one.get(code, ()), *other.get(code, ())))) for code in codes}


def _by_language(bot: Bot, words: tuple[str, ...]) -> Sayings:
    """Words that are not kept apart by language are told apart by their script and letters."""
    translations: Mapping[str, tuple[str, ...]] = getattr(words, "translations", {})
    found: dict[str, list[str]] = {}
    for code, own in translations.items():
        found.setdefault(covered(code), []).extend(own)
    if not translations:
        among = tuple(dict.fromkeys((bot.language, *bot.languages, "en", "ru", "de", "es", "ar", "he")))
        for word in words:
            found.setdefault(covered(identify(word, among)), []).append(word)
    return {code: tuple(own) for code, own in found.items()}
