"""One utterance, read: controls, values for the fields in question, scenarios asked for, and what is left.

Pure and quick: well under a millisecond for a sentence, and bounded for whatever a stranger sends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import cast

from frontdesk.scenario.controls import asks_about, asks_if_cancelled, controls, is_correction, is_question
from frontdesk.scenario.crossing import crossed
from frontdesk.scenario.daytime import settled
from frontdesk.scenario.fields import candidates, hearing
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language import language
from frontdesk.scenario.language.tokens import LIMIT
from frontdesk.scenario.reading import Candidate, Control, Manner, Reading, Repair
from frontdesk.scenario.repairs import Found, repairs, tail
from frontdesk.scenario.schema import Bot, Field, Scenario
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.triggers import Wanted, ranked, spared
from frontdesk.scenario.turning import after_yes, kindly

POLITE = (
    *("filler", "carrier", "request", "hello", "thanks", "hesitation", "yes", "no", "correct"),
    *("yes_alone", "no_alone", "cancel", "repeat", "person", "goodbye", "wait", "suggest"),
)
CERTAIN = 0.9
"""A choice this surely heard after "I'd like" starts the scenario that offers it."""


ASIDES = ("unknown", "refuse", "lacks")
PLAIN = (*("restart", "change", "first", "second", "last", "either", "own", "back", "perhaps", "order"),)
OWN_WORDS = ("text", "name", "address")
"""Types that take any words: "I don't know" would be one of them."""
WITH_TAIL = ("phone", "id", "spelled", "postcode")
MORE_WORDS = 5
"""So many words may be said beside "I don't know" for it to be the answer."""
OWN_BUSINESS: tuple[Manner, ...] = ("cancel", "existing")
"""What a person is called for, unless the bot has a scenario for it."""
NEAR = 4.0
"""Points by which one scenario must fit better than the next for nobody to be asked which."""
BRIEF = 10
"""A choice and a day in so few words are a wish, in more they may be a story without an hour."""


def read(bot: Bot, state: DialogueState, text: str, at: datetime) -> Reading:
    """What `text` means here; `at` is the bot's wall-clock time. Never raises, whatever the text."""
    text = text[:LIMIT]
    heard = hearing(text, language(bot.language), at, bot.country)
    hits = repairs(heard)
    wanted = ranked(heard, bot.scenarios)
    spare = spared(heard, bot.scenarios) if not state.scenario else None
    wishes = hearing(spare, language(bot.language), at, bot.country) if spare else heard
    names = tuple(one.name for one in wanted) or _wished(bot, state, wishes)
    asked = state.asked if state.scenario and state.phase in ("collecting", "confirming") else None
    fields = _fields(bot, state, names)
    given = {slot.name for slot in state.slots}
    if _told(heard, hits, fields, asked):
        fields = tuple(field for field in fields if field.name == asked or field.name not in given)
    found = _half(heard, fields, asked) or candidates(heard, fields, asked, given)
    found = _told_not_asked(heard, settled(heard, state, fields, found), fields, asked)
    digits = tail(heard, hits) if _has_digits(state, fields) else ""
    if digits:
        found = tuple(one for one in found if one.start < _start(heard, hits, "tail"))
    aside = _aside(heard, hits)
    if (aside or digits) and asked:
        found = tuple(one for one in found if one.field != asked or _kind(fields, asked) not in OWN_WORDS)
    question = is_question(heard, bool(found))
    correction = is_correction(heard, bool(found)) or (bool(found) and _said(hits, "change") and not question)
    close, also = _beside(bot, heard, wanted)
    manners = controls(heard, question) - (frozenset() if state.scenario else _dealt_with(heard, wanted))
    asks = _rises(text) or (question and kindly(heard) is None)
    besides = after_yes(heard) if "yes" in manners and asks else ""
    if besides and not found:
        correction = correction and "taken_back" in manners
    return Reading(
        text=text,
        controls=manners | aside | _choices(hits, manners),
        candidates=found,
        triggers=names,
        question=question,
        correction=correction,
        rest=_rest(heard, found),
        tail=digits,
        close=close,
        also=also,
        red=_red(bot, state, heard),
        done=asks_if_cancelled(heard),
        spared=spare,
        besides=besides,
    )


def _rises(text: str) -> bool:
    """Whether it ends with a question mark, of whatever script."""
    return text.rstrip().endswith(("?", "؟"))


def _told_not_asked(
    heard: Hearing, found: tuple[Candidate, ...], fields: Sequence[Field], asked: str | None
) -> tuple[Candidate, ...]:
    """ "How long does the money take?" chooses no money back. Only a first sentence may choose what it asks
    about: "how much is a new screen?"."""
    if asked is None or not asks_about(heard):
        return found
    return tuple(one for one in found if _kind(fields, one.field) != "choice")


def _half(heard: Hearing, fields: Sequence[Field], asked: str | None) -> tuple[Candidate, ...]:
    """Half a number, where one was asked for: "0 2 0 7" is no quarter past anything then."""
    field = next((one for one in fields if one.name == asked and one.kind in WITH_TAIL), None)
    if field is None:
        return ()
    return tuple(one for one in candidates(heard, (field,), asked) if one.value and not one.complete)


def _told(heard: Hearing, hits: Iterable[Found], fields: Iterable[Field], asked: str | None) -> bool:
    """Whether the words are an answer in the caller's own words: what they mention besides ("it gets hot")
    changes nothing that was said before, unless they put something right."""
    corrects = _said(hits, "change", "tail") or any(token.has("correct") for token in heard.tokens)
    return bool(asked) and _kind(fields, asked or "") == "text" and not corrects


def _has_digits(state: DialogueState, fields: Iterable[Field]) -> bool:
    """Whether a value with a tail that could be corrected was given."""
    filled = {slot.name for slot in state.slots}
    return any(field.kind in WITH_TAIL and field.name in filled for field in fields)


def _start(heard: Hearing, hits: Iterable[Found], kind: str) -> int:
    return next((heard.words[hit.first].start for hit in hits if hit.kind == kind), len(heard.text))


def _said(hits: Iterable[Found], *kinds: str) -> bool:
    return any(hit.kind in kinds for hit in hits)


def _aside(heard: Hearing, hits: Iterable[Found]) -> frozenset[Repair]:
    """ "I don't know" and the like, when little else is said: in a story they are part of the story."""
    words = len(heard.words)
    return frozenset(
        cast(Repair, hit.kind)
        for hit in hits
        if hit.kind in ASIDES and words - (hit.last - hit.first) <= MORE_WORDS
    )


def _choices(hits: Iterable[Found], manners: Collection[Control]) -> frozenset[Repair]:
    """What was said to go on with; "no, I guess" is a no all the same."""
    said = frozenset(cast(Repair, hit.kind) for hit in hits if hit.kind in PLAIN)
    return said - {"perhaps"} if "no" in manners else said


def _kind(fields: Iterable[Field], name: str) -> str:
    return next((field.kind for field in fields if field.name == name), "")


def _beside(bot: Bot, heard: Hearing, wanted: Sequence[Wanted]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Forms that were asked for as clearly as the first one, and those that were asked for besides, after an
    "and", in other words ("a table, and I'd like to order a cake")."""
    if len(wanted) < 2:
        return (), ()
    best = wanted[0]
    others = [one for one in wanted[1:] if _is_form(bot, one.name)]
    joined = any(token.has("and") for token in heard.tokens)
    also = [one for one in others if joined and one.apart(best)]
    if not _is_form(bot, best.name):
        return (), tuple(one.name for one in also)
    close = [one for one in others if one not in also and best.score - one.score < NEAR]
    return tuple(one.name for one in close), tuple(one.name for one in also)


def _red(bot: Bot, state: DialogueState, heard: Hearing) -> str:
    """The first red line, the running scenario's own ones first, that the caller's words are about."""
    running = bot.scenario(state.scenario)
    lines = (*(running.red_lines if running else ()), *bot.red_lines)
    if not lines:
        return ""
    return crossed(heard, tuple((line.name, tuple(line.when)) for line in lines if line.when))


def _dealt_with(heard: Hearing, wanted: Sequence[Wanted]) -> frozenset[Manner]:
    """What a scenario of the bot's own is for: "cancel my table" is one of its keywords."""
    if not wanted:
        return frozenset()
    first, last = wanted[0].first, wanted[0].last
    whole = last - first > 1
    said = [token for token in heard.tokens if token.first < last and token.last > first]
    said = [token for token in said if whole or (first <= token.first and token.last <= last)]
    return frozenset(kind for kind in OWN_BUSINESS if any(token.has(kind, f"{kind}_alone") for token in said))


def _is_form(bot: Bot, name: str) -> bool:
    scenario = bot.scenario(name)
    return scenario is not None and bool(scenario.collect_fields)


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
    """The running scenario's fields; with none running, those of the first that was asked for, else those
    of the one that was completed last, which may be corrected."""
    running = bot.scenario(state.scenario)
    if running:
        return running.collect_fields
    wanted = (bot.scenario(name) for name in triggers)
    fields = next((scenario.collect_fields for scenario in wanted if scenario), ())
    if fields or state.phase != "closing" or not state.completions:
        return fields
    done = bot.scenario(state.completions[-1].scenario)
    return done.collect_fields if done else ()


def _rest(heard: Hearing, found: Iterable[Candidate]) -> str:
    """The words that no value took and that are not politeness."""
    spans = [(candidate.start, candidate.end) for candidate in found]
    left = [
        heard.text[token.start : token.end]
        for token in heard.tokens
        if not token.has(*POLITE) and not any(token.start < end and token.end > start for start, end in spans)
    ]
    return " ".join(left)
