"""Questions about the opening hours, answered from `hours` and `holidays` when nobody wrote an own answer.

What the business says in its own words comes first, where that can know better: an answer of its FAQ, or a
document about its hours where the whole week is asked about, or whether a day of the week is open. When it
opens or closes, a day that is an exception, today, and this moment are told from `hours` itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.asking_hours import Visit, about_hours, asked
from frontdesk.scenario.commands import Say
from frontdesk.scenario.forms import ask_again
from frontdesk.scenario.hours import Hours
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import Step
from frontdesk.scenario.state import DialogueState, replace
from frontdesk.scenario.telling_hours import tell

ANSWERS = ("faq", "validated")
"""Sources whose passages are answers that somebody wrote."""
ROWS = ("products", "transcripts", "tickets")
"""Sources that say nothing of the hours."""
LONG = 8
"""A question of more words may be about something else besides."""


def visit(bot: Bot, state: DialogueState, reading: Reading) -> Visit | None:
    """What the words ask about the hours; None where they do not, or where there are no hours to tell."""
    if bot.opening is None or state.at is None or bot.opening.never:
        return None
    before = state.visit if state.turn - state.visited == 1 else ""
    return asked(reading.text, bot.language, state.at, bot.country, before)


def told(bot: Bot, state: DialogueState, reading: Reading, passages: Sequence[KnowledgeChunk]) -> Step | None:
    """The answer from the hours; None where nothing was asked about them, or the passages know better."""
    about = visit(bot, state, reading)
    if about is None or bot.opening is None or state.at is None:
        return None
    best = passages[0] if passages and passages[0].score >= bot.answer_score else None
    if best is not None and _knows_better(bot, bot.opening, state.at.date(), about, best, reading):
        return replace(state, visit=about.kind, visited=state.turn), ()
    words = tell(bot.opening, about, state.at, bot.language)
    answered = replace(
        state,
        visit=about.kind,
        visited=state.turn,
        answered=state.answered + 1,
        misses=0,
        attempts=0,
        pending=None,
        decided_by="knowledge",
        phase="idle" if state.phase == "closing" else state.phase,
    )
    return ask_again(bot, answered, (Say(words, name="hours"),))


def _knows_better(
    bot: Bot, hours: Hours, today: date, about: Visit, best: KnowledgeChunk, reading: Reading
) -> bool:
    days = about.days or (() if about.kind == "week" else (today,))
    if any(hours.on(day) != hours.week[day.weekday()] for day in days):
        return False
    speaks = about_hours(f"{best.section} {best.text}", best.language or bot.language)
    if not speaks and len(reading.text.split()) > LONG:
        return True
    if about.present or (best.kind or "documents") in ROWS:
        return False
    if best.kind in ANSWERS or best.section.rstrip().endswith(("?", "؟")):
        return True
    of_days = about.kind in ("open", "state") and bool(about.days) and about.weekday
    return speaks and (about.kind == "week" or of_days)
