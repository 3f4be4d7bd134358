"""Whose name is meant where several people are spoken of, and whether only a part of a name was understood.

"I'm the mum, but it's for Thiago", "doctor Wallner, so Sebastian Wallner"; nobody is called "Van" or "Dear".
"""

from __future__ import annotations

from collections.abc import Callable

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.denials import found_in
from frontdesk.scenario.fields.name_remarks import (
    DOUBT,
    about_spelling,
    after_leads,
    given,
    past_links,
    token_after,
)
from frontdesk.scenario.fields.name_words import past_titles, past_whose
from frontdesk.scenario.language.naming import leads, spelling
from frontdesk.scenario.language.no_names import is_no_name
from frontdesk.scenario.language.whose_names import for_whom

RIVAL = 2
"""So many unknown words in a row, elsewhere than the name that was read, may be the name."""

Reader = Callable[[Hearing, int], Match | None]


def meant_for(heard: Hearing, read: Reader) -> Match | None:
    """The name of the one that something is for, where a known given name follows these words."""
    for one in found_in(heard, for_whom(heard.language.code)):
        at = past_links(heard, token_after(heard, one.last))
        start = past_whose(heard, at)
        start = None if start is None else past_titles(heard, past_links(heard, start))
        if start is not None and given(heard, start) and (found := read(heard, start)):
            return in_full(heard, found, read)
    return None


def in_full(heard: Hearing, found: Match, read: Reader) -> Match:
    """The name said again with more words: "doctor Wallner, so Sebastian Wallner"."""
    said = {token.text for token in heard.tokens[found.first : found.last]}
    best = found
    for i in range(found.last, len(heard.tokens)):
        if not (given(heard, i) or heard.tokens[i].text in said) or heard.has(i - 1, "or"):
            continue
        again = read(heard, i)
        if again and len(again.value.split()) > len(best.value.split()) and _repeats(heard, again, said):
            best = again
    return best


def _repeats(heard: Hearing, again: Match, said: set[str]) -> bool:
    return bool(said & {token.text for token in heard.tokens[again.first : again.last]})


def others_after(heard: Hearing, found: Match) -> bool:
    """Whether somebody else's given name follows the name of the one it is for."""
    own = {token.text for token in heard.tokens[found.first : found.last]}
    rest = range(found.last, len(heard.tokens))
    return any(given(heard, i) and heard.tokens[i].text not in own for i in rest)


def in_part(heard: Hearing, found: Match) -> bool:
    """Whether words that would be the name were left over, or what was read is only a part of one."""
    inside = range(found.first, found.last)
    if all(heard.has(i, "particle", "the") and not given(heard, i) for i in inside):
        return found.last < len(heard.tokens)
    if len(found.value.split()) >= heard.language.name_words and unknown(heard, found.last):
        return not ends_between(heard, found.last) and not about_spelling(heard, found.last)
    if any(given(heard, i) for i in inside):
        return False
    if found.first in after_leads(heard):
        return False
    own = {heard.tokens[i].text for i in inside}
    return _longest_run(heard, found, own) >= RIVAL and not any(
        heard.has(i, *DOUBT) for i in range(len(heard.tokens))
    )


def another_speaks(heard: Hearing, found: Match) -> bool:
    """ "his surname is Hnatiuk, but I need it, I'm Rimma": somebody else says their own given name later."""
    if any(given(heard, i) for i in range(found.first, found.last)):
        return False
    own = {token.text for token in heard.tokens[found.first : found.last]}
    return any(
        given(heard, i) and heard.tokens[i].text not in own and heard.has(i - 1, "self", "name_maybe")
        for i in range(found.last, len(heard.tokens))
    )


def _longest_run(heard: Hearing, found: Match, own: set[str]) -> int:
    """The most words in a row, outside the name and after it, that nobody knows."""
    known = {
        i
        for phrases in (leads(heard.language.code), spelling(heard.language.code))
        for one in found_in(heard, phrases)
        for i in range(one.first, one.last)
    }
    longest = run = 0
    for i in range(found.last, len(heard.tokens)):
        free = unknown(heard, i) and heard.tokens[i].text not in own and heard.tokens[i].first not in known
        run = 0 if not free else 1 if ends_between(heard, i) else run + 1
        longest = max(longest, run)
    return longest


def unknown(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` is a word that no list knows."""
    if not 0 <= i < len(heard.tokens):
        return False
    token = heard.tokens[i]
    plain = token.writing == "word" and len(token.text) > 2 and not token.means
    return plain and not is_no_name(token.text, heard.language.code)
