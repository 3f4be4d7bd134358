"""Values in what was said: one parser per type, and the merge that lets each word say one thing only.

- Each type has a file with `matches(heard, asked)`: scored `Match`es over tokens of a `Hearing`.
- `candidates` takes the best match first and gives its words to nobody else, so that "a table for four on
  Saturday at eight" is four people at eight o'clock.
- `complete` tells whether what was said so far is a whole value: the end of a turn may be decided by it.

A type that needs a carrier phrase or a certain form finds its values in any sentence; bare values ("four")
count only for the field that was asked. Nothing here knows scenarios, states or clocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice

from frontdesk.scenario.fields import choice, date, email, name, number, phone, text, time, yes_no
from frontdesk.scenario.fields.base import Hearing, Match, hearing
from frontdesk.scenario.language import language as tables
from frontdesk.scenario.reading import Candidate
from frontdesk.scenario.schema import Field, FieldType

__all__ = ["Hearing", "Match", "candidates", "complete", "hearing"]

Parser = Callable[[Hearing, bool], Iterator[Match]]
PARSERS: dict[FieldType, Parser] = {
    "date": date.matches,
    "time": time.matches,
    "phone": phone.matches,
    "email": email.matches,
    "name": name.matches,
    "number": number.matches,
    "yes_no": yes_no.matches,
}
MOST = 12
"""Values of one type that are looked at; whoever says more says nothing."""
ASKED = 1.5
"""What a match scores more for the field that was asked."""
REPAIR = ("correct", "not", "no", "but")


def candidates(
    heard: Hearing, fields: Sequence[Field], asked: str | None, filled: Iterable[str] = ()
) -> tuple[Candidate, ...]:
    """What was said for `fields`, without overlaps, in the order said; free text takes what is left."""
    ordered = _ordered(fields, asked, set(filled))
    found = [(match, field) for field in ordered for match in _matches(heard, field, field.name == asked)]
    found.sort(key=lambda pair: -_score(pair[0], pair[1].name == asked))
    taken: dict[str, Match] = {}
    spans: list[tuple[int, int]] = []
    for match, field in _claims(heard, found):
        if _free(match, spans):
            spans.append((match.first, match.last))
            taken.setdefault(field.name, match)
    open_text = next((f for f in ordered if f.kind == "text" and f.name == asked), None)
    if open_text and (rest := text.match(heard, spans)):
        taken[open_text.name] = rest
    return tuple(
        sorted((_candidate(heard, name, match) for name, match in taken.items()), key=lambda c: c.start)
    )


def complete(
    kind: FieldType,
    text: str,
    language: str,
    at: datetime,
    country: str | None = None,
    options: Mapping[str, tuple[str, ...]] | None = None,
) -> bool:
    """Whether `text` already is a whole value of that type, so that nobody needs to wait for more."""
    heard = hearing(text, tables(language), at, country)
    if kind in ("text", "name") or not heard.tokens or _hesitates(heard):
        return False
    found = list(_of_kind(heard, kind, True, options or {}))
    best = max(found, key=lambda match: match.score, default=None)
    return best is not None and best.complete and best.closed


def _hesitates(heard: Hearing) -> bool:
    """ "… and", "… at": the sentence goes on."""
    last = heard.tokens[-1]
    return last.has("hesitation", "and") and not last.has(
        "part", "rel", "weekday", "yes", "no", "num", "ampm"
    )


def _ordered(fields: Sequence[Field], asked: str | None, filled: set[str]) -> list[Field]:
    """Who is served first among fields of one type: the asked one, then those still empty."""
    return sorted(fields, key=lambda field: (field.name != asked, field.name in filled))


def _matches(heard: Hearing, field: Field, asked: bool) -> Iterator[Match]:
    return islice(_of_kind(heard, field.kind, asked, field.options), MOST)


def _of_kind(
    heard: Hearing, kind: FieldType, asked: bool, options: Mapping[str, tuple[str, ...]]
) -> Iterator[Match]:
    if kind == "choice":
        return choice.matches(heard, asked, choice.as_options(options))
    parser = PARSERS.get(kind)
    return parser(heard, asked) if parser else iter(())


def _score(match: Match, asked: bool) -> float:
    return match.score + (ASKED if asked else 0.0)


def _claims(heard: Hearing, found: list[tuple[Match, Field]]) -> Iterator[tuple[Match, Field]]:
    """The matches in the order in which they may claim words; of a repaired value only the repair."""
    fields_of_kind: dict[str, list[Field]] = {}
    for _, field in found:
        same = fields_of_kind.setdefault(field.kind, [])
        if field not in same:
            same.append(field)
    given: dict[str, int] = {}
    for match, field in found:
        if _denied(heard, match) or _repaired(heard, match, found, field):
            continue
        if field.kind == "choice":
            yield match, field
            continue
        same = fields_of_kind[field.kind]
        if field is same[0]:
            index = given.get(field.kind, 0)
            given[field.kind] = index + 1
            if index < len(same):
                yield match, same[index]


def _denied(heard: Hearing, match: Match) -> bool:
    """ "not Tuesday": the word before denies it."""
    if heard.has(match.first, "yes", "no"):
        return False
    before = match.first - 1
    while heard.has(before, "on", "at", "the", "a") and not heard.has(before, "not"):
        before -= 1
    return heard.has(before, "not") and not heard.has(before, "yes")


def _repaired(heard: Hearing, match: Match, found: list[tuple[Match, Field]], field: Field) -> bool:
    """ "at three, no, at four": a later value of the same field after a word of repair replaces it."""
    for other, owner in found:
        if owner is not field or other.first < match.last or _denied(heard, other):
            continue
        between = range(match.last, other.first)
        if any(heard.has(i, *REPAIR) and not heard.has(i, "yes", "part") for i in between):
            return True
    return False


def _free(match: Match, spans: list[tuple[int, int]]) -> bool:
    return all(match.last <= first or match.first >= last for first, last in spans)


def _candidate(heard: Hearing, name: str, match: Match) -> Candidate:
    start, end = heard.tokens[match.first].start, heard.tokens[match.last - 1].end
    return Candidate(
        field=name,
        value=match.value,
        raw=match.raw or heard.text[start:end],
        start=start,
        end=end,
        confidence=match.confidence,
        complete=match.complete,
    )
