"""What is said around a name: who it is for, how it is written, and second thoughts.

"It's for my daughter Anna", "Claire with an e", "just put Dave, that's fine", "Schmidt, no, Schmitt".
"""

from __future__ import annotations

from rapidfuzz import fuzz

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.denials import found_in
from frontdesk.scenario.language.naming import LINKS, STOPS, is_given, leads, spelling
from frontdesk.scenario.language.no_names import is_no_name
from frontdesk.scenario.language.whose_names import is_address

DOUBT = ("ask", "correct", "not", "refuse", "person", "cancel", "unknown")
VALUES = (
    "name_is",
    "name_maybe",
    "num",
    "ord",
    "weekday",
    "month",
    "unit",
    "persons",
    "yes",
    "no",
    "ask_first",
    "rel",
    "part",
)
WITH = ("with", "existing")
"""Whom somebody comes with, or has spoken to, is not who it is for."""
LIKE = 60
"""From this likeness of letters (0 to 100) on, a name said again corrects the one it is like."""
NEAR = 2
"""Words between a name and talk about its spelling, at most."""


def given(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` is a name that many people are given, and no word of another value."""
    if not 0 <= i < len(heard.tokens) or (heard.has(i, *VALUES) and not heard.has(i, "given")):
        return False
    return is_given(heard.tokens[i].text.removesuffix("'s"), heard.language.code)


def ends_name(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` is talk about a name before it: "mit dt", "ударение", "the Harrison party"."""
    if not 0 <= i < len(heard.tokens):
        return False
    token = heard.tokens[i]
    starts = heard.once("spelling starts", lambda: _spelling_starts(heard))
    kindly = is_address(token.text, heard.language.code) and i + 1 == len(heard.tokens)
    return kindly or token.text in STOPS or token.first in starts


def _spelling_starts(heard: Hearing) -> frozenset[int]:
    return frozenset(one.first for one in found_in(heard, spelling(heard.language.code)))


def after_leads(heard: Hearing) -> list[int]:
    """Where names may begin after "put it down as" or "my daughter", the last one first."""
    code = heard.language.code
    ends = {token_after(heard, one.last) for one in found_in(heard, leads(code))}
    ends |= {i + 1 for i, token in enumerate(heard.tokens) if token.has("companion")}
    starts = {past_links(heard, i) for i in ends}
    return sorted((i for i in starts if i < len(heard.tokens)), reverse=True)


def token_after(heard: Hearing, word: int) -> int:
    """The index of the first token that begins at the word at `word` or after it."""
    return next((i for i, token in enumerate(heard.tokens) if token.first >= word), len(heard.tokens))


def past_links(heard: Hearing, i: int) -> int:
    """The index after words that may stand between a lead and its name."""
    links = LINKS.get(heard.language.code, frozenset())
    while i < len(heard.tokens) and not given(heard, i):
        token = heard.tokens[i]
        linking = all(part in links for part in token.text.split())
        if not linking and not token.has("name_is", "name_maybe", "companion", "possessive"):
            break
        i += 1
    return i


def only_given(heard: Hearing) -> int | None:
    """Where the one given name stands in a sentence about other things; None when there are several."""
    places = [i for i in range(len(heard.tokens)) if given(heard, i) and len(heard.tokens[i].text) > 2]
    starts = [i for i in places if i - 1 not in places]
    same = len({heard.tokens[i].text for i in starts}) == 1
    if not same or heard.has(starts[0] - 1, *WITH):
        return None
    around = (*heard.tokens[: starts[0]], *heard.tokens[places[-1] + 1 :])
    doubtful = any(token.has(*DOUBT) or token.has("or") for token in around)
    return None if doubtful or heard.has(0, "ask_first") else starts[-1]


def others_given(heard: Hearing, first: int, last: int) -> bool:
    """Whether another given name stands outside tokens `first` to `last`, and nothing says which counts."""
    own = {token.text for token in heard.tokens[first:last]}
    others = [
        i
        for i, token in enumerate(heard.tokens)
        if not first <= i < last and token.text not in own and len(token.text) > 2 and given(heard, i)
    ]
    if not others:
        return False
    spelled = about_spelling(heard, last)
    between = range(min(last, others[0] - 1), max(first, others[-1]))
    return not spelled and not any(heard.has(i, "correct", "no", "not", "as_in") for i in between)


def is_remark(heard: Hearing, first: int, last: int) -> bool:
    """Whether what follows the name in tokens `first` to `last` (exclusive) is only talk about it."""
    rest = range(last, len(heard.tokens))
    own = {token.text for token in heard.tokens[first:last]}
    others = any(given(heard, i) and heard.tokens[i].text not in own for i in rest)
    if others or any(heard.has(i, "ask", "or") for i in rest):
        return False
    if about_spelling(heard, last) or not rest:
        return True
    many = any(given(heard, i) for i in range(first, last))
    if many and ends_between(heard, last) and not any(heard.has(i, "correct", "cancel") for i in rest):
        return True
    if any(heard.has(i, *DOUBT) and not heard.has(i, "yes", "filler") for i in rest):
        return False
    if many:
        return True
    known = [
        bool(heard.tokens[i].means) or is_no_name(heard.tokens[i].text, heard.language.code) for i in rest
    ]
    return ends_between(heard, last) and 2 * sum(known) >= len(known)


def about_spelling(heard: Hearing, last: int) -> bool:
    """Whether the words from token `last` on tell how the name before them is written."""
    if last >= len(heard.tokens):
        return False
    word = heard.tokens[last].first
    return any(0 <= one.first - word <= NEAR for one in found_in(heard, spelling(heard.language.code)))


def second_thoughts(heard: Hearing, last: int) -> int | None:
    """Where another name may begin after "no, sorry", said after the token before `last`."""
    starts = [i + 1 for i in range(last, len(heard.tokens)) if heard.has(i, "correct", "no", "but")]
    return starts[-1] if starts else None


def put_right(heard: Hearing, before: str, after: str) -> str:
    """The name that is meant when `after` corrects `before`: "Anna Petrova, no, Inna" is Inna Petrova."""
    words, new = before.split(), after.split()
    if len(words) < 2 or len(new) != 1:
        return after
    alike = max(range(len(words)), key=lambda at: fuzz.ratio(words[at].casefold(), new[0].casefold()))
    if fuzz.ratio(words[alike].casefold(), new[0].casefold()) >= LIKE:
        return " ".join((*words[:alike], new[0], *words[alike + 1 :]))
    if is_given(new[0].casefold(), heard.language.code):
        return " ".join((new[0], *words[1:]))
    return after


def names_a_thing(heard: Hearing, first: int, last: int) -> bool:
    """Whether bare words are a thing rather than a name: "a city bike", "actually the blue bike"."""
    if any(given(heard, i) for i in range(first, last)):
        return False
    if heard.has(first - 1, "a") and not heard.has(first - 1, "name_is", "name_maybe"):
        return True
    several = last - first > 1
    return several and any(heard.has(i, "correct") for i in range(first))
