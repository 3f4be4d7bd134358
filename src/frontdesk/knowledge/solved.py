"""What solved a ticket, as a candidate for knowledge: the question its title is, and the marked solution.

A solution is what stands under a heading or after a word that says so ("Решение:", "Solution:", …), in the
description or, later, in a comment. Of tickets that we filed, the last thing people wrote counts too, and is
never approved without a person. Tickets that hold somebody's own are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import unescape

from frontdesk.errors import BadInput
from frontdesk.knowledge.learning import LONGEST_ANSWER, LONGEST_QUESTION, Review
from frontdesk.knowledge.words import STOP, words
from frontdesk.providers.base import Ticket, TicketsProvider
from frontdesk.registry import load
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

_SOLVES = (
    "решение|решено|ответ(?: клиенту)?|итог|solution|resolution|resolved|answer|fix|lösung|antwort|solución"
    "|respuesta|פתרון|תשובה|الحل|الجواب|الإجابة"
)
_OTHER = (
    "проблема|описание|вопрос|причина|шаги|комментарий|problem|description|question|cause|steps|notes?|context"
    "|frage|ursache|beschreibung|pregunta|causa|descripción|בעיה|שאלה|תיאור|المشكلة|السؤال|الوصف"
)
_MARK = r"^[ \t]*(?:#{1,6}[ \t]*|[-*][ \t]+)?(?:\*\*|__)?[ \t]*(?:%s)[ \t]*(?:\*\*|__)?[ \t]*"
_SOLUTION = re.compile(_MARK % _SOLVES + r"(?::[ \t]*(?:\*\*|__)?|(?=\n))", re.I | re.M)
_NEXT = re.compile(
    _MARK % f"{_OTHER}|{_SOLVES}" + r"(?::|(?=\n))|^[ \t]*#{1,6}[ \t]+\S|^[ \t]*-{3,}[ \t]*$", re.I | re.M
)
_TAG = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]{0,200}>", re.I)
_MARKUP = re.compile(r"<[^<>]{0,500}>|!\[[^\]]{0,200}\]\([^)]{0,500}\)|(?<!\w)[*_`]{1,3}|[*_`]{1,3}(?!\w)")
_NUMBERED = re.compile(r"^\s*(?:\[[^\]]{1,40}\]|[A-ZА-Я]{2,10}-\d+|#\d+)[\s:.-]*")
_PERSONAL = re.compile(r"\S+@\S+|\+?\d[\d\s().-]{5,}\d")
_TO = re.compile(r"^(?:@\S+\s+)+")
"""Whom a comment is for."""
FEWEST_WORDS = 2
SHORTEST_TOLD = 4
"""Words below which a comment without a mark answers nothing ("Done, thanks")."""


@dataclass(frozen=True, slots=True)
class Learned:
    """How many tickets were read, how many had a solution, how many of these were new, how many personal."""

    read: int = 0
    solved: int = 0
    new: int = 0
    personal: int = 0


def pair(ticket: Ticket) -> tuple[str, str] | None:
    """The question and the answer of a ticket; None where no solution is marked, or nothing is asked."""
    question = heading(ticket.title)
    told = (solution(text) for text in (*reversed(ticket.comments), ticket.text))
    answer = next(filter(None, told), "")
    if len(words(question)) < FEWEST_WORDS or len(words(answer)) < FEWEST_WORDS:
        return None
    return question[:LONGEST_QUESTION], answer[:LONGEST_ANSWER]


def remedy(comments: Sequence[str]) -> tuple[str, bool]:
    """What people's comments (oldest first) answer, and whether it was marked as the solution.

    Without a mark it is the last one that says something and asks nothing; empty where there is none.
    """
    told = next(filter(None, map(solution, reversed(comments))), "")
    if told:
        return told[:LONGEST_ANSWER], True
    plain = next(filter(_says, (_TO.sub("", _plain(one)) for one in reversed(comments))), "")
    return plain[:LONGEST_ANSWER], False


def heading(title: str) -> str:
    """A ticket's title without markup and without its number."""
    return " ".join(_NUMBERED.sub("", _plain(title)).split())


def solution(text: str) -> str:
    """What stands after the last mark of a solution, up to the next heading; empty without a mark."""
    plain = _plain(text)
    marks = list(_SOLUTION.finditer(plain))
    if not marks:
        return ""
    rest = plain[marks[-1].end() :]
    following = _NEXT.search(rest)
    return "\n".join(
        line.strip() for line in rest[: following.start() if following else None].split("\n")
    ).strip()


def learn(review: Review, bot: Bot, tickets: TicketsProvider, since: datetime | None = None) -> Learned:
    """Propose what solved the tickets; what was proposed before stays as it was decided.

    Those that we filed are left where the bot learns from them whenever they are looked at (`from_tickets`).
    """
    read = solved = new = personal = 0
    for ticket, found in _pairs(tickets, since):
        read += 1
        if found is None or (bot.learning.from_tickets and review.ours(ticket.reference)):
            continue
        solved += 1
        if _PERSONAL.search("\n".join(found)):
            personal += 1
            continue
        new += review.solved(bot, found, ticket.reference, marked=True) is not None
    return Learned(read, solved, new, personal)


def _pairs(
    tickets: TicketsProvider, since: datetime | None
) -> Iterator[tuple[Ticket, tuple[str, str] | None]]:
    for ticket in tickets.solved(since):
        yield ticket, pair(ticket)


def _says(text: str) -> bool:
    said = words(text)
    return len(said) >= SHORTEST_TOLD and not STOP.issuperset(said) and not text.endswith(("?", "؟"))


def _plain(text: str) -> str:
    """Without tags, emphasis and pictures; lines stay."""
    lined = _TAG.sub("\n", text.replace("\r\n", "\n"))
    heads = re.sub(r"^([ \t]*(?:#{1,6}[ \t]*)?)(?:\*\*|__)", r"\1", lined, flags=re.M)
    return unescape(_MARKUP.sub("", heads)).strip()


def build_tickets(settings: Settings, bot_id: str) -> TicketsProvider:
    """Where the bot's tickets are; BadInput when the settings do not say."""
    chosen = settings.bots[bot_id].tickets if bot_id in settings.bots else None
    if chosen is None:
        raise BadInput(
            f"frontdesk.yaml names no tickets for {bot_id}: bots.{bot_id}.tickets, with a provider."
        )
    module = load("tickets", chosen.provider)
    if not getattr(module, "SOLVES", False):
        raise BadInput(f"bots.{bot_id}.tickets: what solved a ticket cannot be read from {chosen.provider}.")
    made: TicketsProvider = module.build({"url": chosen.url} | chosen.options)
    return made
