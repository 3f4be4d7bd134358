"""Texts with names in braces, and JSON made of them. There is no code in a template: only `{name}`.

`{{` and `}}` are braces. A value is put in as it is, in addresses percent-encoded. A name without a value
is empty, and a key of an object whose whole value is one such name is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any
from urllib.parse import quote

from frontdesk.errors import BadInput

Facts = Mapping[str, str]
MAX_DEPTH = 12
_PART = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_NAME = re.compile(r"[A-Za-z_][\w.-]*")


def names_in(template: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every name and its place; BadInput for braces that hold no name, and for what is no JSON."""
    for place, text in _texts(template, where, 0):
        for found in _PART.finditer(text):
            if found[0] in ("{{", "}}"):
                continue
            name = (found[1] or "").strip()
            if not _NAME.fullmatch(name):
                raise BadInput(
                    f"{place}: {found[0]!r} is no name in braces: write {{name}}, and {{{{ for a brace"
                )
            yield name, place


def check(template: Any, known: frozenset[str], where: str) -> None:
    """BadInput for a name that nothing is known by, with the one that was perhaps meant."""
    for name, place in names_in(template, where):
        if name not in known:
            close = get_close_matches(name, sorted(known), 1)
            hint = f"did you mean {{{close[0]}}}?" if close else f"known: {', '.join(sorted(known))}"
            raise BadInput(f"{place}: nothing is called {{{name}}}; {hint}")


def filled(template: Any, facts: Facts) -> Any:
    """The template with the facts in it, as plain JSON values."""
    if isinstance(template, str):
        return _text(template, facts)
    if isinstance(template, dict):
        return {key: filled(value, facts) for key, value in template.items() if not _left_out(value, facts)}
    if isinstance(template, list):
        return [filled(one, facts) for one in template]
    return template


def address(template: str, facts: Facts) -> str:
    """A path and query with the facts in it, none of which can leave its place."""
    return _text(template, {name: _kept_in_place(value) for name, value in facts.items()})


def one_line(template: str, facts: Facts) -> str:
    """A header's value: in one line, in letters that a header can hold."""
    text = "".join(char for char in _text(template, facts) if char.isprintable())
    return text.encode("ascii", "replace").decode()


def at(value: Any, path: str) -> Any:
    """What stands at `path` (`data.items.0.id`) of plain JSON values; None when nothing does."""
    for part in filter(None, path.split(".")):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and part.isascii() and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            return None
    return value


def _kept_in_place(value: str) -> str:
    return "" if value in (".", "..") else quote(value, safe="")


def _texts(template: Any, where: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > MAX_DEPTH:
        raise BadInput(f"{where}: is nested too deeply")
    if isinstance(template, str):
        yield where, template
    elif isinstance(template, dict):
        for key, value in template.items():
            yield from _texts(value, f"{where}.{key}" if where else str(key), depth + 1)
    elif isinstance(template, list):
        for number, value in enumerate(template):
            yield from _texts(value, f"{where}[{number}]", depth + 1)
    elif not (template is None or isinstance(template, bool | int | float)):
        raise BadInput(f"{where}: {template!r} is no value of JSON")


def _left_out(template: Any, facts: Facts) -> bool:
    if not isinstance(template, str):
        return False
    found = _PART.fullmatch(template)
    return bool(found and found[1]) and not facts.get(str(found and found[1]).strip(), "")


def _text(template: str, facts: Facts) -> str:
    def put(found: re.Match[str]) -> str:
        if found[0] in ("{{", "}}"):
            return found[0][0]
        return facts.get((found[1] or "").strip(), "")

    return _PART.sub(put, template)
