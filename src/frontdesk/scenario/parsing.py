"""One spoken value, parsed by itself: for people who debug a bot, and for scoring the ear.

The value is found exactly as in a dialogue, as if a field of that type had just been asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Any, get_args

import phonenumbers

from frontdesk.scenario.fields import candidates, hearing
from frontdesk.scenario.language import LANGUAGES, language as tables
from frontdesk.scenario.language.tokens import LIMIT
from frontdesk.scenario.patterns import compiled
from frontdesk.scenario.reading import Candidate
from frontdesk.scenario.schema import ALIASES, Field, FieldType
from frontdesk.scenario.schema.texts import Text, Words

TYPES: tuple[FieldType, ...] = get_args(FieldType)
WHOLE = ("number", "duration", "money")
"""Types whose value is an integer, where it is whole."""
MOST_CHOICES = 500
MEANT_COUNTRY = {"UK": "GB", "EL": "GR"}
"""What people write for a country's two letters (ISO 3166-1 reserves UK, the European Union writes EL)."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was understood of a text as a value of one type.

    `normalised` is the value a bot would act on; None when there is none, when only half of one was said, or
    when the words fit several equally: those are the `alternatives`. `value` is also given for half a value.
    `span` counts characters of the text, `raw` are the words there. `until`, `unit` and `approx`: as in
    `frontdesk.scenario.reading.Candidate`.
    """

    type: str
    lang: str
    text: str
    value: str | None
    normalised: str | int | None
    raw: str | None
    span: tuple[int, int] | None
    confidence: float
    complete: bool
    alternatives: tuple[str, ...] = ()
    until: str = ""
    unit: str = ""
    approx: bool = False

    def as_json(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


def parse(
    kind: str,
    text: str,
    language: str,
    at: datetime,
    country: str | None = None,
    choices: Mapping[str, Iterable[str]] | Iterable[str] | None = None,
    pattern: str | None = None,
) -> Parsed:
    """`text` as a value of type `kind` (or an alias), said in `language` at the time `at`.

    `country` (two letters) decides telephone numbers and postcodes, `choices` are those of a choice (as a
    mapping, each with its other words), `pattern` is the form of an id. ValueError says what is wrong.
    """
    found_kind, code = known_type(kind), known_language(language)
    if pattern:
        compiled(pattern)
    field = Field.model_construct(
        name="it",
        prompt=Text("?"),
        type=found_kind,
        choices=_choices(found_kind, choices),
        pattern=pattern if found_kind == "id" else None,
    )
    heard = hearing(text[:LIMIT], tables(code), at, _country(country))
    found = next(iter(candidates(heard, (field,), "it")), None)
    return _parsed(found_kind, code, text, found)


def known_type(name: str) -> FieldType:
    """The type of that name; ValueError names the nearest when there is none."""
    wanted = name.strip().lower().replace("-", "_") if isinstance(name, str) else ""
    wanted = ALIASES.get(wanted, wanted)
    if wanted in TYPES:
        return wanted
    raise ValueError(f"unknown type {name!r}{_meant(wanted, (*TYPES, *ALIASES))}. Types: {', '.join(TYPES)}")


def known_language(code: str) -> str:
    """The language's code in two letters; ValueError when there are no words of it."""
    wanted = re.split(r"[-_]", code.strip().lower())[0] if isinstance(code, str) else ""
    if wanted in LANGUAGES:
        return wanted
    raise ValueError(
        f"unknown language {code!r}{_meant(wanted, LANGUAGES)}. Languages: {', '.join(LANGUAGES)}"
    )


def _meant(wanted: str, among: Iterable[str]) -> str:
    near = get_close_matches(wanted, list(among), n=1, cutoff=0.5)
    return f": did you mean {near[0]}" if near else ""


def _country(country: str | None) -> str | None:
    if country is None:
        return None
    code = country.strip().upper() if isinstance(country, str) else ""
    code = MEANT_COUNTRY.get(code, code)
    if code in phonenumbers.SUPPORTED_REGIONS:
        return code
    raise ValueError(f"country {country!r}: the two letters of a country are needed, such as DE")


def _choices(
    kind: FieldType, choices: Mapping[str, Iterable[str]] | Iterable[str] | None
) -> dict[str, Words]:
    if kind != "choice":
        return {}
    if not choices:
        raise ValueError("a choice needs choices: the possible values, or each with its other words")
    given = choices if isinstance(choices, Mapping) else dict.fromkeys(choices, ())
    if len(given) > MOST_CHOICES:
        raise ValueError(f"{len(given)} choices: more than {MOST_CHOICES} are not a question")
    return {str(value): Words(str(word) for word in words) for value, words in given.items()}


def _parsed(kind: FieldType, code: str, text: str, found: Candidate | None) -> Parsed:
    if found is None:
        return Parsed(kind, code, text, None, None, None, None, 0.0, False)
    whole = found.complete and not found.ambiguous
    return Parsed(
        type=kind,
        lang=code,
        text=text,
        value=found.value or None,
        normalised=_normalised(kind, found.value) if whole else None,
        raw=found.raw,
        span=(found.start, found.end),
        confidence=round(found.confidence, 2),
        complete=whole,
        alternatives=found.ambiguous,
        until=found.until,
        unit=found.unit,
        approx=found.approx,
    )


def _normalised(kind: FieldType, value: str) -> str | int:
    return int(value) if kind in WHOLE and value.isdecimal() else value
