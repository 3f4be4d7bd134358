"""A YAML file as plain data that remembers its lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from frontdesk.errors import BadInput

Place = tuple[str | int, ...]
MAX_BYTES = 1_000_000
MAX_DEPTH = 20
"""So many lists and mappings may stand in one another."""
MAX_DIGITS = 18
"""A number of more digits is a word: a telephone, a card, a key; nobody counts so far."""
NUMBER = re.compile(r"[+-]?(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
AS_WRITTEN = {f"tag:yaml.org,2002:{name}" for name in ("timestamp", "bool", "int", "float")}
"""What old YAML makes of 2026-11-24, of yes and no, of 15:30 (it says 930): here they stay as written."""
PLAIN_TAGS = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")
HINTS = {
    "mapping values are not allowed": ": quote the text",
    "cannot start any token": ": indent with spaces, not tabs, and quote text that begins with @, ` or %",
    "did not find expected": ": look for a quote that is not closed, or a crooked indentation, here or above",
}
LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file: where, what, and how to mend it."""

    file: str
    line: int
    key: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.key + ': ' if self.key else ''}{self.message}"


class Invalid(BadInput):
    """The file is not valid."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Document:
    """The data of one file, and the line (1-based) of each place in it."""

    file: str
    data: Any
    lines: dict[Place, int] = field(default_factory=dict)
    files: dict[Place, str] = field(default_factory=dict)
    """Places that another file says, such as a template, and which."""

    def problem(self, place: Place, message: str) -> Problem:
        """Something wrong at `place`, in the file that says it."""
        known = self.known(place)
        return Problem(self.file_of(known), self.line(known), spell(place), message)

    def file_of(self, place: Place) -> str:
        """The file that says what is at `place`, or around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.files.get(place, self.file)

    def line(self, place: Place) -> int:
        """The line of `place`, or of the nearest thing around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def known(self, place: Place) -> Place:
        """`place` without the parts that are not in the file (such as the arms of a union)."""
        kept: Place = ()
        for part in place:
            if (*kept, part) in self.lines:
                kept = (*kept, part)
        return kept


def spell(place: Place) -> str:
    """A place as people write it: `scenarios[0].collect_fields[1].prompt`."""
    text = ""
    for part in place:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text


def read(path: Path, shown: str | None = None) -> Document:
    """The YAML file at `path`; Invalid names file and line."""
    name = shown or str(path)
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:
        what = getattr(error, "strerror", None) or error
        raise Invalid([Problem(name, 0, "", f"cannot be read: {what}")]) from error
    return parse(raw, name)


def is_file(path: Path) -> bool:
    """Whether there is such a file; not, where the name is none that a file can have."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def parse(raw: bytes, name: str) -> Document:
    """The YAML in `raw`, called `name` in messages."""
    if len(raw) > MAX_BYTES:
        raise Invalid([Problem(name, 0, "", f"is larger than {MAX_BYTES:,} bytes: split it up")])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Invalid([Problem(name, line, "", "is not UTF-8: save it as UTF-8")]) from error
    try:
        document = Document(name, None)
        _refuse(text, document)
        node = yaml.compose(text, Loader=LOADER)
        data = _value(node, (), document) if node is not None else None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or "not valid YAML"
        raise Invalid([Problem(name, mark.line + 1 if mark else 0, "", _plain(what))]) from error
    except (yaml.YAMLError, ValueError) as error:
        raise Invalid([Problem(name, 0, "", f"is not valid YAML: {_plain(str(error))}")]) from error
    except RecursionError:
        raise Invalid([Problem(name, 0, "", "is nested too deeply")]) from None
    return Document(name, data, document.lines)


def _plain(message: str) -> str:
    hint = next((hint for part, hint in HINTS.items() if part in message), "")
    return message.splitlines()[0] + hint


def _refuse(text: str, document: Document) -> None:
    """Before anything is built of it: a few lines of aliases can stand for billions of values, and what is
    nested deeply takes time that grows faster than the file. Nobody needs either here."""
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise _at(event, document, f"aliases (*{event.anchor}) are not understood here: write it out")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise _at(event, document, "is nested too deeply")


def _at(event: yaml.Event, document: Document, message: str) -> Invalid:
    line = event.start_mark.line + 1 if event.start_mark else 0
    return Invalid([Problem(document.file, line, "", message)])


def _stop(node: yaml.Node, document: Document, message: str) -> Invalid:
    return Invalid([Problem(document.file, node.start_mark.line + 1, "", message)])


def _value(node: yaml.Node, place: Place, document: Document) -> Any:
    if place in document.lines and place:
        raise _stop(node, document, f"{spell(place)} is there twice")
    if isinstance(node, yaml.CollectionNode) and node.tag not in PLAIN_TAGS:
        raise _stop(node, document, f"the tag {node.tag} is not understood here: write plain text")
    document.lines[place] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, place, document)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*place, index), document) for index, child in enumerate(node.value)]
    return _scalar(node, document)


def _mapping(node: yaml.MappingNode, place: Place, document: Document) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for key_node, child in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise _stop(key_node, document, "a key must be a word")
        key = str(key_node.value)
        data[key] = _value(child, (*place, key), document)
        document.lines[(*place, key)] = key_node.start_mark.line + 1
    return data


def _scalar(node: yaml.Node, document: Document) -> Any:
    if node.tag in AS_WRITTEN and not _means_itself(str(node.value)):
        return str(node.value)
    try:
        return yaml.SafeLoader("").construct_object(node, deep=True)
    except yaml.YAMLError:
        raise _stop(node, document, f"the tag {node.tag} is not understood here: write plain text") from None
    except ValueError as error:
        raise _stop(node, document, f"{node.value!r} is not a value ({error}): quote it") from error


def _means_itself(text: str) -> bool:
    """Whether it is true, false or a number wherever YAML is read: not 0170, which old YAML counts in eights,
    nor digits without end."""
    return text.lower() in ("true", "false") or (len(text) <= MAX_DIGITS and bool(NUMBER.fullmatch(text)))
