"""Single words of a name: titles before it, whose it is, everyday words as family names, Russian cases."""

from __future__ import annotations

from dataclasses import replace

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.clauses import ends_between
from frontdesk.scenario.fields.name_remarks import about_spelling, given
from frontdesk.scenario.language.naming import LINKS, given_names
from frontdesk.scenario.language.russian_names import nominative
from frontdesk.scenario.language.titles import is_family, is_title

WHOSE = ("kin", "companion", "brood")
FIRST_AND_LAST = 2
QUIET = ("filler", "thanks", "name_end", "goodbye", "spelt", "correct", "no", "and")


def past_titles(heard: Hearing, i: int) -> int:
    """The index after "Frau Doktor", where something of the name follows; a given name is no title."""
    end = i
    while end < len(heard.tokens) and _titles(heard, end):
        end += 1
    return end if end < len(heard.tokens) else i


def _titles(heard: Hearing, i: int) -> bool:
    words = heard.tokens[i].text.split()
    return bool(words) and all(is_title(word, heard.language.code) for word in words) and not given(heard, i)


def past_whose(heard: Hearing, i: int) -> int | None:
    """The index after "of my boss, Mrs": whose name it is is not the name. None when no more is said."""
    links = LINKS.get(heard.language.code, frozenset())
    end, whose = i, i
    while end < len(heard.tokens) and not given(heard, end):
        token = heard.tokens[end]
        linking = all(word in links for word in token.text.split()) or token.has("possessive", "mine")
        if not (linking or token.has(*WHOSE) or _titles(heard, end)):
            break
        end += 1
        whose = end if token.has(*WHOSE) else whose
    if whose == i:
        return i
    return end if end < len(heard.tokens) else None


def is_family_name(heard: Hearing, i: int) -> bool:
    """ "Jonas Weiß", "Theresa May": an everyday word right after a given name that nothing goes on from."""
    if not given(heard, i - 1) or ends_between(heard, i):
        return False
    if not is_family(heard.tokens[i].text, heard.language.code):
        return False
    quiet = i + 1 == len(heard.tokens) or ends_between(heard, i + 1) or heard.has(i + 1, *QUIET)
    return quiet or about_spelling(heard, i + 1)


def as_written(heard: Hearing, found: Match) -> Match | None:
    """The name as it is written down; None where a Russian one in another case leaves that open. A surname
    said before the whole name ("Mr O'Connor, Dennis O'Connor") is part of it only once."""
    told = found.value.split()
    if len(told) > FIRST_AND_LAST and told[0].casefold() == told[-1].casefold():
        found = replace(found, value=" ".join(told[1:]))
    if heard.language.code != "ru" or "-" in found.value:
        return found
    said = [word.casefold().replace("ё", "е") for word in found.value.split()]
    before = heard.tokens[found.first].first - 1
    after_na = before >= 0 and heard.words[before].text == "на"
    put = nominative(said, given_names("ru"), after_na)
    if put is None:
        return None
    if list(put) == said:
        return found
    words = map(_with_dots, put, found.value.casefold().split())
    return replace(found, value=" ".join(word.capitalize() for word in words))


def _with_dots(word: str, said: str) -> str:
    """The word with the ё that was heard in it."""
    dotted = (letter == "е" and said[i : i + 1] == "ё" for i, letter in enumerate(word))
    return "".join("ё" if one else letter for one, letter in zip(dotted, word, strict=True))
