"""`frontdesk chat`: a bot on the terminal, or behind JSON lines."""

from __future__ import annotations

import json
import select
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.markup import escape

from frontdesk.app.rehearsal import JsonTurn, Stage, rehearsal_ports
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.jsonl import LONGEST_LINE, Script
from frontdesk.config import find_bot, load_settings
from frontdesk.dialogue.ports import Trace
from frontdesk.knowledge.local import LocalIndex
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.commands import Command
from frontdesk.scenario.events import Event
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

PATIENCE = 0.3
"""Seconds to wait for the first line, whose time is the greeting's, before greeting now."""

console = Console(highlight=False, soft_wrap=True)


def run(name: str, *, verbose: bool, json_lines: bool, model: bool) -> int:
    """Talk to the bot; the exit code."""
    settings = load_settings()
    bot = find_bot(settings, name)
    llm = configured_model(settings) if model else None
    with LocalIndex([bot]) as index:
        ports = rehearsal_ports(index.search, llm=llm, trace=_trace(verbose, json_lines), bot=bot)
        if json_lines:
            with Stage(bot, ports, voice=True) as stage:
                return _script(stage, bot, sys.stdin.buffer)
        with Stage(bot, ports, voice=False) as stage:
            return _talk(stage, bot, verbose)


def configured_model(settings: Settings) -> LLMProvider | None:
    """The language model that frontdesk.yaml names, if any."""
    if not settings.llm:
        return None
    from frontdesk.providers.chain import build_llm  # the clients take a while to import

    return build_llm(settings)


def _script(stage: Stage, bot: Bot, lines: BinaryIO) -> int:
    script = Script(stage, _write, datetime.now(UTC), ZoneInfo(bot.timezone))
    waits = not select.select([lines], [], [], PATIENCE)[0]
    script.play(_lines(lines), greet_first=waits)
    return PROBLEMS if script.bad else FINE


def _lines(stream: BinaryIO) -> Iterable[bytes]:
    """Line by line; of one that is far too long only the beginning, so that it can be refused."""
    while line := stream.readline(LONGEST_LINE + 1):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE)
        yield line


def _write(turn: dict[str, Any]) -> None:
    print(json.dumps(turn, ensure_ascii=False), flush=True)


def _talk(stage: Stage, bot: Bot, verbose: bool) -> int:
    with suppress(ImportError):
        import readline  # noqa: F401 - line editing and history, where there is any
    console.print(f"[dim]{escape(bot.bot_id)} ({bot.language}). Ctrl-D hangs up.[/dim]\n")
    last = stage.start(datetime.now(UTC))
    _show(last, verbose)
    while not stage.over:
        try:
            text = _ask()
        except EOFError:
            console.print()
            last = stage.hang_up(datetime.now(UTC))
            break
        if text:
            for last in stage.hear(text, datetime.now(UTC)):
                _show(last, verbose)
    _show_outcome(last)
    return FINE


def _ask() -> str:
    text = console.input("[bold cyan]you[/]  ").strip()
    if not sys.stdin.isatty():
        console.print(escape(text))
    return text


def _show(turn: JsonTurn, verbose: bool) -> None:
    for words in turn["say"]:
        console.print(f"[bold green]bot[/]  {escape(words)}")
    if not verbose:
        return
    place = f"{turn['scenario'] or 'no scenario'} · {turn['state']} · decided by {turn['decided_by'] or '–'}"
    console.print(f"[dim]     {escape(place)}[/dim]")
    for name, slot in turn["slots"].items():
        said = f"said “{slot['raw']}” in utterance {slot['utterance']}"
        sure = f"{slot['confidence']:.0%}, confirmed: {slot['confirmed']}"
        known = f"{name} = {slot['value']} ({said}, {sure})"
        console.print(f"[dim]     {escape(known)}[/dim]")


def _show_outcome(turn: JsonTurn) -> None:
    outcome = turn["outcome"]
    if outcome is None:
        return
    event = f" ({outcome['event']})" if outcome["event"] else ""
    console.print(f"\n[bold]Outcome: {outcome['kind']}[/]{escape(event)}")
    for name, evidence in outcome["slots"].items():
        console.print(f"  {escape(name)}: {escape(evidence['value'])}")
    for note in outcome["notes"]:
        console.print(f"  [dim]{escape(note)}[/dim]")


def _trace(verbose: bool, json_lines: bool) -> Trace | None:
    """Shows each step of the core: an event, and the commands it led to."""
    if not verbose:
        return None
    out = Console(stderr=True, highlight=False, soft_wrap=True) if json_lines else console

    def show(event: Event, commands: tuple[Command, ...]) -> None:
        out.print(f"[dim]     > {escape(_spelt(event))}[/dim]")
        for command in commands:
            out.print(f"[dim]     < {escape(_spelt(command))}[/dim]")

    return show


def _spelt(value: Event | Command) -> str:
    """The value without what is empty, and without the passages' full text."""
    parts = []
    for field in fields(value):
        inner = getattr(value, field.name)
        if field.name in ("at", "reading") or inner in (None, "", (), False, 0):
            continue
        shown = f"{len(inner)} found" if field.name == "passages" else repr(inner)
        parts.append(f"{field.name}={shown}")
    return f"{type(value).__name__}({', '.join(parts)})"
