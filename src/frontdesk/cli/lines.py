"""JSON lines: one request per line on standard input, one answer per line, an error in its place."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any, BinaryIO

from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.errors import BadInput, Code

LONGEST_LINE = 100_000
"""Bytes of one line; longer ones are refused."""

Request = Mapping[str, Any]


def answer_lines(answer: Callable[[Request], Mapping[str, Any]], stream: BinaryIO | None = None) -> int:
    """Answer every line; what `answer` refuses (BadInput, ValueError) is an `{"error": …, "code": …}`."""
    bad = 0
    for line in lines(stream or sys.stdin.buffer):
        if not line.strip():
            continue
        try:
            given = request(line)
            write(_named(given, answer(given)))
        except (BadInput, ValueError) as error:
            bad += 1
            write({"error": str(error), "code": getattr(error, "code", Code.BAD_INPUT)})
    return PROBLEMS if bad else FINE


def lines(stream: BinaryIO) -> Iterable[bytes]:
    """Line by line; of one that is far too long only the beginning, so that it can be refused."""
    while line := stream.readline(LONGEST_LINE + 1):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = stream.readline(LONGEST_LINE)
        yield line


def request(line: bytes) -> Request:
    """The object on a line; BadInput says why there is none."""
    if len(line) > LONGEST_LINE:
        raise BadInput(f"the line is longer than {LONGEST_LINE} bytes")
    try:
        value = json.loads(line, parse_constant=_no_json)
    except (ValueError, RecursionError) as error:
        raise BadInput(f"not JSON: {error}") from error
    if not isinstance(value, dict):
        raise BadInput('a line is an object such as {"text": "hello"}')
    return value


def _no_json(name: str) -> None:
    """Python reads NaN and Infinity, and would write them back with the line's id: no JSON either."""
    raise ValueError(f"{name} is no value")


def check_keys(given: Request, known: Iterable[str]) -> None:
    """BadInput for a key that is nearly a known one; others (what is expected) are the writer's own."""
    names = list(known)
    for key in given:
        near = get_close_matches(str(key).lower(), names, n=1, cutoff=0.8)
        if key not in names and near:
            raise BadInput(f"unknown key {key!r}: did you mean {near[0]!r}?")


def words(given: Request, key: str, *others: str) -> str | None:
    """The text under that key or its alias; None without one."""
    for name in (key, *others):
        value = given.get(name)
        if value is not None:
            if not isinstance(value, str):
                raise BadInput(f"`{name}` must be text")
            return value
    return None


def write(answer: Mapping[str, Any]) -> None:
    """One answer, as JSON on one line; what no text can hold is written with escapes."""
    line = json.dumps(answer, ensure_ascii=False)
    print(line if _writable(line) else json.dumps(answer), flush=True)


def _writable(line: str) -> bool:
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _named(given: Request, answer: Mapping[str, Any]) -> dict[str, Any]:
    """The answer, with the line's own `id` if it has one."""
    return {"id": given["id"], **answer} if "id" in given else dict(answer)
