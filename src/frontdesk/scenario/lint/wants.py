"""Wants of a category that nobody has heard of, or that two categories claim."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from frontdesk.scenario.intent.canon import TRADES, WANTS
from frontdesk.scenario.lint.base import Finding, error
from frontdesk.scenario.schema import Bot


def findings(bot: Bot) -> Iterator[Finding]:
    """What `wants` of the categories name in vain."""
    owners: dict[str, str] = {}
    for name, category in bot.categories.items():
        for index, want in enumerate(category.wants):
            place = ("categories", name, "wants", index)
            if not _known(want):
                yield error("wants", place, _unknown(want))
            elif want in owners and owners[want] != name:
                message = f"{want!r} is one of {owners[want]} already: it can go to one only"
                yield error("wants", place, message)
            owners.setdefault(want, name)


def _known(want: str) -> bool:
    trade, _, name = want.rpartition(".")
    return name in WANTS and trade in ("", "any", *TRADES)


def _unknown(want: str) -> str:
    trade, _, name = want.rpartition(".")
    if trade not in ("", "any", *TRADES):
        return f"there is no trade {trade!r}; known: {', '.join(TRADES)}"
    close = get_close_matches(name, list(WANTS), 1, cutoff=0.6)
    offered = ", ".join(want.name for want in WANTS.values() if want.reach in ("own", "general"))
    return f"there is no want {name!r}; " + (f"did you mean {close[0]!r}?" if close else f"known: {offered}")
