"""Who comes along, added up: "me, my wife and the two kids", "нас двое и ещё трое", "a couple plus a baby".

A company is a list of members, each with how many they are: the speaker, relatives, so many people, a bare
number before "and a baby". What follows "we are five" without an "and" only says who the five are.
"""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.scenario.fields.amounts import amount_at
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.name_remarks import given
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.language.no_names import is_no_name

SMALL = ("possessive", "the", "a", "besides", "hesitation", "filler", "party", "mine")
ARTICLES = ("possessive", "the", "a", "article", "mine")
NOT_PEOPLE = ("unit", "oclock", "ampm", "month", "part", "weekday", "money", "half", "at", "past")
ONE, RELATIVE, MANY, SPEAKER, TOTAL = "one", "relative", "many", "speaker", "total"
MOST, MOST_MEMBERS, MOST_BETWEEN = 1000, 12, 4
TURNS = ("including", "fewer", "not", "no", "correct", "wait")
STATES = frozenset(
    listed(
        "is has needs can't doesn't isn't wants likes ist hat braucht isst will mag kann es está tiene "
        "necesita quiere come no не ест аллергик עם יש لديها عندها عنده رح يحتاج"
    )
)
"""What is told of somebody who is named as one of those counted: "we're four, and my wife is vegetarian"."""
INDEFINITE = frozenset(listed("a an another one ein eine einem einer einen noch un una otro otra"))
AND = {"ar": "و", "he": "ו"}
"""The "and" that is written on to the next word, by language."""
WE = ("wir", "uns", "nosotros", "nosotras", "us")
NO_ARTICLES = ("ru",)
"""Languages in which "with baby" may well be "with the baby", who is one of those counted."""


@dataclass(frozen=True, slots=True)
class Member:
    """So many people (None: nobody knows), said in tokens up to `end`, after such a link."""

    count: int | None
    end: int
    kind: str
    link: str = ""
    definite: bool = False


def company_at(heard: Hearing, i: int, asked: bool) -> Match | None:
    """The company that begins at `i`, where more than one member or the speaker alone is named."""
    first = _first(heard, i, asked)
    if first is None:
        return None
    members = [first]
    while len(members) < MOST_MEMBERS and (more := _next(heard, members)):
        members.append(more)
    end = members[-1].end
    if len(members) == 1:
        return _alone(heard, i, first, asked)
    if (
        first.kind in (RELATIVE, MANY)
        and first.link == "uncertain"
        and not _speaks(members)
        and not _we(heard, i, members)
    ):
        return _without_speaker(heard, i, members)
    totals = _totals(members, heard.language.code in NO_ARTICLES)
    again = _said_again(heard, end, totals)
    if again:
        return Match(str(again[0]), i, again[1], again[1] - i + 3.5)
    if members[-1].kind == RELATIVE and first.kind == TOTAL and _told_of(heard, end):
        totals = tuple(dict.fromkeys((first.count or 0, *totals)))
    unheard = first.kind != TOTAL and _stranger(heard, end)
    if len(totals) != 1 or unheard or (_speaks(members) and _goes_on(heard, end)):
        either = tuple(str(one) for one in totals)
        return Match("", i, end, end - i + 3.5, complete=False, ambiguous=either)
    return Match(str(totals[0]), i, end, end - i + 3.5)


def _alone(heard: Hearing, i: int, only: Member, asked: bool) -> Match | None:
    """One member: the speaker alone when asked, several people anywhere."""
    if only.kind == SPEAKER:
        around = ("filler", "carrier", "party", "self", "yes")
        said = heard.only(i, only.end, *around) or (_by_oneself(heard) and not _others(heard, i))
        return Match("1", i, only.end, only.end - i + 3.0) if asked and said else None
    if not heard.has(i, "people", "troop"):
        return None
    return Match(str(only.count), i, only.end, only.end - i + 3.5)


def _by_oneself(heard: Hearing) -> bool:
    return any(heard.has(i, "alone") for i in range(len(heard.tokens)))


def _others(heard: Hearing, i: int) -> bool:
    """Whether anybody else is named, or a number: then "just me" is not all that was said."""
    kinds = ("kin", "companion", "brood", "persons", "people", "num", "not", "along")
    rest = [j for j in range(len(heard.tokens)) if j != i]
    return any(heard.has(j, *kinds) for j in rest) or any(_stranger(heard, j) for j in rest)


def _stranger(heard: Hearing, i: int) -> bool:
    """Whether somebody, or something, that no list knows is added at `i`: "me and the whatsit"."""
    written_on = AND.get(heard.language.code)
    if written_on and 0 <= i < len(heard.tokens) and heard.tokens[i].text.startswith(written_on):
        following = i
    elif heard.has(i, "and", "plus", "along"):
        following = heard.skip(i + 1, *SMALL, "article")
    else:
        return False
    if following >= len(heard.tokens):
        return False
    token = heard.tokens[following]
    return not token.means and token.writing == "word" and not is_no_name(token.text, heard.language.code)


def _without_speaker(heard: Hearing, i: int, members: list[Member]) -> Match | None:
    """ "con mi mujer y mi hija tres": the number that ends it counts the speaker too."""
    again = _said_again(heard, members[-1].end, (sum(one.count or 0 for one in members) + 1,))
    known = all(one.count is not None for one in members)
    return Match(str(again[0]), i, again[1], again[1] - i + 3.5) if again and known else None


def _we(heard: Hearing, i: int, members: list[Member]) -> bool:
    """ "my parents and the two of us", "meine Eltern wir zwei und der Kleine": the speaker is among them."""
    if any(one.kind == TOTAL and one.link == "and" for one in members[1:]):
        return True
    inside = (heard.tokens[j] for j in range(i, members[-1].end))
    return any(token.has("people", "troop") and token.text.split()[0] in WE for token in inside)


def _speaks(members: list[Member]) -> bool:
    return any(one.kind == SPEAKER for one in members)


def _first(heard: Hearing, i: int, asked: bool) -> Member | None:
    """A member that may begin a company; a relative begins one only where the speaker follows."""
    mine = heard.has(i, "speaker") and heard.has(i + 1, "kin", "companion")  # "ich mein mann und …"
    if heard.has(i, "self") or mine or (heard.has(i, "speaker") and not heard.has(i, "correct")):
        return Member(1, i + 1, SPEAKER)
    people = _people(heard, i)
    if people:
        return people
    if heard.has(i, "kin", "companion"):
        count = heard.get(i, "kin") or 1
        end = _past_noun(heard, i + 1)
        return Member(count, end, RELATIVE, "uncertain")
    if heard.has(i, "brood") and not heard.has(i - 1, "num"):
        return Member(None, i + 1, MANY, "uncertain")
    counted = _counted(heard, i)
    if counted:
        return counted
    if asked and _is_name(heard, i) and heard.has(i + 1, "and", "plus", "along"):
        return Member(1, i + 1, RELATIVE, "uncertain")
    number = _bare(heard, i)
    if number is None or not (asked or heard.has(i - 1, "party")):
        return None
    return Member(number[0], number[1], TOTAL)


def _people(heard: Hearing, i: int) -> Member | None:
    """ "вдвоём", "zu dritt", "a couple" where it is people."""
    count = heard.get(i, "people") or heard.get(i, "troop")
    if count is None or (heard.has(i, "num") and _of_something(heard, i)):
        return None
    end = _past_noun(heard, i + 1)
    return Member(count, end, ONE if end > i + 1 or heard.has(i, "a_pair") else TOTAL)


def _of_something(heard: Hearing, i: int) -> bool:
    """ "between four and six", "for three days": a number that may be of people is not."""
    return heard.has(i - 1, "num") or heard.has(heard.skip(i + 1, "of"), "unit", "month", "money", "oclock")


def _counted(heard: Hearing, i: int) -> Member | None:
    """ "three kids", "two little ones", "six of us", "another baby"."""
    number = (2, i + 1) if heard.has(i, "both") else number_at(heard, i)
    if number is None or not 0 < number[0] < MOST:
        return None
    value, end = number
    if heard.has(end, "pairs", "couples"):
        return Member(2 * value, end + 1, ONE)
    noun = heard.skip(end, "of", "possessive") if heard.has(end, "of", "possessive") else end
    if not heard.has(noun, "persons", "brood", "kin", "companion"):
        noun = _past_adjective(heard, noun)
    if not heard.has(noun, "persons", "brood", "kin", "companion"):
        return None
    if heard.has(noun, "kin") and not heard.has(noun, "persons", "brood") and value != 1 and noun > end:
        return None
    return Member(value, _past_noun(heard, noun + 1), TOTAL if heard.has(noun, "anybody") else ONE)


def _past_adjective(heard: Hearing, i: int) -> int:
    """The index after one word that nobody knows, between a number and its people: "two hungry kids"."""
    unknown = 0 <= i < len(heard.tokens) and not heard.tokens[i].means and heard.tokens[i].writing == "word"
    return i + 1 if unknown and heard.has(i + 1, "persons", "brood") else i


def _past_noun(heard: Hearing, i: int) -> int:
    return i if heard.has(i, "people", "num", "self", "kin", "companion") else heard.skip(i, "persons")


def _bare(heard: Hearing, i: int) -> tuple[int, int] | None:
    """A number that may be of people, as "and a baby" follows."""
    amount = amount_at(heard, i)
    if amount is None or amount.value.denominator != 1 or not 0 < amount.value < MOST:
        return None
    if heard.has(amount.end, *NOT_PEOPLE) or heard.has(i - 1, "at", "past", "label", "aged"):
        return None
    return int(amount.value), amount.end


def _next(heard: Hearing, members: list[Member]) -> Member | None:
    """The member that follows, after words that link it."""
    end, link = members[-1].end, ""
    at, small = end, False
    definite = False
    while at < len(heard.tokens):
        if heard.has(at, *TURNS) and not _is_self(heard, at) and not (link and heard.has(at, "filler")):
            return None
        if heard.has(at, "sums_up") and not link:
            return None
        found = _member(heard, at, link, members, small)
        if found and not link and found.kind == RELATIVE and all(one.kind == ONE for one in members):
            return None  # "two adults, the little one sits on my lap"
        if found:
            known = definite or _named(heard, at)
            return Member(found.count, found.end, found.kind, link or _comma(heard, end), known)
        linked = _link(heard, at)
        small = small or heard.has(at, "a", "besides", "possessive", "the", "mine")
        definite = definite or heard.has(at, "the", "possessive", "mine")
        if linked:
            link = "and" if "and" in (linked, link) else linked
        elif at - end > MOST_BETWEEN or not (
            heard.has(at, *(SMALL if link else ARTICLES))
            or _adjective(heard, at, end)
            or _sound(heard, at, link)
        ):
            return None
        at += 1
    return None


def _sound(heard: Hearing, i: int, link: str) -> bool:
    """ "three kids, oh, and her mother": a sound of somebody who remembers, before or after the "and"."""
    if not heard.has(i, "filler", "hesitation"):
        return False
    following = i + 1
    while heard.has(following, "filler", "hesitation") and not heard.has(following, "and", "plus"):
        following += 1
    return bool(link) or heard.has(following, "and", "plus")


def _adjective(heard: Hearing, i: int, end: int) -> bool:
    """ "her little boy": one word that nobody knows, between an article and somebody."""
    unknown = not heard.tokens[i].means and i > end and heard.has(i - 1, *ARTICLES)
    return unknown and heard.has(i + 1, "kin", "companion", "brood")


def _goes_on(heard: Hearing, end: int) -> bool:
    """Whether somebody else is added after words that the list does not reach over."""
    return any(
        heard.has(i, "kin", "kin_is", "companion", "brood")
        and any(heard.has(j, "and", "plus", "along", "besides") for j in range(max(end, i - 3), i))
        for i in range(end, len(heard.tokens))
    )


def _told_of(heard: Hearing, end: int) -> bool:
    """Whether something is told of the one named last, who may be one of those counted."""
    return end < len(heard.tokens) and heard.tokens[end].text in STATES


def _named(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` brings its own article: "el bebé", "meine frau"."""
    first, *rest = heard.tokens[i].text.split()
    return bool(rest) and heard.has(i, "kin", "companion") and first not in INDEFINITE


def _is_self(heard: Hearing, i: int) -> bool:
    return heard.has(i, "self", "along")


def _link(heard: Hearing, i: int) -> str:
    if heard.has(i, "and", "plus"):
        return "and"
    return "with" if heard.has(i, "along", "with") else ""


def _comma(heard: Hearing, end: int) -> str:
    if not 0 < end < len(heard.tokens):
        return ""
    return "," if "," in heard.text[heard.tokens[end - 1].end : heard.tokens[end].start] else ""


def _member(heard: Hearing, i: int, link: str, members: list[Member], small: bool) -> Member | None:
    before = members[-1]
    if heard.has(i, "self", "speaker") and before.kind in (ONE, RELATIVE, MANY):
        return Member(0 if _speaks(members) else 1, i + 1, SPEAKER)
    found = _people(heard, i) or _counted(heard, i)
    if found:
        return found
    if heard.has(i, "kin", "companion"):
        return Member(heard.get(i, "kin") or 1, _past_noun(heard, i + 1), RELATIVE)
    if (link or before.kind == SPEAKER) and before.kind != TOTAL and _is_name(heard, i):
        return Member(1, i + 1, RELATIVE)
    if heard.has(i, "kin_is") and link == "and" and any(heard.has(j, "besides") for j in (i + 1, i + 2)):
        return Member(1, i + 1, RELATIVE)  # "and her mother's coming too"
    if heard.has(i, "persons") and heard.has(i - 1, "a") and link:
        return Member(1, i + 1, ONE)
    if heard.has(i, "brood") and (small or link):
        number = number_at(heard, i + 1)
        return Member(number[0], number[1], MANY) if number else Member(None, i + 1, MANY)
    number = _bare(heard, i)
    if number is None or not link or before.kind == TOTAL:
        return None
    counts = 0 <= number[1] < len(heard.tokens) and not heard.tokens[number[1]].means
    return None if counts or heard.has(i - 1, "sums_up") else Member(number[0], number[1], ONE)


def _is_name(heard: Hearing, i: int) -> bool:
    """ "me and Sophie": somebody called by a name that many are given, and not the name of one just told."""
    return len(heard.tokens[i].text) > 2 and not heard.tokens[i].means and given(heard, i)


def _totals(members: list[Member], without_articles: bool) -> tuple[int, ...]:
    """What the members come to: several sums if "with" may mean two things, none if a count lacks."""
    first, rest = members[0], members[1:]
    if any(one.count is None for one in members):
        included = first.kind == TOTAL and first.count is not None and all(one.link == "with" for one in rest)
        return (first.count or 0,) if included else ()
    counts = [one.count or 0 for one in members]
    if first.kind == SPEAKER and rest[0].kind == TOTAL and rest[0].link in ("", ","):
        return (sum(counts[1:]),)  # "solo nosotros dos"
    if first.kind != TOTAL:
        return (sum(counts),)
    if sum(counts[1:]) == counts[0] and rest[0].link in ("", ","):
        return (counts[0],)
    if rest[0].link == "with" and len(rest) == 1 and (rest[0].definite or without_articles):
        return (counts[0],)
    if rest[0].link == "with" or (rest[0].link == "" and len(rest) == 1):
        return (counts[0], sum(counts))
    return (sum(counts),)


def _said_again(heard: Hearing, end: int, totals: tuple[int, ...]) -> tuple[int, int] | None:
    """The bare number behind that says the sum again: "zu dritt, mit baby vier"; and the index after it."""
    at = heard.skip(end, "filler", "sums_up", "party")
    number = number_at(heard, at)
    if number is None or number[0] not in totals or heard.has(number[1], *NOT_PEOPLE):
        return None
    return None if heard.has(at - 1, "at", "past") else number
