"""A yes that the rest of the sentence takes back: "sí, pero no", "yes and no", "да, хотя нет".

Not every "no" after a yes does: "yes, no problem", "ja, aber keine Eile", "да, но не спешите".
"""

from __future__ import annotations

from frontdesk.scenario.denying import speaks_against
from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import is_one
from frontdesk.scenario.fields.denials import found_in
from frontdesk.scenario.language import Token
from frontdesk.scenario.language.assent import assent
from frontdesk.scenario.language.phrasing import Found
from frontdesk.scenario.language.turning import turning

LEADING = ("filler", "carrier", "hello", "hesitation", "thanks")
DENIES = ("no", "not", "no_or_not", "not_or_no", "no_alone", "not_after", "refuse")
AGREES = ("yes", "yes_alone", "casual")
GOES_ON = frozenset({"а"})
"""Words that only go on, although they may stand for "but"."""
STEPS = ("but", "or", "correct")
"""Kinds of words after which the other side is heard."""


def takes_back(heard: Hearing) -> bool:
    """Whether a yes is said first and then turned into its opposite."""
    start = _agreed(heard)
    if start is None:
        return False
    turns = [one.first for one in found_in(heard, turning(heard.language.code)) if one.meaning == "turn"]
    turn = next((i for i in range(start, len(heard.tokens)) if _turns(heard, i, turns)), None)
    return turn is not None and any(_denies(heard, i, turn) for i in range(turn, len(heard.tokens)))


def kindly(heard: Hearing) -> int | None:
    """Where a yes stands that only words which take nothing back come after: "yes, no rush", "yes, but that's
    all"; None when there is none."""
    agreed = _agreed(heard)
    rest = heard.tokens[agreed:] if agreed is not None else ()
    code = heard.language.code
    denies = [
        token
        for token in rest
        if (token.has(*DENIES, "goodbye") and not token.has("yes"))
        or (token.has("but") and speaks_against(tuple(token.text.split()), code))
    ]
    return agreed - 1 if agreed and denies and all(harmless(heard, one) for one in denies) else None


def after_yes(heard: Hearing) -> str:
    """What is said after a yes that leads: "is there parking?" of "yes, right, and is there parking?"."""
    agreed = _agreed(heard)
    if agreed is None:
        return ""
    at = agreed
    while heard.has(at, "yes", "casual", "thanks", "hesitation", "and", "but") and not heard.has(at, "ask"):
        at += 1
    return heard.text[heard.tokens[at].start :].strip() if at < len(heard.tokens) else ""


def but_asks(heard: Hearing) -> bool:
    """ "Yes, but is there parking?": the yes may hang on the answer. "Да, а парковка есть?" only goes on."""
    agreed = _agreed(heard)
    at = heard.skip(agreed, *AGREES) if agreed is not None else 0
    return heard.has(at, "but") and heard.tokens[at].text not in GOES_ON


def harmless(heard: Hearing, token: Token) -> bool:
    """Whether a denial is part of words that take nothing back: "no rush", "why not"."""
    return any(one.first < token.last and token.first < one.last for one in kind_words(heard))


def kind_words(heard: Hearing) -> tuple[Found, ...]:
    """Phrases in which a "no" takes nothing back, or agrees."""
    code = heard.language.code
    kind = [  # in one piece: "that's not all" is not "that's all"
        one
        for one in found_in(heard, turning(code))
        if one.meaning == "harmless" and one.last - one.first == one.told
    ]
    return (*kind, *(one for one in found_in(heard, assent(code)) if one.meaning == "yes"))


def _agreed(heard: Hearing) -> int | None:
    """The index after the first word of agreement, where nothing but politeness leads up to it."""
    for i, token in enumerate(heard.tokens):
        if token.has("no") and not token.has("yes"):
            return None
        if token.has(*AGREES):
            return i + 1
        if not token.has(*LEADING, "and", "but"):
            return None
    return None


def _turns(heard: Hearing, i: int, turns: list[int]) -> bool:
    token = heard.tokens[i]
    if is_one(heard, i, "conditions"):
        return False  # "sí, si no llueve"
    return token.has(*STEPS) or any(token.first <= first < token.last for first in turns)


def _denies(heard: Hearing, i: int, turn: int) -> bool:
    token = heard.tokens[i]
    if token.has("yes", "thanks", "goodbye") or harmless(heard, token):
        return False
    turns = i == turn or token.has("but")
    within = turns and speaks_against(tuple(token.text.split()), heard.language.code)  # "pero no"
    return within or token.has(*DENIES)
