"""What is asked for or written down and read by nobody."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.lint.base import Finding, Place, warning, written
from frontdesk.scenario.schema import Bot, Handoff, Scenario
from frontdesk.scenario.schema.scenario import PLACEHOLDER


def findings(bot: Bot) -> Iterator[Finding]:
    """Fields, places to pass to and settings that lead nowhere."""
    for place, scenario in written(bot):
        yield from _fields(bot, place, scenario)
        if scenario.completion and not scenario.collect_fields:
            yield warning(
                "unused", (*place, "on_complete"), "never fires: there are no collect_fields to fill"
            )
    named = set(_targets(bot))
    for name in bot.transfers:
        if name not in named:
            yield warning("unused", ("transfers", name), "no handoff names it: nobody is passed there")
    for place, scenario in written(bot):
        if scenario.priority and len(bot.scenarios) == 1:
            yield warning("unused", (*place, "priority"), "there is no other scenario to be before")


def _fields(bot: Bot, place: Place, scenario: Scenario) -> Iterator[Finding]:
    """With arguments of its own, an action gets those only: what they leave out was asked for in vain."""
    end = scenario.completion
    if end is None or not end.arguments:
        return
    texts = [*end.arguments.values(), *(str(t) for t in (end.success, end.failure, scenario.answer) if t)]
    used = {name for text in texts for name in PLACEHOLDER.findall(text)}
    used |= {name for field in scenario.collect_fields if field.ask_if for name in field.ask_if.names}
    used |= {field.name for field in scenario.collect_fields if isinstance(field.next, dict)}
    used |= {name for condition, _ in scenario.ways if condition for name in condition.names}
    scores = scenario.qualification.score if scenario.qualification else ()
    used |= {name for score in scores for name in score.condition.names}
    following = [bot.scenario(target) for _, target in scenario.ways]
    used |= {field.name for other in following if other for field in other.collect_fields}
    for index, field in enumerate(scenario.collect_fields):
        if field.name not in used:
            message = f"nobody uses {field.name}: name it in `with`, or do not ask for it"
            yield warning("unused", (*place, "collect_fields", index), message)


def _targets(bot: Bot) -> Iterator[str]:
    for scenario in bot.scenarios:
        if scenario.qualification:
            yield from (scenario.qualification.recipient, scenario.qualification.otherwise or "")
    lines = [*bot.red_lines, *(line for scenario in bot.scenarios for line in scenario.red_lines)]
    handoffs = [line.handoff for line in lines] + [scenario.handoff for scenario in bot.scenarios]
    handoffs += [bot.after_hours.handoff] if bot.after_hours else []
    for handoff in handoffs:
        if isinstance(handoff, Handoff) and handoff.target:
            yield handoff.target
