"""What was meant where no trigger says so: the classifier is asked, and believed only when it is sure.

A form that was started wrongly costs a caller more than a question does, so that forms need to be surer than
answers, and a person surer than a form. What is only asked about goes to what the business knows first.
The thresholds were measured on the sentences of `bench/data/intent`: docs/decisions/0010 has the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from frontdesk.scenario.ear import read
from frontdesk.scenario.events import Heard
from frontdesk.scenario.filling import begin
from frontdesk.scenario.handlers import answers
from frontdesk.scenario.intent import Routed, route, spoken_in
from frontdesk.scenario.intent.judging import Same
from frontdesk.scenario.path import CALLBACK
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot, Scenario
from frontdesk.scenario.speech import Step
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.switching import asking, contacts

SURE_FORM, SURE_PERSON, SURE_ANSWER = 0.65, 0.7, 0.3
"""How sure a reading must be to start a form, to call a person, to look up in one scenario's knowledge."""
SURE_BETWEEN = 0.92
"""How sure it must be to take one of two that trigger words name equally clearly; else it is asked which."""
SURE_ENOUGH_TO_ASK = 0.25
"""From here on it is asked which of two was meant; below, they may both be wrong. Low, since of two that
weigh the same neither leads, and what is nobody's affair here has been told apart before."""
SURE_INSTEAD = 0.9
"""How sure it must be to take another one than the form that a trigger word names: on the 36 sentences of
`bench/data/intent` where they differ it was right 34 times, the trigger word 4 times."""
MOST_ASKED = 3
"""More than so many cannot be told apart by ear."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What follows: `start` the first of `names`, ask `which` of them, `answer` from what the first knows,
    tell somebody who is not a customer that this is the wrong place (`nobody`), or none of these."""

    kind: Literal["start", "which", "answer", "nobody", "unknown"] = "unknown"
    names: tuple[str, ...] = ()


UNKNOWN = Meaning()


def meaning(bot: Bot, reading: Reading, *, searched: bool = False) -> Meaning:
    """What `reading`, in which nothing was asked for by its trigger words, is most likely about.

    `searched`: the business knows no answer to it. Only between forms: a running one comes first.
    """
    routed = _routed(Same(bot), bot.language, reading.text)
    if routed is None:
        return UNKNOWN
    if _nobodys(routed):
        return Meaning("nobody") if not reading.question else UNKNOWN
    scenario = _startable(bot, routed.scenario)
    if scenario is None or routed.out_of_scope:
        return UNKNOWN
    asked = routed.kind == "question" or reading.question
    if answers(scenario):
        return Meaning("answer", (scenario.name,)) if _may_answer(routed, searched) else UNKNOWN
    if asked and not searched and not scenario.handoff:
        return UNKNOWN
    several = _several(bot, routed)
    if len(several) > 1:
        return Meaning("which", several) if routed.confidence >= SURE_ENOUGH_TO_ASK else UNKNOWN
    return Meaning("start", (scenario.name,)) if _sure(routed, scenario) else UNKNOWN


def likelier(bot: Bot, reading: Reading, names: tuple[str, ...]) -> str | None:
    """Which of the scenarios that trigger words name equally clearly was meant; None when it is not clear."""
    routed = _routed(Same(bot), bot.language, reading.text)
    if routed is None or routed.out_of_scope or routed.scenario not in names:
        return None
    if routed.confidence < SURE_BETWEEN:
        return None
    return routed.scenario if not set(routed.close) & (set(names) - {routed.scenario}) else None


def instead(bot: Bot, reading: Reading, name: str) -> Scenario | None:
    """The scenario that the whole sentence is about, where one trigger word in it names another form: "I want
    my money back for that haircut" books none. Only one that the bot's own sentences teach, and only when it
    is very sure: else the author's trigger words count."""
    routed = _routed(Same(bot), bot.language, reading.text)
    if routed is None or routed.out_of_scope or routed.secondary or routed.confidence < SURE_INSTEAD:
        return None
    if routed.scenario == name or name in routed.close:
        return None
    scenario = _startable(bot, routed.scenario)
    return scenario if scenario is not None and _taught(bot, scenario) else None


def _taught(bot: Bot, scenario: Scenario) -> bool:
    """Whether the author gave sentences of callers for it, its own or its category's."""
    categories = bot.categories.items()
    return bool(scenario.examples) or any(
        one.examples and scenario.name == (one.scenario or name) for name, one in categories
    )


def start(bot: Bot, state: DialogueState, heard: Heard, scenario: Scenario) -> Step:
    """Begin a form that was meant, with what the words already say for it."""
    reading = read(bot, asking(state, scenario), heard.text, heard.at)
    state = replace(state, decided_by="intent", misses=0)
    return begin(bot, state, scenario, heard, reading, carried=contacts(bot, state))


@lru_cache(maxsize=64)
def _routed(same: Same, language: str, text: str) -> Routed | None:
    """What the classifier says; None in a language that the bot does not speak: only its own were learnt
    before the call. Kept for a moment: words that nothing is known about are judged again after the search.
    `language` is the one that the bot speaks now."""
    spoken = spoken_in(same.bot, text).split("-")[0]
    if all(code.split("-")[0] != spoken for code in same.bot.languages):
        return None
    return route(same.bot, text)


def _nobodys(routed: Routed) -> bool:
    """Whether it was said by nobody who wants something from the business."""
    return routed.noise or routed.sales or (routed.abuse and routed.scenario is None)


def _sure(routed: Routed, scenario: Scenario) -> bool:
    """A person is not called while something else was wished for as well: that could be what was meant."""
    if scenario.handoff:
        return routed.confidence >= SURE_PERSON and routed.secondary is None
    return routed.confidence >= SURE_FORM


def _may_answer(routed: Routed, searched: bool) -> bool:
    return not searched and routed.confidence >= SURE_ANSWER


def _startable(bot: Bot, name: str | None) -> Scenario | None:
    """The scenario, unless it only ever follows from another one: nobody asks for such by themselves."""
    scenario = bot.scenario(name)
    if scenario is None:
        return None
    named = any(category.scenario == name for category in bot.categories.values())
    asked_for = scenario.trigger_keywords or scenario.examples or scenario.category or named
    return scenario if asked_for or name == CALLBACK else None


def _several(bot: Bot, routed: Routed) -> tuple[str, ...]:
    """The forms that fit as well as each other."""
    forms = [one for name in routed.close if (one := _startable(bot, name)) and one.collect_fields]
    return tuple(form.name for form in forms)[:MOST_ASKED]
