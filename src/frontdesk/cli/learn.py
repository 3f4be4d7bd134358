"""`frontdesk learn`: what may become knowledge, and what is missing; a person decides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from getpass import getuser
from typing import Any, cast

from rich.console import Console
from rich.text import Text

from frontdesk.app.ingesting import index_needed, index_of
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_json
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import BadInput
from frontdesk.knowledge.grouping import Group
from frontdesk.knowledge.learning import Beside, Review
from frontdesk.knowledge.shelf import DocumentIndex
from frontdesk.knowledge.solved import build_tickets, learn
from frontdesk.knowledge.sources import source_of
from frontdesk.scenario.schema import Bot
from frontdesk.store import candidates
from frontdesk.store.candidates import STATUSES, Candidate, Status
from frontdesk.store.db import open_store

console = Console(highlight=False, soft_wrap=True)
PROPOSED: dict[Status, str] = {
    "waiting": "waiting: {} --approve {}",
    "approved": "approved: it is known",
    "rejected": "rejected before, and not back: {} --approve {} brings it back",
}
"""What is told of a candidate that somebody proposes, by what became of it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed. At most one of `approve`, `reject`, `propose`, `unanswered`, `restore`, `tickets`."""

    status: str = "waiting"
    approve: str = ""
    reject: str = ""
    propose: bool = False
    unanswered: bool = False
    restore: bool = False
    tickets: bool = False
    question: str = ""
    answer: str = ""
    origin: str = "specialists"
    days: float = 7
    limit: int = 20
    as_json: bool = False


def run(name: str, wish: Wish) -> int:
    """Show the bot's candidates, or decide about one, or show what was asked in vain."""
    _check(wish)
    with _review(name, needed=bool(wish.approve or wish.reject or wish.restore)) as (bot, review, index):
        if wish.unanswered:
            _vain(review, bot, index, wish)
        elif wish.restore:
            console.print(f"{review.restore(bot.bot_id)} approved answers are in the index.")
        elif wish.tickets:
            _tickets(review, bot, wish.days)
        elif wish.approve:
            done = review.approve(bot.bot_id, wish.approve, getuser(), wish.question, wish.answer)
            _told(done, "approved: it is known from now on")
        elif wish.reject:
            _told(review.reject(bot.bot_id, wish.reject, getuser()), "rejected: it will not come back")
        elif wish.propose:
            made = review.propose(bot, wish.origin, wish.question, wish.answer, "command line")
            _told(made, PROPOSED[made.status].format(f"frontdesk learn --bot {name}", made.id))
        else:
            _list(review, bot, index, wish)
    return FINE


@contextmanager
def _review(name: str, *, needed: bool) -> Iterator[tuple[Bot, Review, DocumentIndex | None]]:
    """The bot, its candidates, and the running index, which only deciding cannot do without."""
    settings = load_settings()
    bot = find_bot(settings, name)
    trusted = bool(bot.learning.approve)
    index = index_needed(settings) if needed or trusted else index_of(settings)
    store = open_store(settings)
    try:
        from frontdesk.knowledge.client import RemoteIndex

        yield bot, Review(store, index or RemoteIndex(settings.home), bot.company_id), index
    finally:
        store.close()


def _tickets(review: Review, bot: Bot, days: float) -> None:
    with closing(build_tickets(load_settings(), bot.bot_id)) as tickets:
        found = learn(review, bot, tickets, datetime.now(UTC) - timedelta(days=days))
    own = f", {found.personal} left out for what is somebody's own" if found.personal else ""
    console.print(
        f"{found.read} solved tickets of the last {days:g} days, {found.solved} with a solution{own}:"
        f" {found.new} new candidates."
    )


def _check(wish: Wish) -> None:
    if wish.status not in (*STATUSES, "all"):
        raise BadInput(f"--status: there is no {wish.status!r}; known: {', '.join(STATUSES)}, all")
    if wish.propose and not (wish.question and wish.answer):
        raise BadInput("--propose needs --question and --answer")


def _list(review: Review, bot: Bot, index: DocumentIndex | None, wish: Wish) -> None:
    status = None if wish.status == "all" else cast("Status", wish.status)
    found = review.list_(bot.bot_id, status, wish.limit)
    beside = {one.id: review.beside(one) for one in found if index and one.status == "waiting"}
    if wish.as_json:
        print_json([_json(one, beside.get(one.id, ())) for one in found])
        return
    for one in found:
        _candidate(one, beside.get(one.id, ()))
    counts = review.count(bot.bot_id)
    console.print(", ".join(f"{counts[name]} {name}" for name in STATUSES) + f" for {bot.bot_id}.")
    if index is None and found:
        console.print(Text("Nothing is shown beside them: no index is running.", style="dim"))


def _candidate(one: Candidate, beside: tuple[Beside, ...]) -> None:
    where = f"{one.origin}, {one.reference}" if one.reference else one.origin
    at = f"{one.created_at:%Y-%m-%d %H:%M}" if one.created_at else ""
    style = {"waiting": "yellow", "approved": "green", "rejected": "red"}[one.status]
    console.print(
        Text(one.id, style="bold"), Text(one.status, style=style), Text(plain(f"{where}, {at}"), "dim")
    )
    _said("Q", one.approved_question or one.question)
    _said("A", one.approved_answer or one.answer)
    for known in beside:
        mark = Text("  ! ", "red") if known.differs else Text("  · ", "dim")
        what = "other numbers are known" if known.differs else "known"
        console.print(
            mark + Text(plain(f"{what}, from {known.passage.source} ({source_of(known.passage)}):"), "dim")
        )
        _said(" ", known.passage.text)
    console.print()


def _vain(review: Review, bot: Bot, index: DocumentIndex | None, wish: Wish) -> None:
    groups = review.in_vain(bot, wish.days)[: wish.limit]
    if wish.as_json:
        print_json([_group(group) for group in groups])
        return
    for group in groups:
        times = Text(f"{group.count:>4}× ", style="bold yellow")
        now = Text("  has an answer now", style="green") if group.answered else Text("")
        console.print(times + Text(plain(group.question)) + now)
        if len(group.wordings) > 1:
            console.print(Text(plain(f"       also: {' · '.join(group.wordings[1:])}"), style="dim"))
    days = f"{wish.days:g} day{'' if wish.days == 1 else 's'}"
    asked = sum(group.count for group in groups)
    console.print(
        f"Asked {asked} times in the last {days}, and nothing to say."
        if groups
        else "Nothing was asked in vain."
    )
    if index is None and groups:
        console.print(Text("Whether there is an answer by now is not known: no index is running.", "dim"))


def _said(mark: str, text: str) -> None:
    lines = plain(text).splitlines() or [""]
    console.print(Text(f"  {mark}: " if mark.strip() else "     ", "bold") + Text(lines[0]))
    for line in lines[1:]:
        console.print(Text(f"     {line}"))


def _told(one: Candidate, what: str) -> None:
    console.print(Text(one.id, "bold"), Text(plain(what)))
    _said("Q", one.approved_question or one.question)
    _said("A", one.approved_answer or one.answer)


def _json(one: Candidate, beside: tuple[Beside, ...]) -> dict[str, Any]:
    same = {name: getattr(one, name) for name in candidates.Candidate.__slots__}
    moments = {name: same[name] and same[name].isoformat() for name in ("created_at", "decided_at")}
    known = [
        {"text": found.passage.text, "document": found.passage.source, "differs": found.differs}
        for found in beside
    ]
    return {**same, **moments, "known": known}


def _group(group: Group) -> dict[str, Any]:
    return {
        "question": group.question,
        "count": group.count,
        "last": group.last.isoformat(),
        "wordings": list(group.wordings),
        "conversations": list(group.conversations),
        "answered": group.answered,
    }
