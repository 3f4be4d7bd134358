"""The two made-up businesses that these tests ask, and what their callers say."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from frontdesk.scenario.schema import Bot
from tests.source import TESTS

DATA = TESTS / "data" / "intent"


@cache
def bots() -> dict[str, Bot]:
    """By their ids."""
    given: list[dict[str, Any]] = yaml.safe_load((DATA / "bots.yaml").read_text(encoding="utf-8"))
    return {one["bot_id"]: Bot.model_validate(one) for one in given}


def utterances() -> list[tuple[str, str, str | None, str]]:
    """Bot, language, category (None: out of scope) and text."""
    given = yaml.safe_load((DATA / "utterances.yaml").read_text(encoding="utf-8"))
    return [
        (bot, lang, None if category in (None, "null") else category, text)
        for bot, by_lang in given.items()
        for lang, by_category in by_lang.items()
        for category, texts in by_category.items()
        for text in texts
    ]
