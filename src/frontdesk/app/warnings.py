"""What is allowed in a scenario file and will surprise a caller nevertheless."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from frontdesk.scenario import texts
from frontdesk.scenario.builtin import CALLBACK
from frontdesk.scenario.schema import Bot, Scenario


def warnings(bot: Bot) -> list[str]:
    """One sentence each, with the remedy."""
    return [*_service_texts(bot), *_knowledge(bot), *_shared_triggers(bot), *_unreachable(bot)]


def _service_texts(bot: Bot) -> Iterator[str]:
    if bot.language.split("-")[0].lower() in texts.LANGUAGES:
        return
    missing = sorted(texts.NAMES - set(bot.texts))
    if missing:
        yield (
            f"there are no built-in sentences in {bot.language!r}: {len(missing)} of them will be English; "
            f"write them under `texts` ({', '.join(missing[:3])}, …)"
        )


def _knowledge(bot: Bot) -> Iterator[str]:
    if not bot.knowledge and any(scenario.use_knowledge_base for scenario in bot.scenarios):
        yield "a scenario answers from the knowledge base, and there are no knowledge files: add `knowledge`"
    for name in bot.knowledge:
        try:
            text = Path(name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            yield f"the knowledge file {name} cannot be read: {error}"
            continue
        if not text.strip():
            yield f"the knowledge file {name} is empty"


def _shared_triggers(bot: Bot) -> Iterator[str]:
    owners: dict[str, list[str]] = defaultdict(list)
    for scenario in bot.scenarios:
        for word in {trigger.casefold() for trigger in scenario.trigger_keywords}:
            owners[word].append(scenario.name)
    for word, names in sorted(owners.items()):
        if len(names) > 1:
            yield f"{' and '.join(names)} share the trigger {word!r}: the first of them wins"


def _unreachable(bot: Bot) -> Iterator[str]:
    for scenario in bot.scenarios:
        if not scenario.trigger_keywords and not _reached_otherwise(scenario):
            yield f"nothing starts {scenario.name}: give it trigger_keywords"


def _reached_otherwise(scenario: Scenario) -> bool:
    """By the engine itself (a promised call-back), by any question, or by a model that reads descriptions."""
    return scenario.name == CALLBACK or scenario.use_knowledge_base or bool(scenario.description)
