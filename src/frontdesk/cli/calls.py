"""`frontdesk calls`: what was said, and what became of it."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

from rich.console import Console
from rich.table import Table
from rich.text import Text

from frontdesk.api.routes.calls import CallDetails, CallItem, RecordingItem, details
from frontdesk.api.routes.parked import ParkedItem
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import plain, print_json
from frontdesk.cli.waterfall import waterfall
from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.errors import BadInput, Conflict
from frontdesk.models import OutcomeKind, Source, Timings, Turn
from frontdesk.postcall.parked import parked, rerun as again
from frontdesk.postcall.playback import recording
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store, open_store
from frontdesk.store.records import record

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
console = Console(highlight=False)
ROOM = 120
"""Columns that the list needs; a narrower terminal breaks its lines, not its words."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which conversations are to be listed."""

    bot: str | None = None
    since: str | None = None
    outcome: str | None = None
    company: str | None = None


def show_all(wish: Wish, limit: int, *, as_json: bool) -> int:
    """List conversations, newest first."""
    outcome = wish.outcome
    if outcome is not None and outcome not in get_args(OutcomeKind):
        raise BadInput(f"--outcome: there is no {outcome!r}; known: {', '.join(get_args(OutcomeKind))}")
    start = moment(wish.since, datetime.now(UTC)) if wish.since else None
    _, store, owner = _opened(wish.company, wish.bot)
    rows = _pages(store, Filters(owner, wish.bot, outcome=outcome, since=start), limit)
    if as_json:
        print_json([row.model_dump(mode="json") for row in rows])
    elif rows:
        Console(highlight=False, width=max(console.width, ROOM)).print(_table(rows))
    else:
        console.print("No conversations." if wish != Wish() else "Nobody has called yet.")
    return FINE


def show(conversation_id: str, company: str | None = None, *, as_json: bool, reveal: bool = False) -> int:
    """Show one with everything known about it; NotFound when there is none of that id. Sensitive values are
    masked unless `reveal` is true."""
    _, store, owner = _opened(company)
    known = details(record(store, conversation_id, owner), reveal=reveal)
    if as_json:
        print_json(known.model_dump(mode="json"))
    else:
        _show(known)
    return FINE


def replay(delivery_id: str, company: str | None = None) -> int:
    """Send a webhook once more, same id and body."""
    _, store, owner = _opened(company)
    again = deliveries.replay(store, delivery_id, datetime.now(UTC), owner)
    console.print(
        f"{again.event} of {again.conversation_id} will be sent to {again.url} again.", soft_wrap=True
    )
    console.print("[dim]`frontdesk serve` does it within seconds, now or when it is started.[/]")
    return FINE


def rerun(conversation_id: str, steps: Sequence[str], company: str | None = None) -> int:
    """Have a worker do these steps again."""
    settings, store, owner = _opened(company)
    again(store, settings, conversation_id, steps, owner)
    console.print(Text(f"{', '.join(steps)} of {conversation_id} will be done again."), soft_wrap=True)
    console.print("[dim]`frontdesk serve` does it within seconds, now or when it is started.[/]")
    return FINE


def save_recording(conversation_id: str, file: str, company: str | None = None) -> int:
    """Write its recording to a file that only you can read; Conflict when there is one of that name."""
    settings, store, owner = _opened(company)
    data = recording(settings, store, conversation_id, owner)
    try:
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
            out.write(data)
    except FileExistsError as error:
        raise Conflict(f"{file} is there already: name another file") from error
    except OSError as error:
        raise BadInput(f"{file} cannot be written: {error.strerror}") from error
    console.print(Text(f"{len(data)} bytes: {file}. The caller is left, the bot right."), soft_wrap=True)
    return FINE


def show_parked(limit: int, company: str | None = None, *, as_json: bool) -> int:
    """List what waits for a person; whether there is anything is the exit code."""
    settings, store, owner = _opened(company)
    found = parked(store, settings, owner, limit)
    if as_json:
        print_json([ParkedItem.model_validate(one).model_dump(mode="json") for one in found])
    for one in () if as_json else found:
        since = f"{one.since:%Y-%m-%d %H:%M} UTC" if one.since else ""
        head = f"{one.kind} {one.name}" + (f" of {one.conversation_id}" if one.conversation_id else "")
        console.print(Text(head, style="bold") + Text(f"  {since}", style="dim"), soft_wrap=True)
        console.print(Text(f"  {one.why}\n  → {one.remedy}"), soft_wrap=True)
    if not found and not as_json:
        console.print("Nothing is parked.")
    return PROBLEMS if found else FINE


def moment(text: str, now: datetime) -> datetime:
    """The time that `--since` means, in UTC: ISO 8601, or 30m, 2h, 3d, 1w before `now`."""
    if found := re.fullmatch(r"(\d{1,5})([mhdw])", text.strip()):
        return now - timedelta(**{UNITS[found[2]]: int(found[1])})
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"--since: {text!r} is neither a date such as 2026-11-20 nor 2h, 3d or 1w") from error
    return at.astimezone(UTC)


def _opened(company: str | None, bot: str | None = None) -> tuple[Settings, Store, str]:
    settings = load_settings()
    store = open_store(settings)
    return settings, store, whose(settings, store, company, bot)


def _pages(store: Store, wanted: Filters, limit: int) -> list[CallItem]:
    rows: list[CallItem] = []
    after: str | None = None
    while len(rows) < limit:
        page = conversations.list_(store, wanted, limit=limit - len(rows), after=after)
        rows += [CallItem.model_validate(row) for row in page.rows]
        after = page.next
        if after is None:
            break
    return rows


def _table(rows: list[CallItem]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("When (UTC)", "Bot", "Who", "Outcome", "Length", "Id"):
        table.add_column(name, no_wrap=name in ("When (UTC)", "Id"), overflow="fold")
    for row in rows:
        length = (row.ended_at - row.started_at).total_seconds()
        table.add_row(
            f"{row.started_at:%Y-%m-%d %H:%M}",
            Text(row.bot_id),
            Text(plain(f"{row.caller or 'unknown'} ({row.channel})")),
            Text(row.outcome or ("in the works" if row.ended_by else "goes on")),
            f"{length:.0f} s, {row.turns} turns",
            Text(row.id),
        )
    return table


def _show(known: CallDetails) -> None:
    heading = f"{known.caller or 'Unknown caller'} · {known.channel} · {known.bot_id}"
    console.print(Text(plain(heading), style="bold"))
    length = (known.ended_at - known.started_at).total_seconds()
    end = f"ended by {known.ended_by}" if known.ended_by else "goes on"
    _line("when", f"{known.started_at:%Y-%m-%d %H:%M:%S} UTC, {length:.0f} s, {end}")
    if known.summary:
        _line("summary", known.summary)
    if known.outcome:
        event = f" ({known.outcome.event})" if known.outcome.event else ""
        category = f", {known.outcome.category}" if known.outcome.category else ""
        _line("outcome", f"{known.outcome.kind}{event}{category}")
    if known.recording:
        _line("recorded", _recorded(known.recording))
    if known.assessment:
        _line("judged", _judged(known.assessment))
    if known.handoff:
        _line("handoff", f"{known.handoff.reason}: {known.handoff.summary}")
    _section("Transcript", [f"{said.index:>3} {said.speaker:<6} {said.text}" for said in known.transcript])
    _section("Slots", _slots(known))
    _section("Questions", [_question(one) for one in (known.assessment or {}).get("questions", [])])
    _section("To be checked", [_differing(one) for one in (known.assessment or {}).get("disagreements", [])])
    _section("Timings", [line for turn in known.turns for line in _timing(turn.index, turn)])
    _section("Sources", [f"{turn.index:>3} {_read(one)}" for turn in known.turns for one in turn.sources])
    _section("Steps", [f"{one.step}: {one.status} {one.error}".rstrip() for one in known.steps])
    _section("Deliveries", [_delivery(one.model_dump()) for one in known.deliveries])


def _read(one: Source) -> str:
    return f"{one}" if one.score is None else f"{one} ({one.score:.2f})"


def _recorded(one: RecordingItem) -> str:
    silent = f", {one.masked_seconds:.0f} s of it silenced" if one.masked_seconds else ""
    return f"{one.status}, {one.seconds:.0f} s{silent}; consent: {one.consent}"


def _judged(found: dict[str, Any]) -> str:
    score = "" if found["lead_score"] is None else f", {found['lead_score']} of 100"
    topics = f"; about {', '.join(found['topics'])}" if found["topics"] else ""
    nature = f"; {found['nature']}" if found.get("nature") else ""
    return f"{found['disposition']}{score}; {found['sentiment']}, urgency {found['urgency']}{topics}{nature}"


def _question(one: dict[str, Any]) -> str:
    return f"{one['utterance']:>3} {one['text']}  ({'answered' if one['answered'] else 'not answered'})"


def _differing(one: dict[str, Any]) -> str:
    return f"{one['utterance']:>3} {one['field']}: {one['live']} during the call, {one['found']} afterwards"


def _slots(known: CallDetails) -> list[str]:
    values: dict[str, Any] = {slot.name: slot for slot in known.slots}
    if known.outcome and known.outcome.slots:
        values = dict(known.outcome.slots)
    return [
        f"{name} = {slot.value}  (“{slot.raw}”, utterance {slot.utterance}, "
        f"{slot.confidence:.0%}, confirmed: {slot.confirmed})"
        for name, slot in values.items()
    ]


def _timing(index: int, turn: Turn) -> list[str]:
    """What decided a turn and what was measured of it, with its waterfall."""
    first = f"{index:>3} {turn.decided_by:<12} {spelt(turn.timings)}{_cost(turn)}"
    return [first, *(f"    {line}" for line in waterfall(turn.timings))]


def _cost(turn: Turn) -> str:
    """What was asked of models in a turn, and what the gate stopped of their words."""
    spent = turn.usage
    asked = f"; {turn.model}: {spent.prompt_tokens} + {spent.completion_tokens} tokens" if turn.model else ""
    failed = f", {spent.llm_failures} of {spent.llm_calls} failed" if spent.llm_failures else ""
    return asked + failed + (f", {turn.blocked} stopped" if turn.blocked else "")


def spelt(timings: Timings) -> str:
    """What was measured of a turn, in milliseconds."""
    names = {
        "first_audio": "first sound",
        "first_content": "content",
        "transcription_delay": "transcript",
        "eou_delay": "end of turn",
        "llm_ttft": "model",
        "tts_ttfb": "voice",
    }
    known = [(label, getattr(timings, name)) for name, label in names.items()]
    return ", ".join(f"{label} {value * 1000:.0f} ms" for label, value in known if value is not None) or "–"


def _delivery(one: dict[str, Any]) -> str:
    when = one["delivered_at"] or one["next_attempt_at"]
    word = "at" if one["delivered_at"] else "next at"
    tail = f", {word} {when:%Y-%m-%d %H:%M:%S}" if one["status"] in ("delivered", "pending") else ""
    answer = f", answer {one['last_status']}" if one["last_status"] else ""
    where = f"{one['id']} {one['event']} → {one['url']}"
    return f"{where}: {one['status']}, {one['attempts']} attempts{answer}{tail}"


def _line(name: str, text: str) -> None:
    console.print(Text(f"{name:<9} ", style="dim") + Text(plain(text)), soft_wrap=True)


def _section(title: str, lines: list[str]) -> None:
    if lines:
        console.print(Text(f"\n{title}", style="bold"))
        for line in lines:
            console.print(Text(plain(f"  {line}")), soft_wrap=True)
