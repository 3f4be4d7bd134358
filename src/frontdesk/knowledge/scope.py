"""Whose knowledge: the one thing no search and no change can do without."""

from __future__ import annotations

import json
from dataclasses import dataclass

from frontdesk.scenario.schema import Bot

COMPANY = "default"
"""The company of bots that name none."""


@dataclass(frozen=True, slots=True)
class Scope:
    """One bot of one company. Nothing in a store is reached without one, and there is none for everybody."""

    company_id: str
    bot_id: str

    def __post_init__(self) -> None:
        for name, value in (("company_id", self.company_id), ("bot_id", self.bot_id)):
            if not isinstance(value, str) or not value:
                raise ValueError(f"a search or a change of knowledge needs a {name}, not {value!r}")

    @classmethod
    def of(cls, bot: Bot) -> Scope:
        """The bot's own."""
        return cls(bot.company_id, bot.bot_id)

    @property
    def key(self) -> str:
        """One string for both; no two scopes share one, whatever their names hold."""
        return json.dumps([self.company_id, self.bot_id], ensure_ascii=False)
