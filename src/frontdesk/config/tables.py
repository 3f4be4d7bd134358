"""The choices of a field from a table: `choices_from: {file: prices.csv, column: service}`.

CSV (comma, semicolon or tab), or the first table of a Markdown file that has the column. Rows whose cell is
empty are left out; a value that is there twice is taken once.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from frontdesk.scenario.schema import ChoicesFrom

MAX_BYTES = 1_000_000
MOST = 2000
"""Rows: nobody chooses from more by ear."""
LONGEST = 200
"""Characters of one choice."""

Table = tuple[list[str], list[list[str]]]


def choices(path: Path, source: ChoicesFrom) -> dict[str, tuple[str, ...]]:
    """The values of the column, each with its other words; ValueError says what is wrong with the table."""
    tables = list(_tables(path, source.file))
    if not tables:
        raise ValueError(f"there is no table in {source.file!r}")
    head, rows = next((one for one in tables if source.column in one[0]), tables[0])
    wanted = _index(head, source.column, source.file)
    words = None if source.synonyms is None else _index(head, source.synonyms, source.file)
    found: dict[str, tuple[str, ...]] = {}
    for row in rows[: MOST + 1]:
        value = row[wanted].strip() if wanted < len(row) else ""
        if not value:
            continue
        if len(value) > LONGEST:
            raise ValueError(f"{value[:40] + '…'!r} in {source.file!r} is too long for a choice")
        others = row[words].split(",") if words is not None and words < len(row) else []
        found.setdefault(value, tuple(word.strip() for word in others if word.strip()))
    if len(rows) > MOST:
        raise ValueError(f"{source.file!r} has more than {MOST} rows")
    if not found:
        raise ValueError(f"the column {source.column!r} of {source.file!r} is empty")
    return found


def _index(head: list[str], column: str, file: str) -> int:
    if column in head:
        return head.index(column)
    close = get_close_matches(column, head, 1, cutoff=0.5)
    hint = f"did you mean {close[0]!r}?" if close else f"its columns: {', '.join(head)}"
    raise ValueError(f"{file!r} has no column {column!r}; {hint}")


def _tables(path: Path, shown: str) -> Iterator[Table]:
    text = _text(path, shown)
    if path.suffix.lower() in (".md", ".markdown"):
        yield from _markdown(text)
    elif path.suffix.lower() in (".csv", ".tsv"):
        yield from _csv(text, shown)
    else:
        raise ValueError(f"{shown!r} must be a .csv, .tsv or .md file")


def _text(path: Path, shown: str) -> str:
    try:
        if path.exists() and not path.is_file():  # a pipe would never end
            raise ValueError(f"{shown!r} is no file")
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(f"{shown!r} is larger than {MAX_BYTES:,} bytes")
        return path.read_text(encoding="utf-8-sig").replace("\0", "")
    except UnicodeDecodeError:
        raise ValueError(f"{shown!r} is not UTF-8: save it as UTF-8") from None
    except OSError as error:
        raise ValueError(f"there is no file {shown!r} that can be read: {error.strerror or error}") from None


def _csv(text: str, shown: str) -> Iterator[Table]:
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        rows = [row for row in csv.reader(text.splitlines(), delimiter=delimiter) if any(row)]
    except csv.Error as error:
        raise ValueError(f"{shown!r} is no CSV: {error}") from None
    if rows:
        yield [cell.strip() for cell in rows[0]], rows[1:]


def _markdown(text: str) -> Iterator[Table]:
    lines = text.splitlines()
    for index in range(1, len(lines)):
        if not re.fullmatch(r"\s*\|?[\s:|-]*-[\s:|-]*\|?\s*", lines[index]) or "|" not in lines[index - 1]:
            continue
        rows = []
        for line in lines[index + 1 :]:
            if "|" not in line:
                break
            rows.append(_cells(line))
        yield _cells(lines[index - 1]), rows


def _cells(line: str) -> list[str]:
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]
