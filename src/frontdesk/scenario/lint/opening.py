"""Hours that never open, never close, or make something impossible."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario.hours import DAY, Hours
from frontdesk.scenario.lint.base import Finding, error, warning, written
from frontdesk.scenario.schema import Bot, Field


def findings(bot: Bot) -> Iterator[Finding]:
    """What is wrong with the hours, and with what depends on them."""
    hours = bot.opening
    if hours is None:
        return
    if hours.never:
        yield error("hours", ("hours",), "it never opens: every day is closed")
        return
    if bot.after_hours and _always(hours):
        yield warning("hours", ("after_hours",), "it never closes: nobody will hear this")
    if bot.timezone == "UTC":
        yield warning("hours", ("hours",), "are read in UTC: say where the business is with `timezone`")
    for place, scenario in written(bot):
        for index, field in enumerate(scenario.collect_fields):
            if field.limits and _impossible(hours, field):
                at = (*place, "collect_fields", index, "validate")
                yield error("hours", at, f"no {field.kind} is possible: it is closed whenever this allows it")


def _always(hours: Hours) -> bool:
    return not hours.holidays and all((0, DAY) in day for day in hours.week)


def _impossible(hours: Hours, field: Field) -> bool:
    """Whether the time that the field allows is outside all opening hours."""
    limits = field.limits
    if limits is None or not limits.within_hours or not (limits.earliest or limits.latest):
        return False
    first, last = _minutes(limits.earliest or "00:00"), _minutes(limits.latest or "23:59")
    spans = [span for day in hours.week for span in day]
    spans += [span for day in hours.holidays for span in day.spans]
    return not any((opens <= last and first < closes) or first < closes - DAY for opens, closes in spans)


def _minutes(clock: str) -> int:
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)
