"""How far one search goes in a bot's knowledge: all that its scenarios share, or what one of them has.

A document that was given to scenarios is found while one of these runs, and never otherwise. A scenario may
be kept to files and documents of its own, and to some of the sources. Whoever asks names the scenario; what
that means is told by the bot's file, where the index is.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.document import Entry, document_id
from frontdesk.knowledge.sources import known
from frontdesk.scenario.schema import Bot

BY_THEMSELVES = frozenset(("faq", "products", "documents"))
"""The sources that a passage can be of without its document having been given as one."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What a search may find: of `scenario` (empty: none runs), of `sources` (empty: of all).

    Unless `shared`, only what was given to the scenario and the documents in `own`, by their ids and names.
    """

    scenario: str = ""
    sources: frozenset[str] = frozenset()
    shared: bool = True
    own: frozenset[str] = frozenset()

    def sees(self, entry: Entry) -> bool:
        """Whether passages of that document may be found."""
        if self.sources and not self._may_hold(entry):
            return False
        if entry.scenarios:
            return self.scenario in entry.scenarios
        return self.shared or entry.doc_id in self.own or entry.name in self.own

    def _may_hold(self, entry: Entry) -> bool:
        """Whether some passage of the document can be of the wanted sources."""
        return entry.kind in self.sources if entry.kind else bool(self.sources & BY_THEMSELVES)

    @property
    def limited(self) -> bool:
        """Whether documents that belong to nobody in particular may be out of reach."""
        return bool(self.sources) or not self.shared


EVERYTHING_SHARED = Reach()


def reach_of(bot: Bot | None, scenario: str = "", sources: Sequence[str] = ()) -> Reach:
    """The reach of a search for the bot's scenario (empty: none runs), in these sources or all.

    Of a bot that nobody knows only what is shared or was given to the scenario is in reach. NotFound when the
    bot has no such scenario, BadInput for an unknown source.
    """
    wanted = frozenset(known(kind) for kind in sources)
    running = bot.scenario(scenario) if bot and scenario else None
    if bot is not None and scenario and running is None:
        raise NotFound(f"{bot.bot_id} has no scenario {scenario!r}")
    if bot is None or running is None:
        return Reach(scenario, wanted)
    searches = running.searches
    if searches.sources:
        wanted = wanted & frozenset(searches.sources) if wanted else frozenset(searches.sources)
        wanted = wanted or frozenset(("",))  # what was asked for is not among them: nothing is in reach
    own = (*searches.documents, *(own_id(bot, Path(name)) for name in running.knowledge))
    shared = not own if searches.shared is None else searches.shared
    return Reach(scenario, wanted, shared, frozenset(own))


def own_id(bot: Bot, path: Path) -> str:
    """The id of a document that the bot's file names."""
    return document_id(bot.bot_id, f"file:{path}")


def kept_to(bot: Bot, path: Path) -> tuple[str, ...]:
    """The scenarios that name a file of the bot, if one of them keeps it private; none: it is everybody's."""
    naming = [one for one in bot.scenarios if str(path) in one.knowledge]
    private = any(one.searches.private for one in naming)
    return tuple(sorted(one.name for one in naming)) if private else ()


def given_to(bot: Bot, names: Iterable[str]) -> tuple[str, ...]:
    """The names of scenarios that a document is given to, in order; BadInput for one that is not there."""
    wanted = tuple(sorted({name.strip() for name in names if name.strip()}))
    for name in wanted:
        if bot.scenario(name) is None:
            own = ", ".join(one.name for one in bot.scenarios)
            raise BadInput(f"{bot.bot_id} has no scenario {name!r}; known: {own or 'none'}.")
    return wanted
