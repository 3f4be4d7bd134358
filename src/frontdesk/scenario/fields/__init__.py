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

from frontdesk.scenario.fields import (
    address,
    choice,
    date,
    date_time,
    durations,
    email,
    ids,
    money,
    name,
    number,
    phone,
    postcode,
    spelled,
    text,
    time_ranges,
    yes_no,
)
from frontdesk.scenario.fields.base import Hearing, Match, hearing
from frontdesk.scenario.fields.denials import DENIES
from frontdesk.scenario.fields.picking import NEAR, either, meant
from frontdesk.scenario.fields.standing import rivals
from frontdesk.scenario.language import language as tables
from frontdesk.scenario.language.appliances import is_appliance, is_work
from frontdesk.scenario.reading import Candidate
from frontdesk.scenario.schema import Field, FieldType

__all__ = ["Hearing", "Match", "candidates", "complete", "hearing"]

Parser = Callable[[Hearing, bool], Iterator[Match]]
PARSERS: dict[FieldType, Parser] = {
    "date": date.matches,
    "time": time_ranges.matches,
    "date_time": date_time.matches,
    "duration": durations.matches,
    "phone": phone.matches,
    "email": email.matches,
    "name": name.matches,
    "number": number.matches,
    "money": money.matches,
    "yes_no": yes_no.matches,
    "address": address.matches,
    "postcode": postcode.matches,
    "spelled": spelled.matches,
}
MOST = 12
"""Values of one type that are looked at; whoever says more says nothing."""
ASKED = 1.5
"""What a match scores more for the field that was asked."""
EACH = 4.0
"""Two choices that are both named are two wishes, however much longer one of them is."""
NEAR_WORDS = 6
"""Words after a thing among which it is told that it does not work."""
OPEN = ("text", "name", "address", "spelled", "phone", "email", "yes_no")
"""Types whose best value stands even when another is said almost as well."""


def candidates(
    heard: Hearing, fields: Sequence[Field], asked: str | None, filled: Iterable[str] = ()
) -> tuple[Candidate, ...]:
    """What was said for `fields`, without overlaps, in the order said; free text takes what is left."""
    ordered = _ordered(fields, asked, set(filled))
    found = [(match, field) for field in ordered for match in _matches(heard, field, field.name == asked)]
    found.sort(key=lambda pair: -_score(pair[0], pair[1].name == asked))
    taken: dict[str, Match] = {}
    spans: list[tuple[int, int]] = []
    others: list[tuple[Match, Field]] = []
    for match, field in _claims(found):
        if not _free(match, spans):
            continue
        if field.name in taken:
            others.append((match, field))
            continue
        spans.append((match.first, match.last))
        taken[field.name] = match
    _doubt(heard, taken, spans, others)
    open_text = next((f for f in ordered if f.kind == "text" and f.name == asked), None)
    if open_text and (rest := text.match(heard, spans)):
        taken[open_text.name] = rest
    return tuple(
        sorted((_candidate(heard, name, match) for name, match in taken.items()), key=lambda c: c.start)
    )


def _doubt(
    heard: Hearing,
    taken: dict[str, Match],
    spans: list[tuple[int, int]],
    others: list[tuple[Match, Field]],
) -> None:
    """A field that was given two values, both said as well as each other, has none."""
    for match, field in others:
        best = taken[field.name]
        same = match.value in (best.value, *best.ambiguous)
        near = EACH if field.kind in ("choice", "money") else NEAR
        close = best.score - match.score < near or rivals(heard, best, match)
        if not same and field.kind not in OPEN and close and _free(match, spans):
            taken[field.name] = either(best, match)


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
    found = meant(heard, list(islice(_of_kind(heard, kind, True, options or {}), MOST)))
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


def _matches(heard: Hearing, field: Field, asked: bool) -> list[Match]:
    if field.kind == "yes_no" and not asked:
        return []  # "all right, my number is …" answers no question but its own
    if field.kind in ("date", "date_time"):
        return meant(heard, list(islice(_days(heard, field, asked), MOST)))
    found = islice(_of_kind(heard, field.kind, asked, field.options, field.pattern), MOST)
    matches = list(found)
    left = meant(heard, matches)
    broken = [match for match in matches if match not in left and _stopped(heard, match)]
    if field.kind == "choice" and left and broken and _denies_after(heard, broken[0]):
        return [either(left[0], broken[0])]
    if field.kind == "choice" and not left:
        return [match for match in matches if _out_of_order(heard, match, matches)]
    return left


def _days(heard: Hearing, field: Field, asked: bool) -> Iterator[Match]:
    """A day gone by is an answer only where it was asked for, and never about a coming day."""
    past = asked and field.looks != "ahead"
    back = asked and field.looks == "back"
    parser = date.matches if field.kind == "date" else date_time.matches
    return parser(heard, asked, past=past, back=back)


def _out_of_order(heard: Hearing, match: Match, found: Sequence[Match]) -> bool:
    """ "телефон не включается", "my phone does not charge": what is wrong with it, and so what is meant."""
    if _stopped(heard, match):
        return len(found) == 1
    verb = match.last + 1
    if not heard.has(match.last, "not") or not 0 < verb < len(heard.tokens):
        return False
    known = bool(heard.tokens[verb].means) or any(other.first <= verb < other.last for other in found)
    return not known and heard.tokens[verb].writing == "word"


def _stopped(heard: Hearing, match: Match) -> bool:
    """ "die Spülmaschine pumpt nicht mehr ab", "no longer drains": a thing that does not do its work."""
    code = heard.language.code
    named = (word for token in heard.tokens[match.first : match.last] for word in token.text.split())
    if not any(is_appliance(word, code) for word in named):
        return False
    start = heard.tokens[match.last - 1].last
    after = [word.text for word in heard.words[start : start + NEAR_WORDS]]
    return any(is_work(word, code) for word in after)


def _denies_after(heard: Hearing, match: Match) -> bool:
    """Whether a "not" comes soon after the thing: which of two things is the broken one is asked again."""
    return any(heard.has(i, *DENIES) for i in range(match.last, match.last + NEAR_WORDS))


def _of_kind(
    heard: Hearing,
    kind: FieldType,
    asked: bool,
    options: Mapping[str, tuple[str, ...]],
    pattern: str | None = None,
) -> Iterator[Match]:
    if kind == "choice":
        return choice.matches(heard, asked, choice.as_options(options))
    if kind == "id":
        return ids.matches(heard, asked, pattern)
    parser = PARSERS.get(kind)
    return parser(heard, asked) if parser else iter(())


def _score(match: Match, asked: bool) -> float:
    return match.score + (ASKED if asked else 0.0)


def _claims(found: list[tuple[Match, Field]]) -> Iterator[tuple[Match, Field]]:
    """The matches in the order in which they may claim words; several fields of a kind fill in turn."""
    fields_of_kind: dict[str, list[Field]] = {}
    for _, field in found:
        same = fields_of_kind.setdefault(field.kind, [])
        if field not in same:
            same.append(field)
    given: dict[str, int] = {}
    for match, field in found:
        same = fields_of_kind[field.kind]
        if field.kind == "choice" or len(same) == 1:
            yield match, field
        elif field is same[0]:
            index = given.get(field.kind, 0)
            given[field.kind] = index + 1
            if index < len(same):
                yield match, same[index]


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
        until=match.until,
        unit=match.unit,
        approx=match.approx,
        ambiguous=match.ambiguous,
    )
