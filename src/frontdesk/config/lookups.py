"""What a scenario file names must be there: time zones, files, fields, scenarios, places to pass to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import phonenumbers
from pydantic import BaseModel

from frontdesk.config.document import Document, Place, Problem
from frontdesk.config.folders import unreadable
from frontdesk.config.of_callers import of_callers
from frontdesk.config.tables import choices
from frontdesk.errors import BadInput
from frontdesk.scenario import handlers, texts
from frontdesk.scenario.conditions import Condition
from frontdesk.scenario.schema import OTHERWISE, Bot, Handoff, Scenario, Text
from frontdesk.scenario.schema.scenario import PLACEHOLDER
from frontdesk.scenario.visits import VALUE

Found = Iterator[tuple[Place, str]]
AFTER_HOURS = {"hours", "opens"}
RETURNING = {"name", VALUE}
"""What may be filled in besides fields."""


def lookups(bot: Bot, document: Document, folder: Path) -> Iterator[Problem]:
    """Everything that is named and not there."""
    rules = (
        *(_place, partial(_files, folder=folder), _texts, of_callers, _languages, _hours, _handoffs),
        _categories,
    )
    for rule in rules:
        for place, message in rule(bot):
            yield document.problem(place, message)
    for index, scenario in enumerate(bot.scenarios):
        for place, message in (*_ends(scenario), *_ways(bot, scenario)):
            yield document.problem(("scenarios", index, *place), message)


def with_tables(bot: Bot, document: Document, folder: Path) -> tuple[Bot, list[Problem]]:
    """The bot with the choices that its fields read from tables, and what is wrong with the tables."""
    found: list[Problem] = []
    scenarios = []
    for index, scenario in enumerate(bot.scenarios):
        fields = []
        for number, field in enumerate(scenario.collect_fields):
            if field.choices_from:
                at: Place = ("scenarios", index, "collect_fields", number, "choices_from")
                try:
                    read = choices(folder / field.choices_from.file, field.choices_from)
                    own = field.model_dump(by_alias=True) | {
                        "choices": read | _written(field.choices),
                        "choices_from": None,
                    }
                    field = type(field).model_validate(own)
                except ValueError as error:
                    found.append(document.problem(at, str(error)))
            fields.append(field)
        scenarios.append(scenario.model_copy(update={"collect_fields": tuple(fields)}))
    return (bot, found) if found else (bot.model_copy(update={"scenarios": tuple(scenarios)}), found)


def _written(given: object) -> dict[str, object]:
    """Choices written beside the table: they come on top."""
    return (
        dict(given)
        if isinstance(given, dict)
        else dict.fromkeys(given, ())
        if isinstance(given, tuple)
        else {}
    )


def known_timezone(name: str) -> bool:
    """Whether `name` is an IANA time zone."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def meant(wrong: str, known: Iterable[str]) -> str:
    """A hint at what may have been meant, or at what there is."""
    names = list(known)
    close = get_close_matches(wrong, names, 1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else f"known: {', '.join(names) or 'none'}"


def _place(bot: Bot) -> Found:
    if not known_timezone(bot.timezone):
        yield (
            ("timezone",),
            f"there is no time zone {bot.timezone!r}; write one such as Europe/Berlin",
        )
    if bot.country and bot.country not in phonenumbers.SUPPORTED_REGIONS:
        yield ("country",), f"there is no country {bot.country!r}; write its ISO code, such as GB or DE"


def _files(bot: Bot, folder: Path) -> Found:
    lists: list[tuple[Place, tuple[str, ...]]] = [(("knowledge",), bot.knowledge)]
    lists += [(("scenarios", i, "knowledge"), one.knowledge) for i, one in enumerate(bot.scenarios)]
    for place, names in lists:
        for index, name in enumerate(names):
            message = unreadable(folder / name, name)
            if message:
                yield (*place, index), message


def _texts(bot: Bot) -> Found:
    for name in bot.texts:
        if name not in texts.NAMES:
            yield ("texts", name), f"unknown text; {meant(name, sorted(texts.NAMES))}"
    if bot.after_hours and bot.after_hours.say:
        yield from _filled(("after_hours", "say"), bot.after_hours.say, AFTER_HOURS)
    if bot.returning_greeting:
        yield from _filled(("returning_greeting",), bot.returning_greeting, RETURNING)


def _filled(place: Place, text: Text, names: Iterable[str]) -> Found:
    """Placeholders of a text, in all its languages, that nothing fills in."""
    written = " ".join(text.translations.values()) if text.translations else str(text)
    known = sorted(names)
    for wrong in sorted(set(PLACEHOLDER.findall(written)) - set(known)):
        yield place, f"there is no field {wrong!r} to fill in; {meant(wrong, known)}"


def _languages(bot: Bot) -> Found:
    """Whatever callers hear must be there in the bot's own language."""
    yield from _unspoken(bot, bot.language, ())


def _unspoken(value: object, language: str, place: Place) -> Found:
    if isinstance(value, Text):
        codes = {code.split("-")[0] for code in value.translations}
        if codes and language.split("-")[0] not in codes:
            yield place, f"is not written in {language!r}, the bot's language: add `{language}: …`"
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _unspoken(inner, language, (*place, key))
    elif isinstance(value, BaseModel):
        for name, info in type(value).model_fields.items():
            yield from _unspoken(getattr(value, name), language, (*place, info.alias or name))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _unspoken(inner, language, (*place, index))


def _hours(bot: Bot) -> Found:
    names = [scenario.name for scenario in bot.scenarios]
    for index, name in enumerate(bot.after_hours.scenarios if bot.after_hours else ()):
        if name not in names:
            yield ("after_hours", "scenarios", index), f"there is no scenario {name!r}; {meant(name, names)}"
    if bot.hours:
        return
    for index, scenario in enumerate(bot.scenarios):
        if scenario.hours == "open":
            yield ("scenarios", index, "hours"), "needs the bot's `hours`: write when it is open"
        for number, field in enumerate(scenario.collect_fields):
            if field.limits and field.limits.within_hours:
                at = ("scenarios", index, "collect_fields", number, "validate", "within_hours")
                yield at, "needs the bot's `hours`: write when it is open"


def _handoffs(bot: Bot) -> Found:
    for place, handoff in _all_handoffs(bot):
        if isinstance(handoff, Handoff) and handoff.target and handoff.target not in bot.transfers:
            hint = meant(handoff.target, bot.transfers)
            yield (*place, "target"), f"there is no {handoff.target!r} in `transfers`; {hint}"


def _all_handoffs(bot: Bot) -> Iterator[tuple[Place, bool | Handoff]]:
    if bot.after_hours:
        yield ("after_hours", "handoff"), bot.after_hours.handoff
    for index, line in enumerate(bot.red_lines):
        yield ("red_lines", index, "handoff"), line.handoff
    for index, scenario in enumerate(bot.scenarios):
        yield ("scenarios", index, "handoff"), scenario.handoff
        for number, line in enumerate(scenario.red_lines):
            yield ("scenarios", index, "red_lines", number, "handoff"), line.handoff


def _categories(bot: Bot) -> Found:
    names = [scenario.name for scenario in bot.scenarios]
    for name, category in bot.categories.items():
        if category.scenario and category.scenario not in names:
            hint = meant(category.scenario, names)
            yield ("categories", name, "scenario"), f"there is no scenario {category.scenario!r}; {hint}"
    for index, scenario in enumerate(bot.scenarios):
        if scenario.category and scenario.category not in bot.categories:
            hint = meant(scenario.category, bot.categories)
            yield ("scenarios", index, "category"), f"there is no category {scenario.category!r}; {hint}"


def _ends(scenario: Scenario) -> Found:
    """The handler, and the words and arguments of the end."""
    try:
        handlers.of(scenario)
    except BadInput as error:
        yield ("handler",), str(error)
    names = [field.name for field in scenario.collect_fields]
    if scenario.answer:
        yield from _filled(("answer",), scenario.answer, names)
    end = scenario.completion
    if end is None:
        return
    for key, text in (("success", end.success), ("failure", end.failure)):
        if text:
            yield from _filled(("on_complete", key), text, names)
    for name, value in end.arguments.items():
        yield from _filled(("on_complete", "with", name), Text(value), names)


def _ways(bot: Bot, scenario: Scenario) -> Found:
    """Where a scenario goes on, and what its conditions ask about."""
    names = [one.name for one in bot.scenarios]
    fields = [field.name for field in scenario.collect_fields]
    targets = {(): scenario.next} if isinstance(scenario.next, str) else dict(scenario.next or {})
    for key, target in targets.items():
        place: Place = ("next", key) if key else ("next",)
        if target not in names:
            yield place, f"there is no scenario {target!r}; {meant(target, names)}"
        if isinstance(key, Condition) and key != OTHERWISE:
            yield from _asked(place, key, fields)
    for index, score in enumerate(scenario.qualification.score if scenario.qualification else ()):
        yield from _asked(("qualification", "score", index, "if"), score.condition, fields)


def _asked(place: Place, condition: Condition, fields: list[str]) -> Found:
    for name in sorted(condition.names - set(fields)):
        yield place, f"there is no field {name!r} in this scenario; {meant(name, fields)}"
