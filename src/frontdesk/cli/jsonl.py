"""`chat --json`: one JSON object a line, in and out, in virtual time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from typing import Any

from frontdesk.app.rehearsal import Stage
from frontdesk.errors import BadInput, Code

LONGEST_LINE = 100_000
STEP = timedelta(seconds=1)
KEYS = set("0123456789*#")
KNOWN = ("text", "keys", "at")
EARLIEST, LATEST = 1970, 2200


@dataclass(frozen=True, slots=True)
class Line:
    """What one line of input asks for: either text or keys. `at` None: a second after the line before."""

    text: str | None
    keys: str | None
    at: datetime | None


class Script:
    """Reads lines, plays them on the stage, writes turns; remembers whether any line was bad."""

    def __init__(
        self, stage: Stage, write: Callable[[dict[str, Any]], None], now: datetime, zone: tzinfo
    ) -> None:
        self._stage, self._write, self._zone = stage, write, zone
        self._clock = now
        self._played = 0
        self.bad = 0

    def play(self, lines: Iterable[bytes], *, greet_first: bool) -> None:
        """All lines, then the hang-up. The greeting comes first: at the first line's time when that line is
        here already, now (`greet_first`) when whoever writes waits for the greeting."""
        started = greet_first
        if greet_first:
            self._write(self._stage.start(self._clock))
        held: list[tuple[int, str]] = []
        for number, raw in enumerate(lines, 1):
            if not raw.strip():
                continue
            try:
                line = parse(raw, self._zone)
            except BadInput as error:
                held.append((number, str(error)))
                line = None
            if line and not started:
                self._clock, started = line.at or self._clock, True
                self._write(self._stage.start(self._clock))
            if started:
                held = self._complain(held)
            if line:
                self._line(line, number)
        self._end(started, held)

    def _end(self, started: bool, held: list[tuple[int, str]]) -> None:
        if not started:
            self._write(self._stage.start(self._clock))
        self._complain(held)
        if not self._stage.over:
            self._write(self._stage.hang_up(self._clock + STEP))

    def _line(self, line: Line, number: int) -> None:
        at = line.at or self._clock + (STEP if self._played else timedelta())
        if self._played and at < self._clock:
            self._complain([(number, f"`at` goes back: the line before was at {self._clock.isoformat()}")])
        elif self._stage.over:
            self._complain([(number, "the conversation is over")])
        else:
            self._clock = at
            self._played += 1
            act = self._stage.hear if line.text is not None else self._stage.keys
            turns = act(line.text or line.keys or "", at)
            for turn in turns:
                self._write(turn)
            if turns[-1]["end"] == "silence":
                self._complain([(number, "the caller was silent for too long: the conversation is over")])

    def _complain(self, held: list[tuple[int, str]]) -> list[tuple[int, str]]:
        for number, message in held:
            self.bad += 1
            self._write({"error": message, "code": Code.BAD_INPUT, "line": number})
        return []


def parse(raw: bytes, zone: tzinfo) -> Line:
    """The line; BadInput says what is wrong with it. A time without an offset is the bot's local time."""
    if len(raw) > LONGEST_LINE:
        raise BadInput(f"the line is longer than {LONGEST_LINE} bytes")
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"not JSON: {error}") from error
    if not isinstance(value, dict):
        raise BadInput('a line is an object such as {"text": "hello"}')
    unknown = sorted(set(value) - set(KNOWN))
    if unknown:
        raise BadInput(f"unknown key {unknown[0]!r}; known: {', '.join(KNOWN)}")
    return Line(_text(value), _keys(value), _at(value, zone))


def _text(value: dict[str, Any]) -> str | None:
    if ("text" in value) == ("keys" in value):
        raise BadInput("a line has either `text` or `keys`")
    if "text" not in value:
        return None
    text = value["text"]
    if not isinstance(text, str) or not text.strip():
        raise BadInput("`text` must be words")
    return text


def _keys(value: dict[str, Any]) -> str | None:
    if "keys" not in value:
        return None
    keys = value["keys"]
    if not isinstance(keys, str) or not keys or not set(keys) <= KEYS:
        raise BadInput("`keys` must be digits, * and #")
    return keys


def _at(value: dict[str, Any], zone: tzinfo) -> datetime | None:
    if "at" not in value:
        return None
    try:
        at = datetime.fromisoformat(value["at"])
    except (TypeError, ValueError) as error:
        raise BadInput("`at` must be an ISO 8601 time such as 2026-11-20T10:00:00+01:00") from error
    if not EARLIEST <= at.year <= LATEST:
        raise BadInput(f"`at` must lie between the years {EARLIEST} and {LATEST}")
    return at if at.tzinfo else at.replace(tzinfo=zone)
