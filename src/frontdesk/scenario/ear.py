"""One utterance, read: controls, values for the fields in question, scenarios asked for, and what is left.

Pure and quick: well under a millisecond for a sentence, and bounded for whatever a stranger sends.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from frontdesk.scenario.controls import controls, is_correction, is_question
from frontdesk.scenario.daytime import settled
from frontdesk.scenario.fields import candidates, hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.language.tokens import LIMIT
from frontdesk.scenario.reading import Candidate, Reading
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.triggers import triggered

POLITE = (
    *("filler", "carrier", "request", "hello", "thanks", "hesitation", "yes", "no", "correct"),
    *("yes_alone", "no_alone", "cancel", "repeat", "person", "goodbye", "wait", "suggest"),
)
CERTAIN = 0.9
"""A choice this surely heard after "I'd like" starts the scenario that offers it."""


BRIEF = 10
"""A choice and a day in so few words are a wish, in more they may be a story without an hour."""


def read(bot: Bot, state: DialogueState, text: str, at: datetime) -> Reading:
    """What `text` means here; `at` is the bot's wall-clock time. Never raises, whatever the text."""
    text = text[:LIMIT]
    heard = hearing(text, language(bot.language), at, bot.country)
    names = triggered(heard, bot.scenarios) or _wished(bot, state, heard)
    asked = state.asked if state.scenario and state.phase in ("collecting", "confirming") else None
    fields = _fields(bot, state, names)
    found = candidates(heard, fields, asked, (slot.name for slot in state.slots))
    found = settled(heard, state, fields, found)
    question = is_question(heard, bool(found))
    return Reading(
        text=text,
        controls=controls(heard, question),
        candidates=found,
        triggers=names,
        question=question,
        correction=is_correction(heard, bool(found)),
        rest=_rest(heard, found),
    )


def _wished(bot: Bot, state: DialogueState, heard: Hearing) -> tuple[str, ...]:
    """ "I'd like a haircut", "a haircut tomorrow" name no keyword, but a choice that one scenario offers."""
    if state.scenario:
        return ()
    if any(token.has("ask", "not", "refuse") for token in heard.tokens):
        return ()
    return tuple(scenario.name for scenario in bot.scenarios if _offered(heard, scenario))


def _offered(heard: Hearing, scenario: Scenario) -> bool:
    choices = [field for field in scenario.collect_fields if field.kind == "choice"]
    named = [found for found in candidates(heard, choices, None) if found.confidence >= CERTAIN]
    if not named:
        return False
    if any(token.has("request") for token in heard.tokens):
        return True
    if "?" not in heard.text and not _rest(heard, named):
        return True
    moments = [field for field in scenario.collect_fields if field.kind in ("date", "time")]
    said = len(candidates(heard, moments, None))
    return said > 1 or (said == 1 and len(heard.words) <= BRIEF)


def _fields(bot: Bot, state: DialogueState, triggers: tuple[str, ...]) -> tuple[Field, ...]:
    """The running scenario's fields; with none running, those of the first that was asked for."""
    running = bot.scenario(state.scenario)
    if running:
        return running.collect_fields
    wanted = (bot.scenario(name) for name in triggers)
    return next((scenario.collect_fields for scenario in wanted if scenario), ())


def _rest(heard: Hearing, found: Iterable[Candidate]) -> str:
    """The words that no value took and that are not politeness."""
    spans = [(candidate.start, candidate.end) for candidate in found]
    left = [
        heard.text[token.start : token.end]
        for token in heard.tokens
        if not token.has(*POLITE) and not any(token.start < end and token.end > start for start, end in spans)
    ]
    return " ".join(left)
