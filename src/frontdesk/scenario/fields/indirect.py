"""An option that is meant without being named: by what the words are about, or by its place among the others.

"My roots are showing" is about colouring; "the cheaper one" is the one with the lower price. Nothing is taken
from a question, nor where two options fit as well as each other. What is found is less than certain, so that
a bot reads it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.denials import denied, found_in
from frontdesk.scenario.fields.ranking import place
from frontdesk.scenario.language.concepts import CHILDREN, PARENTS, STATES, concepts_of, sense_table
from frontdesk.scenario.language.phrasing import Found

CONFIDENCE = 0.65
"""Low enough that a dialogue asks whether it is so."""
WIDER = 0.5
"""What a wider concept counts: who pays at the door probably pays cash."""
UNSAID = 0.1
"""What a concept that was not said costs an option: "a trim" is a haircut, not a haircut with colour."""
CLEAR = 0.3
"""By how much the best option must lead."""
TURNS = ("but", "correct")


@dataclass(frozen=True, slots=True)
class Choice:
    """An option: its value and everything it is called."""

    value: str
    names: tuple[str, ...]

    def concepts(self, code: str) -> frozenset[str]:
        """What it is about."""
        return frozenset().union(*(concepts_of(name, code) for name in self.names))


def meant(heard: Hearing, options: Sequence[Choice]) -> Match | None:
    """The option meant, if it is clear which."""
    if not heard.tokens or asks(heard):
        return None
    found = place(heard, tuple((one.value, one.names) for one in options))
    if found is None and not any(token.has("any") for token in heard.tokens):
        found = _by_concepts(heard, options)
    if found is None:
        return None
    value, first, last = found
    covering = [i for i, token in enumerate(heard.tokens) if token.first < last and token.last > first]
    return Match(value, covering[0], covering[-1] + 1, 1.0, confidence=CONFIDENCE, settled=True)


def asks(heard: Hearing) -> bool:
    """A question, or no decision: "what is the difference?", "I'm not sure"."""
    first = heard.skip(0, "hesitation", "hello", "and", "yes", "thanks", "but", "wait")
    if heard.has(first, "ask_first") and not heard.has(first, "modal", "request"):
        return True
    wavers = any(token.has("guess") and token.last - token.first > 1 for token in heard.tokens)
    wavers = wavers or any(token.has("unknown", "neither") for token in heard.tokens)
    return (
        wavers or heard.text.rstrip().endswith(("?", "؟")) or any(token.has("ask") for token in heard.tokens)
    )


def _by_concepts(heard: Hearing, options: Sequence[Choice]) -> tuple[str, int, int] | None:
    code = heard.language.code
    about = {one.value: one.concepts(code) for one in options}
    wanted, unwanted = _evidence(heard, code)
    known = frozenset().union(*about.values())
    weights = _weights(wanted, known)
    against = {one.meaning for one in unwanted} - weights.keys()
    scores = {
        value: sum(weights.get(one, -UNSAID) for one in concepts) - len(concepts & against)
        for value, concepts in about.items()
        if concepts & weights.keys()
    }
    if not scores:
        return _the_other(about, unwanted)
    best, *others = sorted(scores, key=lambda value: -scores[value])
    if scores[best] <= 0 or (others and scores[best] - scores[others[0]] < CLEAR):
        return None
    told = [one for one in wanted if about[best] & {one.meaning, *_near(one.meaning)}]
    return best, min(one.first for one in told), max(one.last for one in told)


def _the_other(about: dict[str, frozenset[str]], unwanted: Sequence[Found]) -> tuple[str, int, int] | None:
    """Of two options, the one that is not denied: "I've no cash on me"."""
    denied_ones = [value for value, concepts in about.items() if concepts & {one.meaning for one in unwanted}]
    if len(about) != 2 or len(denied_ones) != 1:
        return None
    other = next(value for value in about if value != denied_ones[0])
    return other, min(one.first for one in unwanted), max(one.last for one in unwanted)


def _weights(wanted: Iterable[Found], known: frozenset[str]) -> dict[str, float]:
    """What each concept that an option has counts; a wider one only where no option has the concept."""
    weights: dict[str, float] = {}
    for one in wanted:
        if one.meaning in known:
            weights[one.meaning] = 1.0
    for one in wanted:
        near = () if one.meaning in known else _near(one.meaning)
        for other in near:
            if other in known:
                weights.setdefault(other, WIDER)
    return weights


def _near(concept: str) -> tuple[str, ...]:
    return (*PARENTS.get(concept, ()), *CHILDREN.get(concept, ()))


def _evidence(heard: Hearing, code: str) -> tuple[list[Found], list[Found]]:
    """What is wanted, and what is denied; after a "but" or "rather", only what follows counts."""
    found = found_in(heard, sense_table(code))
    wanted = [one for one in found if one.meaning in STATES or not denied(heard, one.first, one.last, found)]
    unwanted = [one for one in found if one not in wanted]
    turns = [token.last for token in heard.tokens if token.has(*TURNS) and not token.has("yes")]
    for turn in reversed(turns):
        after = [one for one in wanted if one.first >= turn]
        if after:
            return after, unwanted
    return wanted, unwanted
