"""Whether a keyword was said only to be denied: "Ich habe keine Schmerzen, nur Kontrolle".

What is denied must be the keyword itself: "I can't stand the pain", "никогда такой боли не было" and "no
puedo dormir del dolor" speak of pain all the same. A denial reaches over a few small words and no comma.
"""

from __future__ import annotations

from collections.abc import Iterable

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import clause_of, ends_after, signs_after
from frontdesk.scenario.language.denying import Denying, denying, is_one

REACH = 5
"""Words between a denial and what it denies, at most."""
FINITE = ("ит", "ят", "ет", "ют", "ут")
"""How Russian verbs end, which a "нет" before them cannot deny: "нет болит"."""
NOUNS = frozenset({"нет", "нету"})
"""What denies nouns only, in languages that have another word for verbs."""


def speaks_against(words: tuple[str, ...], code: str) -> bool:
    """Whether a keyword is itself a denial: "can't breathe"."""
    return any(is_one(word, denying(code).deny) for word in words)


def means_little(word: str, code: str) -> bool:
    """Whether a word belongs to denials and says nothing by itself: "at all"."""
    table = denying(code)
    return any(is_one(word, listed) for listed in (table.deny, table.between, table.tail))


def denied(heard: Hearing, first: int, last: int) -> tuple[int, int] | None:
    """The words (the second exclusive) by which the words `first` to `last` are denied before, among or after
    them, these included; None when they are not."""
    table = denying(heard.language.code)
    if never_so(heard, first):
        return None
    if _inside(heard, first, last, table):
        return first, last
    start = _before(heard, first, table)
    if start is not None:
        return start, last
    end = _after(heard, first, last, table)
    return (first, end) if end is not None else None


def never_so(heard: Hearing, index: int) -> bool:
    """Whether the clause around that word says how bad it is: "I have never had pain like this"."""
    table = denying(heard.language.code)
    start, end = clause_of(heard, index, index + 1)
    said = [heard.words[i].text for i in range(start, end)]
    return says_never(said, heard.language.code) and bool(table.so.search(" ".join(said)))


def says_never(said: Iterable[str], code: str) -> bool:
    """Whether one of these words is a "never": what never was may be there now."""
    return any(is_one(word, denying(code).never) for word in said)


def something_else(heard: Hearing, denial: int, first: int) -> bool:
    """Whether the denial at word `denial` is about something else than the word at `first`: about bearing
    it, about what stands before a "but" or an "and", or "not only"."""
    table = denying(heard.language.code)
    words = [heard.words[i].text for i in range(denial, first)]
    turns = any(denial < t.first < first and t.has("but", "and") and not t.has("not") for t in heard.tokens)
    return turns or any(is_one(word, table.other) for word in words) or _only(heard, denial, table)


def denial_near(heard: Hearing, first: int, last: int) -> bool:
    """Whether any denial stands among these words or shortly before them."""
    table = denying(heard.language.code)
    return any(is_one(heard.words[i].text, table.deny) for i in range(max(0, first - REACH), last))


def _inside(heard: Hearing, first: int, last: int, table: Denying) -> bool:
    """ "Es tut nicht weh", where "tut weh" is the keyword; but "my face won't stop swelling"."""
    places = [i for i in range(first + 1, last - 1) if is_one(heard.words[i].text, table.deny)]
    return any(
        not _only(heard, i, table)
        and not any(is_one(heard.words[j].text, table.other) for j in range(i + 1, last))
        for i in places
    )


def _before(heard: Hearing, first: int, table: Denying) -> int | None:
    """Where the denial before the word at `first` stands."""
    for i in range(first - 1, max(-1, first - 2 - REACH), -1):
        if ends_after(heard, i):
            return None
        word = heard.words[i].text
        if is_one(word, table.deny) and not (_noun_only(word, table) and not _nouns(heard, i, first, table)):
            other = _only(heard, i, table) or _again(heard, i, table) or _much(heard, i, table)
            return None if other else i
        if not (is_one(word, table.between) or is_one(word, table.adjective)):
            return None
    return None


def _nouns(heard: Hearing, denial: int, first: int, table: Denying) -> bool:
    """Whether a bare "no" belongs to what follows: "no real pain", but "no it hurts"."""
    between = [heard.words[i].text for i in range(denial + 1, first)]
    if heard.words[denial].text in NOUNS:
        return not heard.words[first].text.endswith(FINITE)
    return all(is_one(word, table.adjective) for word in between)


def _noun_only(word: str, table: Denying) -> bool:
    return word in NOUNS or is_one(word, table.noun_only)


def _again(heard: Hearing, denial: int, table: Denying) -> bool:
    """ "I can't eat without pain", "not a day without pain": denied twice."""
    if not heard.language.kinds.get("lacking") or not _lacking(heard, denial):
        return False
    start, _ = clause_of(heard, denial, denial + 1)
    return any(is_one(heard.words[i].text, table.deny) for i in range(start, denial))


def _lacking(heard: Hearing, index: int) -> bool:
    token = next((one for one in heard.tokens if one.first <= index < one.last), None)
    return token is not None and token.has("lacking") and not token.has("no", "not", "no_alone")


def _much(heard: Hearing, denial: int, table: Denying) -> bool:
    """Whether something else of the clause before is denied: "никогда такой боли не было"."""
    return any(
        is_one(heard.words[i].text, table.other)
        for i in range(clause_of(heard, denial, denial + 1)[0], denial)
    )


def _after(heard: Hearing, first: int, last: int, table: Denying) -> int | None:
    """Where the denial after these words ends: "Schmerzen habe ich keine", "боли нет", "pain? no"."""
    start, _ = clause_of(heard, first, last)
    if any(is_one(heard.words[i].text, table.other) for i in range(start, first)):
        return None
    if last < len(heard.words) and "?" in signs_after(heard, last - 1):
        alone = all(is_one(heard.words[i].text, table.between) for i in range(start, first))
        return last + 1 if alone and _says_no(heard, last) else None
    at = last
    while at < len(heard.words) and at - last <= REACH and not ends_after(heard, at - 1):
        if is_one(heard.words[at].text, table.deny):
            return at + 1 if _tails_off(heard, at + 1, table) else None
        if not is_one(heard.words[at].text, table.between):
            return None
        at += 1
    return None


def _tails_off(heard: Hearing, start: int, table: Denying) -> bool:
    """Whether the clause has nothing more to say from the word at `start` on."""
    for i in range(start, len(heard.words)):
        if ends_after(heard, i - 1):
            return True
        if is_one(heard.words[i].text, table.only):
            return i > start  # "keine nur Kontrolle" goes on; "not only" denies nothing
        if not (is_one(heard.words[i].text, table.tail) or is_one(heard.words[i].text, table.deny)):
            return False
    return True


def _says_no(heard: Hearing, index: int) -> bool:
    token = next((one for one in heard.tokens if one.first == index), None)
    return token is not None and token.has("no") and not token.has("yes")


def _only(heard: Hearing, denial: int, table: Denying) -> bool:
    """ "Not only swollen"."""
    after = denial + 1
    return (
        after < len(heard.words)
        and not ends_after(heard, denial)
        and is_one(heard.words[after].text, table.only)
    )
