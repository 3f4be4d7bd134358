"""Knowledge that a scenario names and that is not there, or that was given to one that is gone: only the
running index can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from frontdesk.app.asking import running
from frontdesk.config.document import Place
from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.models import KnowledgeDoc
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.settings import Settings

PATIENCE = 2.0
"""Seconds that the index is waited for."""


def unreached(settings: Settings, bot: Bot) -> Iterator[tuple[Place, str]]:
    """Where a scenario's `searches` leads nowhere, and which documents are nobody's; with the remedy."""
    known = _documents(settings, bot)
    for doc in known or ():
        if lost := [name for name in doc.scenarios if bot.scenario(name) is None]:
            message = f"{doc.name} was given to {lost[0]!r}, which is no scenario: give it again to another"
            yield ("scenarios",), message
    for index, scenario in enumerate(bot.scenarios):
        at: Place = ("scenarios", index, "searches")
        for number, kind in enumerate(scenario.searches.sources):
            if bot.passages.get(kind) == 0:
                message = f"`passages` shuts {kind} out for the whole bot: nothing is found there"
                yield (*at, "sources", number), message
        yield from ((at + place, message) for place, message in _named(bot, scenario, known))


def _named(
    bot: Bot, scenario: Scenario, known: tuple[KnowledgeDoc, ...] | None
) -> Iterator[tuple[Place, str]]:
    searches = scenario.searches
    own = {Path(name).name for name in bot.knowledge}
    for number, name in enumerate(searches.documents):
        if known is None and name not in own:
            message = f"no index is running: whether there is a document {name!r} cannot be told"
            yield ("documents", number), message
        elif known is not None and name not in {*own, *(doc.name for doc in known)}:
            remedy = f"`frontdesk knowledge --bot {bot.bot_id}` lists them"
            yield ("documents", number), f"there is no document {name!r}: {remedy}"
    nothing = searches.shared is False and not (searches.documents or scenario.knowledge)
    if nothing and known is not None and not any(scenario.name in doc.scenarios for doc in known):
        remedy = f"`frontdesk ingest FILE --bot {bot.bot_id} --scenario {scenario.name}`"
        yield ("shared",), f"nothing was given to it, and what is shared is not searched: {remedy}"


def _documents(settings: Settings, bot: Bot) -> tuple[KnowledgeDoc, ...] | None:
    """What the running index has of the bot; None when it does not tell."""
    try:
        if not running(settings.home, PATIENCE):
            return None
        return RemoteIndex(settings.home, patience=PATIENCE).documents(bot.bot_id)
    except ProviderError:
        return None
