"""Options in an order: by price, size, time or number, and which of them "the cheapest" or "the other" is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.denials import denied, found_in
from frontdesk.scenario.language import Language, listen
from frontdesk.scenario.language.concepts import concepts_of
from frontdesk.scenario.language.ordering import PLACES, RANKED, SIZES
from frontdesk.scenario.language.phrasing import Found, Phrases, compiled

Named = tuple[str, tuple[str, ...]]
Rank = Callable[[str, Language], "float | None"]
_MANY = 3


@lru_cache(maxsize=8)
def _places(code: str) -> Phrases:
    tables = PLACES.get(code, PLACES["en"])
    plain = {f"{key}{mark}": _only(text, mark) for key, text in tables.items() for mark in ("", "?")}
    return compiled(plain, code)


def _only(text: str, mark: str) -> str:
    """The phrases that compare two, or the others."""
    phrases = [one.strip() for one in text.split("|")]
    return " | ".join(one.removesuffix(" +") for one in phrases if one.endswith(" +") == (mark == "?"))


@lru_cache(maxsize=8)
def _sizes(code: str) -> Phrases:
    tables = SIZES.get(code, SIZES["en"])
    return compiled({str(rank): text.replace(" ", " | ") for rank, text in enumerate(tables)}, code)


def place(heard: Hearing, options: Sequence[Named]) -> tuple[str, int, int] | None:
    """The option at the place that was said, and the words that say it."""
    found = _found(heard)
    if not found or len(options) < 2 or any(one.meaning == "all" for one in found):
        return None
    if len(found) > 1 and (middle := _between(heard, found, options)):
        return middle
    wanted = [one for one in found if not _denied(heard, one, found)]
    ends = {one.meaning.rstrip("?") for one in wanted} - {"other"}
    if not ends:
        return _the_other(heard, found, options)
    if len(ends) > 1 or (len(wanted) == 1 and wanted[0].meaning.endswith("?") and len(options) >= _MANY):
        return None
    value = _at(ends.pop(), options, heard.language)
    return (value, wanted[0].first, wanted[0].last) if value else None


def _found(heard: Hearing) -> tuple[Found, ...]:
    """The places said; what may or may not compare two does not."""
    found = found_in(heard, _places(heard.language.code))
    whole = {(one.first, one.last) for one in found if not one.meaning.endswith("?")}
    return tuple(one for one in found if not one.meaning.endswith("?") or (one.first, one.last) not in whole)


def _denied(heard: Hearing, one: Found, found: Sequence[Found]) -> bool:
    return denied(heard, one.first, one.last, found)


def _between(heard: Hearing, found: Sequence[Found], options: Sequence[Named]) -> tuple[str, int, int] | None:
    """ "Not the big one and not the small one": what lies between."""
    ends = {one.meaning.rstrip("?") for one in found if _denied(heard, one, found)}
    ends = {end for end in ends if end[-1] in "+-"}
    if len(ends) == 2 and len({end[:-1] for end in ends}) == 1:
        value = _at("middle", options, heard.language)
        return (value, found[0].first, found[-1].last) if value else None
    return None


def _the_other(
    heard: Hearing, found: Sequence[Found], options: Sequence[Named]
) -> tuple[str, int, int] | None:
    """Of two, the one that was not denied."""
    denied = [one for one in found if one.meaning != "other" and _denied(heard, one, found)]
    if len(options) != 2 or len(denied) != 1:
        return None
    value = _at(denied[0].meaning.rstrip("?"), options, heard.language)
    other = next((name for name, _ in options if name != value), None) if value else None
    said = next((one for one in found if one.meaning == "other"), denied[0])
    return (other, said.first, said.last) if other else None


def _at(end: str, options: Sequence[Named], language: Language) -> str | None:
    for rank in _SCALES.get(end.rstrip("+-"), ()):
        ranks = [(_of(rank, names, language), value) for value, names in options]
        known = sorted((number, value) for number, value in ranks if number is not None)
        if len(known) < len(options) or len({number for number, _ in known}) < len(known):
            continue
        if end == "middle":
            return known[len(known) // 2][1] if len(known) % 2 else None
        return known[-1][1] if end.endswith("+") else known[0][1]
    return None


def _of(rank: Rank, names: Sequence[str], language: Language) -> float | None:
    found = (rank(name, language) for name in names)
    return next((number for number in found if number is not None), None)


@lru_cache(maxsize=2048)
def _counted(text: str, language: Language, kind: str) -> float | None:
    """The number in `text` that counts a `kind` ("unit": minutes, "money", "persons"), or any for ""."""
    _, tokens = listen(text, language)
    for i, token in enumerate(tokens):
        if not token.has("num", "people"):
            continue
        number = token.get("num") if token.has("num") else token.get("people")
        if not kind:
            return float(number or 0)
        for beside in (i + 1, i - 1):
            if 0 <= beside < len(tokens) and tokens[beside].has(kind):
                times = tokens[beside].get("unit") if kind == "unit" else 1
                return float((number or 0) * (times or 1))
    sole = next((token.get("unit") for token in tokens if token.has("unit")), None)
    return float(sole) if kind == "unit" and sole else None


def _money(text: str, language: Language) -> float | None:
    if any(sign in text for sign in "€$£₽₪"):
        return _counted(text, language, "")
    return _counted(text, language, "money")


def _length(text: str, language: Language) -> float | None:
    return _counted(text, language, "unit")


def _slowness(text: str, language: Language) -> float | None:
    length = _counted(text, language, "unit")
    return None if length is None else -length


def _number(text: str, language: Language) -> float | None:
    return _counted(text, language, "")


def _moment(text: str, language: Language) -> float | None:
    _, tokens = listen(text, language)
    for token in tokens:
        if token.writing == "clock":
            hours, _, minutes = token.text.partition(":")
            return float(int(hours) * 60 + int(minutes))
    return None


def _size(text: str, language: Language) -> float | None:
    _, tokens = listen(text, language)
    found = _sizes(language.code).find([token.text for token in tokens])
    return float(found[0].meaning) if found else None


def _scale(name: str) -> Rank:
    order = RANKED[name]

    def rank(text: str, language: Language) -> float | None:
        concepts = concepts_of(text, language.code)
        return next((float(i) for i, concept in enumerate(order) if concept in concepts), None)

    return rank


_SCALES: dict[str, tuple[Rank, ...]] = {
    "price": (_money, _scale("price"), _size),
    "size": (_size, _scale("persons"), _number, _scale("price")),
    "speed": (_slowness, _scale("speed")),
    "time": (_moment, _scale("time")),
    "length": (_length, _size, _number),
    "count": (_scale("often"), _number),
    "middle": (_size, _money, _scale("price"), _scale("time"), _length, _number),
}
