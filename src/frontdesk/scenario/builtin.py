"""What every bot can do without being told: take a number for a call-back."""

from __future__ import annotations

from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.texts import text

CALLBACK = "callback"


def with_built_ins(bot: Bot) -> Bot:
    """The bot with the built-in scenarios it does not define itself."""
    if bot.scenario(CALLBACK):
        return bot
    return bot.model_copy(update={"scenarios": (*bot.scenarios, _callback(bot))})


def own_scenarios(bot: Bot) -> tuple[Scenario, ...]:
    """The scenarios that the bot's author wrote."""
    return tuple(scenario for scenario in bot.scenarios if scenario != _callback(bot))


def _callback(bot: Bot) -> Scenario:
    return Scenario(
        name=CALLBACK,
        collect_fields=(Field(name="phone", prompt=text(bot, "ask_callback_number")),),
        on_complete="callback_requested",
        handler="qualification",
        confirm=False,
        answer=text(bot, "callback_promise"),
    )
