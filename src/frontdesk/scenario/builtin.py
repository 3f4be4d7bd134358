"""What every bot can do without being told: take a number for a call-back, or a message."""

from __future__ import annotations

from frontdesk.scenario.path import CALLBACK
from frontdesk.scenario.schema import Bot, Field, Scenario, Text
from frontdesk.scenario.texts import text

__all__ = ["CALLBACK", "own_scenarios", "with_built_ins"]


def with_built_ins(bot: Bot) -> Bot:
    """The bot with the built-in scenarios it does not define itself, and messages with fields to ask for."""
    scenarios = tuple(_message(bot, one) if _bare_message(one) else one for one in bot.scenarios)
    if not bot.scenario(CALLBACK):
        scenarios = (*scenarios, _callback(bot))
    return bot if scenarios == bot.scenarios else bot.model_copy(update={"scenarios": scenarios})


def own_scenarios(bot: Bot) -> tuple[Scenario, ...]:
    """The scenarios that the bot's author wrote."""
    return tuple(scenario for scenario in bot.scenarios if scenario != _callback(bot))


def _callback(bot: Bot) -> Scenario:
    return Scenario(
        name=CALLBACK,
        collect_fields=(Field(name="phone", prompt=_said(bot, "ask_callback_number"), confirm="never"),),
        on_complete="callback_requested",
        handler="qualification",
        confirm=False,
        answer=_said(bot, "callback_promise"),
    )


def _bare_message(scenario: Scenario) -> bool:
    return scenario.handler == "message" and not scenario.collect_fields


def _message(bot: Bot, scenario: Scenario) -> Scenario:
    """A message has a sender, words, and a number to answer it."""
    fields = (
        Field(name="message", type="text", prompt=_said(bot, "ask_message")),
        Field(name="name", prompt=_said(bot, "ask_name")),
        Field(name="phone", prompt=_said(bot, "ask_phone")),
    )
    return scenario.model_copy(update={"collect_fields": fields})


def _said(bot: Bot, name: str) -> Text:
    """The built-in sentence in all of the bot's languages, shown in its own."""
    spoken = {code: text(bot.speaking(code), name) for code in bot.languages}
    return Text(spoken, bot.language) if len(spoken) > 1 else Text(text(bot, name))
