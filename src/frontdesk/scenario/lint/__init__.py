"""What is allowed in a scenario file and will surprise its author: one file per family of findings.

- `reach`: branches, fields and scenarios that no conversation comes to · `triggers`: words that start another
  scenario than their own · `wording`: texts missing in a language, texts too long for the ear · `opening`:
  hours that never open · `booking`: calendars that nobody can book in · `red_lines`: sentences that one
  forbids · `unused`: what nobody reads · `wants`: usual wants that nobody has heard of · `callers`: what of
  callers is never known.
- `turns`: how long each scenario takes at worst, what it needs a model for, when it is first heard.

Each is a pure function of a loaded bot. A finding is an error when the bot cannot do what the file says, a
warning when it can and will hardly be meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.lint import (
    booking,
    callers,
    opening,
    reach,
    red_lines,
    triggers,
    unused,
    wants,
    wording,
)
from frontdesk.scenario.lint.base import Finding
from frontdesk.scenario.lint.turns import Length, lengths
from frontdesk.scenario.schema import Bot

__all__ = ["Finding", "Length", "findings", "lengths"]

FAMILIES = (reach, triggers, wording, opening, booking, red_lines, unused, wants, callers)


def findings(bot: Bot) -> Iterator[Finding]:
    """Everything found in the bot, family by family."""
    for family in FAMILIES:
        yield from family.findings(bot)
