"""Of two values said in one breath, which one stands: wanted now, had before, or taken by something else.

"I had Monday at ten but something came up, put me down for Thursday": each value belongs to its clause, and
the words of the clause say what it stands for. What was had before, or is busy, gives way to whatever is
wanted. Where two different days or hours are still left, nobody knows which is meant, and none is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ENDS, is_one
from frontdesk.scenario.fields.cues import Cue, cues

WANTED, PLAIN, HAD, BUSY = "wanted", "plain", "had", "busy"
HOURS = "hours"
FOR_WHOM = ("party", "with", "along", "and", "plus", "for", "as_in", "of", "or")
STARTS = ("because", "than", "so", "but", "sooner", "also", "theirs", "move")
"""Words that begin a clause, and so tell of what follows only."""
MEANS = {
    **{"because": BUSY, HOURS: BUSY, "taken": BUSY, "theirs": BUSY, "than": BUSY},
    **{
        "so": WANTED,
        "suits": WANTED,
        "but": PLAIN,
        "also": PLAIN,
        "depends": PLAIN,
        "sooner": PLAIN,
        "move": PLAIN,
    },
}
NO_SUM = 5
"""Digits from which on a value is no number that is told of: a postcode, a telephone number."""
DIGITS = tuple("0123456789+")
CONDITION = 6
"""Words that a condition has before what follows from it."""
FIRM = 1.0
"""How much more surely a value must be one, so that another does not count beside it."""
OF_VALUES = (
    *("part", "num", "ord", "at", "on", "the", "oclock", "ampm", "half", "quarter", "past", "to", "weekday"),
    *("rel", "month", "unit", "half_of", "moment", "in", "and_minutes", "filler", "party", "till", "up_to"),
    *("after", "from", "persons", "hesitation", "bound", "about", "money", "day_mark", "hour", "a"),
)
"""What may stand between a value and the words that tell of it."""
LINKED = ("or", "and", "till", *OF_VALUES)


def told_of(heard: Hearing) -> tuple[Cue, ...]:
    """The cues of an utterance, and those who are named as having plans of their own: "my daughter comes"."""
    return heard.once("told of", lambda: _told_of(heard))


def _told_of(heard: Hearing) -> tuple[Cue, ...]:
    found = [cue for cue in cues(heard) if not _is_inside(heard, cue)]
    found = [_whose(heard, _if_not(heard, cue)) for cue in found]
    for i, token in enumerate(heard.tokens):
        taken = any(cue.first < token.last and token.first < cue.last for cue in found)
        if token.has("kin", "companion") and not taken and not heard.has(i - 1, *FOR_WHOM):
            found.append(Cue("theirs", token.first, token.last))
    return tuple(sorted(found, key=lambda cue: cue.first))


def _if_not(heard: Hearing, cue: Cue) -> Cue:
    """ "if that's gone, then at six": what stands in its place is but another possibility."""
    near = range(cue.first - CONDITION, cue.first)
    before = (i for i, token in enumerate(heard.tokens) if token.last - 1 in near)
    other = cue.kind == "so" and any(is_one(heard, i, "conditional") for i in before)
    return replace(cue, kind="also") if other else cue


def _whose(heard: Hearing, cue: Cue) -> Cue:
    """ "my husband wants Thursday": somebody else's wish."""
    before = next((i for i, token in enumerate(heard.tokens) if token.last == cue.first), -1)
    theirs = cue.kind == WANTED and heard.has(before, "kin") and not heard.has(before - 1, *FOR_WHOM)
    return replace(cue, kind="theirs") if theirs else cue


def _is_inside(heard: Hearing, cue: Cue) -> bool:
    """Whether it is but a part of "or so"."""
    vague = heard.once("or so", lambda: [token for token in heard.tokens if token.has("or_so")])
    return any(token.first < cue.first < token.last for token in vague)


def standing(heard: Hearing, match: Match, found: Sequence[Match], told: Sequence[Cue]) -> str:
    """What `match` stands for among the others that were `found`."""
    after = _after(heard, match, found, told)
    if after:
        return MEANS.get(after.kind, after.kind)
    first = heard.tokens[match.first].first
    cue = max((cue for cue in told if cue.last <= first), key=lambda one: one.first, default=None)
    if cue is None or _stopped(heard, cue.last, first):
        return PLAIN
    between = [one for one in found if cue.last <= heard.tokens[one.first].first and one.last <= match.first]
    if between and not _shares(heard, between[-1], match):
        return PLAIN
    if any(_after(heard, one, found, told) == cue for one in found if one.last <= match.first):
        return PLAIN
    return MEANS.get(cue.kind, cue.kind)


def _after(heard: Hearing, match: Match, found: Sequence[Match], told: Sequence[Cue]) -> Cue | None:
    """The cue right behind the value, unless it tells of the next one."""
    end, cue = match.last, None
    while cue is None and end < len(heard.tokens):
        within = range(heard.tokens[end].first, heard.tokens[end].last)
        cue = next((one for one in told if one.first in within), None)
        if cue is None and (not heard.has(end, *OF_VALUES) or any(one.first == end for one in found)):
            return None
        end += 1
    closing = cue is not None and cue.kind == "so" and cue.last == len(heard.words)  # "Sunday then"
    if (
        cue is None
        or (cue.kind in STARTS and not closing)
        or _stopped(heard, heard.tokens[match.last - 1].last, cue.first)
    ):
        return None
    following = next((one for one in found if heard.tokens[one.first].first >= cue.last), None)
    if following is None or cue.kind == "taken":
        return cue
    start = next(i for i, token in enumerate(heard.tokens) if token.first >= cue.last)
    next_word = heard.tokens[following.first].first
    told_between = any(cue.last <= one.first < next_word for one in told)
    if cue.kind == WANTED or (cue.kind == HOURS and not told_between):
        return None
    if any(cue.last <= one.first < next_word and one.kind in STARTS for one in told):
        return cue
    return None if _linked(heard, start, following.first) else cue


def _linked(heard: Hearing, start: int, end: int) -> bool:
    """Whether nothing but small words stand between two tokens."""
    return all(heard.has(i, *LINKED) for i in range(start, end))


def _shares(heard: Hearing, one: Match, other: Match) -> bool:
    """Whether a value has the cue of the one before it: "I had Monday or Tuesday", "I said 4929 1234"."""
    start, end = one.last, other.first
    digits = start == end and not is_moment(other)
    joined = digits or any(heard.has(i, "or", "and") for i in range(start, end))
    return joined and _linked(heard, start, end)


def _stopped(heard: Hearing, start: int, end: int) -> bool:
    """Whether a comma or a full stop stands between two words."""
    return not ENDS.isdisjoint(heard.text[heard.words[start - 1].end : heard.words[end].start])


def standing_ones(heard: Hearing, found: Sequence[Match]) -> list[Match]:
    """The matches without those that were had before, or are busy, where another one is wanted."""
    told = told_of(heard)
    if any(cue.kind == "depends" for cue in told):
        return [_open(one) if is_moment(one) and not _settled_on(heard, one, told) else one for one in found]
    if len({match.value for match in found}) < 2:
        return list(found)
    stands = {match: standing(heard, match, found, told) for match in found}
    firmest = max(firm(match) for match in found)
    equal = [match for match in found if firmest - firm(match) < FIRM and (match.value or match.settled)]
    equal += [match for match in found if match not in equal and match.value and stands[match] == WANTED]
    equal = equal or [match for match in found if firmest - firm(match) < FIRM]
    final = max(equal, key=lambda one: one.first)
    last = 0 if stands[final] == HAD else final.first
    kept = [match for match in equal if match.settled or not _gives_way(heard, match, stands[match], last)]
    moved = any(cue.kind == "move" for cue in told)
    if not kept and not moved:
        return list(found)
    kept = _moved(heard, kept or equal) if moved else kept
    wanted = [match for match in kept if stands[match] == WANTED and _may_be_wanted(heard, match)]
    if len({match.value for match in wanted}) == 1 and wanted[-1] is kept[-1]:
        prior = max((match.last for match in kept if match not in wanted), default=0)
        if not any(heard.has(i, "or", "too") for i in range(prior, wanted[0].first)):
            return wanted
    loose = [match for match in found if not match.value and stands[match] == BUSY and is_moment(match)]
    return [match for match in found if match in kept or (match not in equal and match not in loose)]


def _moved(heard: Hearing, kept: Sequence[Match]) -> list[Match]:
    """ "Can you move my Tuesday appointment to Friday": of two, the one that it is moved to."""
    pair = len({match.value for match in kept}) == 2 and all(is_moment(match) for match in kept)
    if not pair or any(heard.has(i, "or") for i in range(kept[0].last, kept[-1].first)):
        return list(kept)
    to = [
        match for match in kept if not heard.has(match.first - 1, "from") or heard.has(match.first - 1, "at")
    ]
    return to if len(to) == 1 else [kept[-1]]


def _settled_on(heard: Hearing, match: Match, told: Sequence[Cue]) -> bool:
    """ "it depends on my shift, let's say Tuesday": what is wanted after all is said."""
    first = heard.tokens[match.first].first
    depends = max(cue.last for cue in told if cue.kind == "depends")
    return depends <= first and any(depends <= cue.first < first and cue.kind == WANTED for cue in told)


def _open(match: Match) -> Match:
    return replace(match, value="", complete=False, ambiguous=match.ambiguous or (match.value,))


def rivals(heard: Hearing, one: Match, other: Match) -> bool:
    """Whether they are two coming days or two hours, and no words say which of them is meant."""
    pair = (one, other)
    if any(not match.value or not is_moment(match) or _is_gone(heard, match) for match in pair):
        return False
    if any(match.settled or heard.has(match.first, "day_shift", "one_after", "now_hour") for match in pair):
        return False
    if any(_is_feast_of(heard, match) for match in pair):
        return False
    return one.value != other.value and abs(firm(one) - firm(other)) < FIRM


def _gives_way(heard: Hearing, match: Match, stand: str, last: int) -> bool:
    """Whether it was had before or is busy; a day gone by may be the one that is asked for.

    `last` is where the last of them begins, unless it was had too: of sums and numbers, what was had is
    said first.
    """
    if heard.has(match.first - 1, "since") or heard.has(match.first, "now_hour", "now"):
        return True
    if _is_feast_of(heard, match):
        return True
    if _is_gone(heard, match):
        return False
    if not is_moment(match):
        before = match.first < last or len(match.value) >= NO_SUM
        return stand == HAD and before and match.value[:1] in DIGITS
    return stand in (HAD, BUSY)


def _is_feast_of(heard: Hearing, match: Match) -> bool:
    """ "the Christmas party", "la cena de Navidad": the feast says what it is, not when."""
    if not heard.has(match.first, "holiday", "easter"):
        return False
    after, before = match.last, heard.skip_back(match.first - 1, "of")
    named = heard.language.code == "en" and after < len(heard.tokens) and not heard.tokens[after].means
    of = before < match.first - 1 and before >= 0 and not heard.tokens[before].means
    return named or of


def firm(match: Match) -> float:
    """How surely it is a value, however many words say it."""
    return min(match.score - (match.last - match.first), 2.0) if is_moment(match) else match.score


def _may_be_wanted(heard: Hearing, match: Match) -> bool:
    return is_moment(match) and not _is_gone(heard, match)


def _is_gone(heard: Hearing, match: Match) -> bool:
    """Whether it is a day before today."""
    value = _first_of(match)
    return value[4:5] == "-" and value[:10] < heard.at.date().isoformat()


def is_moment(match: Match) -> bool:
    """Whether it is a day or a time; numbers are added up, and "so" says more of them."""
    value = _first_of(match)
    return value[4:5] == "-" or value[-3:-2] == ":"


def _first_of(match: Match) -> str:
    return (match.ambiguous or (match.value,))[0]
