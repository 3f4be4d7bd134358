"""A small language for conditions in YAML: `service = colouring and not returning`, `party_size > 6`.

    either      = both {"or" both}
    both        = single {"and" single}
    single      = "not" single | "(" either ")" | NAME [test]
    test        = ("=" | "!=" | "<" | "<=" | ">" | ">=") VALUE | ["not"] "in" "[" VALUE {"," VALUE} "]"

A NAME is a field's, or `open` (the business is, now), `returning` (a caller known from before), `channel`
(`phone`, `chat`, `telegram`) or what is known of the caller (`caller.calls`, see `CALLER_FACTS`). A VALUE
is a word, a number, a date, a time, or anything in quotes. By itself a field's name holds once the field is
filled with anything but a no. Numbers are compared as numbers, all else as text without regard to capitals,
which puts dates and times in order. Nothing said about a field, or known of a caller, makes any comparison
with it false.

Nothing is evaluated but this: no attribute, no call, no arithmetic. Parsed once, when a bot is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema as core

FLAGS = ("open", "returning")
"""What may be asked besides fields, as it is."""
CHANNEL = "channel"
KNOWN = (*FLAGS, CHANNEL)
"""Names that are no fields."""
CALLER = "caller."
"""How the names begin of what is known of a caller from before."""
CALLER_TEXTS = tuple(
    f"{CALLER}{name}"
    for name in ("name", "last_visit", "next_booking", "next_service", "next_with", "ticket", "calls")
)
"""Those that can be said as well: the name given over this line, the day of the conversation before, the next
booking with what and whom it is for, the title of what is open, how many conversations there were."""
CALLER_FACTS = (*CALLER_TEXTS, f"{CALLER}last_outcome", f"{CALLER}language")
"""All that conditions may ask about: also what the last conversation came to, and the language it was in."""
LONGEST = 500
"""Characters of one condition."""
DEEPEST = 20
"""Brackets and nots inside each other."""

_TOKEN = re.compile(
    r"""\s*(?:(?P<op><=|>=|!=|==|=|<|>)|(?P<mark>[()\[\],])|(?P<quoted>"[^"]*"|'[^']*')|(?P<word>[\w.:+@-]+))"""
)
_SHORT_CLOCK = re.compile(r"\d:\d\d")
"""`9:00`: as text it would come after `18:00`."""
_WORDS = ("and", "or", "not", "in")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a condition is held against: values by field name, normalised as in slots, and circumstances."""

    slots: Mapping[str, str] = field(default_factory=dict)
    open: bool = True
    returning: bool = False
    channel: str = "phone"
    caller: Mapping[str, str] = field(default_factory=dict)
    """What is known of the caller, by its name in `CALLER_FACTS`; days as `2026-11-24`."""


Test = Callable[[Facts], bool]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


class Condition(str):
    """A condition as written, ready to be held against facts. ValueError says where it is not understood."""

    names: frozenset[str]
    """The fields it asks about."""
    values: Mapping[str, tuple[str, ...]]
    """The values each of them is compared with for being equal."""
    _test: Test

    def __new__(cls, source: str) -> Condition:
        made = super().__new__(cls, source)
        parser = _Parser(source)
        made._test = parser.whole()
        made.names = frozenset(name for name in parser.names - set(KNOWN) if not name.startswith(CALLER))
        made.values = {
            name: tuple(values) for name, values in parser.values.items() if not name.startswith(CALLER)
        }
        return made

    def holds(self, facts: Facts) -> bool:
        """Whether it is true of these facts."""
        return self._test(facts)

    def __getnewargs__(self) -> tuple[str]:
        return (str(self),)

    def __reduce__(self) -> tuple[type[Condition], tuple[str]]:
        return Condition, (str(self),)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core.str_schema(strip_whitespace=True, min_length=1, max_length=LONGEST)
        return core.no_info_after_validator_function(cls, text)


class _Parser:
    """Recursive descent over the tokens of one condition."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens = list(_tokens(source))
        self.index = 0
        self.depth = 0
        self.names: set[str] = set()
        self.values: dict[str, list[str]] = {}

    def whole(self) -> Test:
        test = self.either()
        if self.token.kind != "end":
            raise self.wrong("and, or, or the end", self.token)
        return test

    def either(self) -> Test:
        tests = [self.both()]
        while self.takes("or"):
            tests.append(self.both())
        return tests[0] if len(tests) == 1 else lambda facts: any(test(facts) for test in tests)

    def both(self) -> Test:
        tests = [self.single()]
        while self.takes("and"):
            tests.append(self.single())
        return tests[0] if len(tests) == 1 else lambda facts: all(test(facts) for test in tests)

    def single(self) -> Test:
        self.depth += 1
        if self.depth > DEEPEST:
            raise ValueError(f"condition {_short(self.source)!r}: too many brackets inside each other")
        try:
            if self.takes("not"):
                inner = self.single()
                return lambda facts: not inner(facts)
            if self.takes("("):
                inner = self.either()
                self.expect(")")
                return inner
            return self.test()
        finally:
            self.depth -= 1

    def test(self) -> Test:
        token = self.token
        if token.kind != "word" or token.text in _WORDS:
            raise self.wrong("a field's name", token)
        self.index += 1
        name = token.text
        if name.startswith(CALLER) and name not in CALLER_FACTS:
            raise ValueError(
                f"condition {_short(self.source)!r}, character {token.at + 1}: nothing called {name!r} is"
                f" known of callers; known: {', '.join(CALLER_FACTS)}"
            )
        self.names.add(name)
        if name in FLAGS:
            return lambda facts: bool(getattr(facts, name))
        if self.token.kind == "op":
            return self.comparison(name)
        if self.takes("in"):
            return self.one_of(name)
        if self.token.text == "not" and self.ahead.text == "in":
            self.index += 2
            inner = self.one_of(name)
            return lambda facts: bool(_value(facts, name)) and not inner(facts)
        return lambda facts: _value(facts, name) not in ("", "no")

    def comparison(self, name: str) -> Test:
        sign = self.token.text
        self.index += 1
        wanted = self.value(name, equal=sign in ("=", "=="))
        compare = _SIGNS[sign]
        return lambda facts: bool(value := _value(facts, name)) and compare(_order(value, wanted))

    def one_of(self, name: str) -> Test:
        self.expect("[")
        wanted = [self.value(name, equal=True)]
        while self.takes(","):
            wanted.append(self.value(name, equal=True))
        self.expect("]")

        def test(facts: Facts) -> bool:
            value = _value(facts, name)
            return bool(value) and any(_order(value, one) == 0 for one in wanted)

        return test

    def value(self, name: str, *, equal: bool) -> str:
        token = self.token
        if token.kind not in ("word", "quoted") or (token.kind == "word" and token.text in _WORDS):
            raise self.wrong("a value", token)
        self.index += 1
        value = token.text[1:-1] if token.kind == "quoted" else token.text
        if _SHORT_CLOCK.fullmatch(value):
            value = f"0{value}"
        if equal:
            self.values.setdefault(name, []).append(value)
        return value

    @property
    def token(self) -> _Token:
        return self.tokens[self.index]

    @property
    def ahead(self) -> _Token:
        return self.tokens[min(self.index + 1, len(self.tokens) - 1)]

    def takes(self, text: str) -> bool:
        """Go past the next token if it is this one."""
        if self.token.kind == "quoted" or self.token.text != text:
            return False
        self.index += 1
        return True

    def expect(self, text: str) -> None:
        if not self.takes(text):
            raise self.wrong(text, self.token)

    def wrong(self, wanted: str, token: _Token) -> ValueError:
        found = repr(token.text) if token.text else "the end"
        return ValueError(
            f"condition {_short(self.source)!r}, character {token.at + 1}: expected {wanted}, found {found};"
            " write it like: service = colouring and not returning"
        )


def _tokens(source: str) -> Iterator[_Token]:
    at = 0
    end = len(source.rstrip())
    while at < end:
        found = _TOKEN.match(source, at)
        if found is None or found.lastgroup is None:
            at += len(source[at:]) - len(source[at:].lstrip())
            raise ValueError(
                f"condition {_short(source)!r}, character {at + 1}: {source[at]!r} is not understood here;"
                " put values of several words in quotes"
            )
        yield _Token(found.lastgroup, found[found.lastgroup], found.start(found.lastgroup))
        at = found.end()
    yield _Token("end", "", end)


def _value(facts: Facts, name: str) -> str:
    if name.startswith(CALLER):
        return facts.caller.get(name, "")
    return facts.channel if name == CHANNEL else facts.slots.get(name, "")


def _order(value: str, wanted: str) -> int:
    """-1, 0 or 1: below, the same, above."""
    one, other = _number(value), _number(wanted)
    if one is not None and other is not None:
        return (one > other) - (one < other)
    left, right = value.casefold(), wanted.casefold()
    return (left > right) - (left < right)


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _short(source: str) -> str:
    return source if len(source) <= 60 else source[:57] + "…"


_SIGNS: dict[str, Callable[[int], bool]] = {
    "=": lambda order: order == 0,
    "==": lambda order: order == 0,
    "!=": lambda order: order != 0,
    "<": lambda order: order < 0,
    "<=": lambda order: order <= 0,
    ">": lambda order: order > 0,
    ">=": lambda order: order >= 0,
}
